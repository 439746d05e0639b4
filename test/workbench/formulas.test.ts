import { closeClients, openClient, sheet, workbook } from '../office-client';

afterEach(closeClients);

type Rows = NonNullable<Parameters<typeof sheet>[1]>;

const compute = (rows: Rows, formulas: readonly string[]) =>
  openClient(workbook([sheet('Daten', rows), sheet('Veränderung', [[12.5], ['.']])])).run(async (context) => {
    const target = context.workbook.worksheets.getItem('Daten').getRangeByIndexes(0, 10, formulas.length, 1);
    target.formulas = formulas.map((formula) => [formula]);
    target.load('values,valueTypes');
    await context.sync();
    return target.values.map(([value]) => value as unknown);
  });

const RANKED: Rows = [[40.6], ['.'], [27.4], [27.4], ['x'], [17.9]];

// Expected values: Excel's documentation of the functions, or computed by hand.
test.each([
  ['sum leaves text out', '=SUM(A1:A6)', 113.3],
  ['rank of the highest is 1', '=RANK.EQ(A1,$A$1:$A$6)', 1],
  ['ties share the better rank', '=RANK.EQ(A3,$A$1:$A$6)', 2],
  ['the second of a tie as well', '=RANK.EQ(A4,$A$1:$A$6)', 2],
  ['after a tie ranks are left out, texts do not count', '=RANK.EQ(A6,$A$1:$A$6)', 4],
  ['a text has no rank', '=RANK.EQ(A2,$A$1:$A$6)', '#VALUE!'],
  ['a guard shows the sign instead', '=IF(ISNUMBER(A2),RANK.EQ(A2,$A$1:$A$6),A2)', '.'],
  ['count of numbers above a bound', '=COUNTIF(A1:A6,">20")', 3],
  ['count under two conditions', '=COUNTIFS(A1:A6,">20",A1:A6,"<40")', 2],
  ['a text counts as greater than any number unless guarded', '=SUMPRODUCT(--(A1:A6>30))', 3],
  ['guarded', '=SUMPRODUCT(--ISNUMBER(A1:A6),--(A1:A6>30))', 1],
  ['index and match', '=INDEX(A1:A6,MATCH(17.9,A1:A6,0))', 17.9],
  ['and', '=AND(ISNUMBER(A1),ISNUMBER(A2))', false],
  ['or', '=OR(ISNUMBER(A1),ISNUMBER(A2))', true],
  ['rounding goes away from zero', '=ROUND(-2.5,0)', -3],
  ['rounding of what floats badly', '=ROUND(0.145,2)', 0.15],
  ['absolute value', '=ABS(-0.3)', 0.3],
  ['power by sign', '=2^10', 1024],
  ['power by name', '=POWER(9,0.5)', 3],
  ['average leaves text out', '=AVERAGE(A1:A6)', 28.325],
  ['text joins', '="n = "&COUNT(A1:A6)', 'n = 4'],
  ['a formula that refers to text shows it', '=A2', '.'],
  ['a formula that refers to an empty cell shows zero', '=B9', 0],
  ['an empty cell equals ""', '=IF(B9="","leer","voll")', 'leer'],
  ['calculating with text is an error', '=A2+1', '#VALUE!'],
  ['division by zero', '=1/0', '#DIV/0!'],
  ['errors go on', '=SUM(K999,1/0)', '#DIV/0!'],
  ['errors are caught', '=IFERROR(1/0,"–")', '–'],
  ['another sheet, in quotes', "='Veränderung'!$A$1*2", 25],
  ['text of another sheet', "='Veränderung'!$A$2", '.'],
  ['a link shows its text', '=HYPERLINK("#\'Veränderung\'!A1","zum Blatt")', 'zum Blatt'],
  ['a link shows a number as a number', '=HYPERLINK("#A1",A1)+1', 41.6],
  ['an unknown function', '=GIBTESNICHT(1)', '#NAME?'],
])('%s', async (_case, formula, expected) => {
  const [value] = await compute(RANKED, [formula]);
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 10);
  else expect(value).toBe(expected);
});

// Some engines take 0 for "": what a guard lets through would be wrong.
test('a cell with 0 does not equal ""', async () => {
  expect(await compute([[0]], ['=IF(A1="","leer","Zahl")'])).toEqual(['Zahl']);
});

test('errors are told apart from their text', async () => {
  const client = openClient(workbook([sheet('Daten', [['=1/0']])]));
  const kinds = await client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Daten').getRange('A1');
    range.load('valueTypes,values');
    await context.sync();
    return [range.valueTypes, range.values];
  });
  expect(kinds).toEqual([[['Error']], [['#DIV/0!']]]);
});

test('an edit is recalculated before the next query, over several sheets', async () => {
  const client = openClient(
    workbook([
      sheet('Daten', [[10], [20]]),
      sheet('Summe', [['=SUM(Daten!A1:A2)'], ['=A1*2'], ['=IF(\'Dritte Seite\'!A1>0,A2,"-")']]),
      sheet('Dritte Seite', [[1]]),
    ]),
  );
  const sums = () =>
    client.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Summe').getRange('A1:A3');
      range.load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
  expect(await sums()).toEqual([30, 60, 60]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Daten').getRange('A1').values = [[100]];
    await context.sync();
  });
  expect(await sums()).toEqual([120, 240, 240]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Dritte Seite').getRange('A1').values = [[0]];
    await context.sync();
  });
  expect(await sums()).toEqual([120, 240, '-']);
});

test('results that came with the file stay until something they depend on is edited', async () => {
  const cached = sheet('Daten', [[1]], {
    cells: [
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: 99, formula: '=A1+1' },
      { row: 1, column: 1, value: 77, formula: '=A9+1' },
    ],
  });
  const client = openClient(workbook([cached]));
  const values = () =>
    client.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Daten').getRange('B1:B2');
      range.load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
  expect(await values()).toEqual([99, 77]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Daten').getRange('A1').values = [[5]];
    await context.sync();
  });
  expect(await values()).toEqual([6, 77]);
});

test('renaming a sheet is followed by formulas, deleting one is an error in them', async () => {
  const client = openClient(workbook([sheet('Daten', [[4]]), sheet('Bezug', [['=Daten!A1*2']])]));
  const found = await client.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Daten').name = 'Neue Daten';
    const range = worksheets.getItem('Bezug').getRange('A1');
    range.load('values,formulas');
    await context.sync();
    const renamed = [range.formulas[0], range.values[0]];
    worksheets.getItem('Neue Daten').delete();
    range.load('values');
    await context.sync();
    return [...renamed, range.values[0]];
  });
  expect(found).toEqual([["='Neue Daten'!A1*2"], [8], ['#REF!']]);
});

test.each([
  ['semicolons between arguments', '=IF(A1>0;1;2)'],
  ['brackets that do not match', '=SUM(A1'],
  ['a sheet that is not there', "=SUM('Fehlt nun'!A1)"],
])('%s are refused as a formula', async (_case, formula) => {
  await expect(compute([[1]], [formula])).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('texts and arrays in a formula may hold what looks wrong', async () => {
  expect(await compute([[1]], ['="a;b("', '=SUM({1,2;3,4})', '="Fehlt!A1"'])).toEqual(['a;b(', 10, 'Fehlt!A1']);
});

test('a formula replaced by a value is gone', async () => {
  const client = openClient(workbook([sheet('Daten', [[1, '=A1*10']])]));
  const found = await client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Daten').getRange('A1:B1');
    range.load('values');
    await context.sync();
    range.values = [[2, 3]];
    range.load('values,formulas');
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(found).toEqual([[[2, 3]], [[2, 3]]]);
});

test('a defined name is known to formulas', async () => {
  const client = openClient(workbook([sheet('Daten', [[3], [4]])]));
  const value = await client.run(async (context) => {
    const item = context.workbook.worksheets.getItem('Daten');
    context.workbook.names.add('Werte', item.getRange('A1:A2'));
    const target = item.getRange('C1');
    target.formulas = [['=SUM(Werte)']];
    target.load('values');
    await context.sync();
    return target.values[0];
  });
  expect(value).toEqual([7]);
});
