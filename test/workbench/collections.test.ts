import { closeClients, openClient, sheet, workbook } from '../office-client';

afterEach(closeClients);

const open = () =>
  openClient(
    workbook([
      sheet('Daten', [
        ['Bezirk', 2020, null],
        ['Nord', 1, 2],
      ]),
      sheet('Zwei'),
    ]),
  );

describe('settings', () => {
  test('are added, changed, listed, deleted and kept in the document', async () => {
    const client = open();
    const found = await client.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('register', { version: 1, charts: ['a'] });
      settings.add('alt', 1);
      await context.sync();
      settings.add('register', { version: 2, charts: [] });
      settings.getItem('alt').delete();
      const [there, missing] = [settings.getItemOrNullObject('register'), settings.getItemOrNullObject('fehlt')];
      there.load('value');
      settings.load('items/key,items/value');
      await context.sync();
      return [there.value, missing.isNullObject, settings.items.map((item) => item.key)];
    });
    expect(found).toEqual([{ version: 2, charts: [] }, true, ['register']]);
    expect((await client.host.toDocument()).settings).toEqual({ register: { version: 2, charts: [] } });
  });

  test('cannot be changed from outside once they are kept', async () => {
    const client = open();
    const value = { list: [1] };
    await client.run(async (context) => {
      context.workbook.settings.add('x', value);
      await context.sync();
    });
    value.list.push(2);
    expect((await client.host.toDocument()).settings).toEqual({ x: { list: [1] } });
  });
});

describe('tables', () => {
  test('are made over a range; heads become text and get names', async () => {
    const client = open();
    const found = await client.run(async (context) => {
      const item = context.workbook.worksheets.getItem('Daten');
      const table = item.tables.add('A1:C2', true);
      table.name = 'Befunde';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      table.showBandedRows = false;
      const [head, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      head.load('values,valueTypes');
      body.load('address');
      await context.sync();
      return [head.values[0], head.valueTypes[0], body.address];
    });
    expect(found).toEqual([['Bezirk', '2020', 'Spalte3'], ['String', 'String', 'String'], 'Daten!A2:C2']);
    expect((await client.host.toDocument()).sheets[0]?.tables).toEqual([
      {
        id: '1',
        name: 'Befunde',
        range: { row: 0, column: 0, rowCount: 2, columnCount: 3 },
        style: 'TableStyleLight1',
        banded: false,
        filterButton: false,
      },
    ]);
  });

  test('a heading that a formula computes becomes the text of its result', async () => {
    const client = openClient(
      workbook([
        sheet('Daten', [
          ['Bezirk', '=2000+20'],
          ['Nord', 3],
        ]),
      ]),
    );
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Daten').tables.add('A1:B2', true);
      await context.sync();
    });
    const heads = (await client.host.toDocument()).sheets[0]?.cells.filter(({ row }) => row === 0);
    expect(heads?.map(({ value, formula }) => [value, formula])).toEqual([
      ['Bezirk', undefined],
      ['2020', undefined],
    ]);
  });

  test.each([
    ['over merged cells', (item: Excel.Worksheet) => item.getRange('A1:B1').merge(), 'MergedRangeConflict'],
    ['over another table', (item: Excel.Worksheet) => item.tables.add('A2:C3', true), 'InvalidOperation'],
  ])('are refused %s', async (_case, prepare, code) => {
    const adding = open().run(async (context) => {
      const item = context.workbook.worksheets.getItem('Daten');
      prepare(item);
      item.tables.add('A1:C2', true);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('are found over the workbook and turned into plain cells', async () => {
    const client = open();
    const found = await client.run(async (context) => {
      context.workbook.worksheets.getItem('Daten').tables.add('A1:C2', true).name = 'Befunde';
      const table = context.workbook.tables.getItemOrNullObject('Befunde');
      table.load('name,worksheet/name');
      await context.sync();
      table.convertToRange();
      context.workbook.tables.load('items/name');
      await context.sync();
      return [table.name, table.worksheet.name, context.workbook.tables.items];
    });
    expect(found).toEqual(['Befunde', 'Daten', []]);
  });

  test('take their contents along when deleted', async () => {
    const values = await open().run(async (context) => {
      const item = context.workbook.worksheets.getItem('Daten');
      item.tables.add('A1:C2', true).delete();
      const used = item.getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect(values).toBe(true);
  });
});

describe('names', () => {
  test('stand for ranges, of the workbook and of a sheet', async () => {
    const client = open();
    const found = await client.run(async (context) => {
      const item = context.workbook.worksheets.getItem('Daten');
      context.workbook.names.add('Kopf', item.getRange('A1:C1'));
      item.names.add('Lokal', item.getRange('B2'));
      await context.sync();
      const range = context.workbook.names.getItem('kopf').getRange();
      const local = item.getRange('Lokal');
      const missing = context.workbook.names.getItemOrNullObject('Lokal');
      range.load('address');
      local.load('address');
      await context.sync();
      return [range.address, local.address, missing.isNullObject];
    });
    expect(found).toEqual(['Daten!A1:C1', 'Daten!B2', true]);
    expect((await client.host.toDocument()).names).toEqual([
      { name: 'Kopf', formula: '=Daten!$A$1:$C$1' },
      { name: 'Lokal', formula: '=Daten!$B$2', sheet: 'id-Daten' },
    ]);
  });

  test('are unique', async () => {
    const adding = open().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Daten').getRange('A1');
      context.workbook.names.add('Kopf', range);
      context.workbook.names.add('KOPF', range);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

describe('conditional formats', () => {
  const rulesOf = async (client: ReturnType<typeof open>) =>
    (await client.host.toDocument()).sheets[0]?.conditionalFormats;

  test('colour by a formula', async () => {
    const client = open();
    const count = await client.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Daten').getRange('A2:C2').conditionalFormats;
      const format = formats.add('Custom');
      format.custom.rule.formula = '=$B2>0';
      format.custom.format.font.color = '#9C0006';
      format.custom.format.font.bold = true;
      format.custom.format.fill.color = '#FFC7CE';
      const found = formats.getCount();
      await context.sync();
      return found.value;
    });
    expect(count).toBe(1);
    expect(await rulesOf(client)).toEqual([
      {
        range: { row: 1, column: 0, rowCount: 1, columnCount: 3 },
        formula: '=$B2>0',
        colour: '#9C0006',
        bold: true,
        fill: '#FFC7CE',
      },
    ]);
  });

  test('are cleared where asked for, and stay around it', async () => {
    const client = open();
    await client.run(async (context) => {
      const item = context.workbook.worksheets.getItem('Daten');
      item.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      item.getRange('A4:A5').conditionalFormats.clearAll();
      await context.sync();
    });
    expect((await rulesOf(client))?.map(({ range }) => [range.row, range.rowCount])).toEqual([
      [0, 3],
      [5, 4],
    ]);
  });
});

describe('validation', () => {
  const rulesOf = async (client: ReturnType<typeof open>) => (await client.host.toDocument()).sheets[0]?.validations;

  test('of a list from a range, with its messages', async () => {
    const client = open();
    const rule = await client.run(async (context) => {
      const item = context.workbook.worksheets.getItem('Daten');
      const { dataValidation } = item.getRange('C2:C9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=Zwei!$A$1:$A$3' } };
      dataValidation.errorAlert = { title: 'Zeichen', message: 'Bitte wählen', showAlert: true, style: 'Stop' };
      dataValidation.prompt = { title: 'Hilfe', message: 'Zeichen der Statistik', showPrompt: true };
      dataValidation.load('rule,type');
      await context.sync();
      return [dataValidation.rule, dataValidation.type];
    });
    expect(rule).toEqual([{ list: { inCellDropDown: true, source: '=Zwei!$A$1:$A$3' } }, 'List']);
    expect(await rulesOf(client)).toEqual([
      {
        range: { row: 1, column: 2, rowCount: 8, columnCount: 1 },
        type: 'list',
        formula1: '=Zwei!$A$1:$A$3',
        errorTitle: 'Zeichen',
        errorMessage: 'Bitte wählen',
        promptTitle: 'Hilfe',
        promptMessage: 'Zeichen der Statistik',
      },
    ]);
  });

  test('of numbers, and cleared', async () => {
    const client = open();
    const set = (work: (validation: Excel.DataValidation) => void) =>
      client.run(async (context) => {
        work(context.workbook.worksheets.getItem('Daten').getRange('B2').dataValidation);
        await context.sync();
      });
    await set((validation) => (validation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }));
    expect(await rulesOf(client)).toMatchObject([
      { type: 'decimal', formula1: '0', formula2: '100', operator: 'between' },
    ]);
    await set((validation) => validation.clear());
    expect(await rulesOf(client)).toEqual([]);
  });
});
