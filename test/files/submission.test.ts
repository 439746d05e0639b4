import type { FileError } from '../../src/files/file-error';
import { readSubmission } from '../../src/files/submission';
import { cellsFile, fileOf, parts, sharedStrings, sheetFile, styles, utf16, workbook } from './workbook-file';

const sheetOf = async (file: Uint8Array) => {
  const { sheets } = await readSubmission('lieferung.xlsx', file);
  return sheets[0]!;
};

const refusal = async (file: Uint8Array, name = 'lieferung.xlsx'): Promise<Pick<FileError, 'code' | 'place'>> => {
  const error = await readSubmission(name, file).then(
    () => ({ code: 'none', place: {} }),
    (reason: FileError) => reason,
  );
  return { code: error.code as FileError['code'], place: error.place };
};

describe('values of cells', () => {
  const texts = {
    'xl/sharedStrings.xml': sharedStrings(
      '<si><t>Nord</t></si><si><r><t>Mig</t></r><r><t>ration</t></r><rPh sb="0" eb="1"><t>lies</t></rPh></si><si><t>a_x000D_b_x005F_x</t></si>',
    ),
  };

  test.each([
    ['a number', '<c><v>42.5</v></c>', 42.5],
    ['a number with an exponent', '<c><v>1.5E-2</v></c>', 0.015],
    ['a shared text', '<c t="s"><v>0</v></c>', 'Nord'],
    ['a text of several runs, without its reading aid', '<c t="s"><v>1</v></c>', 'Migration'],
    ['escaped characters', '<c t="s"><v>2</v></c>', 'a\rb_x'],
    [
      'an inline text of several runs',
      '<c t="inlineStr"><is><r><t>Alt</t></r><r><t>stadt</t></r></is></c>',
      'Altstadt',
    ],
    ['a text in CDATA', '<c t="inlineStr"><is><t><![CDATA[<5]]></t></is></c>', '<5'],
    ['the text result of a formula', '<c t="str"><f>A2</f><v>ja</v></c>', 'ja'],
    ['an empty text result of a formula', '<c t="str"><f>A2</f><v></v></c>', ''],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false', '<c t="b"><v>0</v></c>', false],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    // 31.12.2017 is serial 43100 in the 1900 system.
    ['a date of the strict dialect', '<c t="d"><v>2017-12-31</v></c>', 43100],
    ['a time of the strict dialect', '<c t="d"><v>2017-12-31T12:00:00</v></c>', 43100.5],
    ['a formula without a result', '<c><f>1+1</f></c>', null],
    ['a number beside an extension', '<c><v>7</v><extLst><ext><v>8</v></ext></extLst></c>', 7],
  ])('%s', async (_, cell, expected) => {
    const { values } = await sheetOf(cellsFile(`<c t="inlineStr"><is><t>links</t></is></c>${cell}`, texts));
    expect(values[0]![1]).toEqual(expected);
  });

  test('names under any prefix are the same names', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await sheetOf(sheetFile('', { 'xl/worksheets/sheet1.xml': xml }))).values).toEqual([[3]]);
  });

  test('a part in UTF-16 is read as such', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Überwasser</v></c></row></sheetData></worksheet>';
    expect((await sheetOf(sheetFile('', { 'xl/worksheets/sheet1.xml': utf16(xml) }))).values).toEqual([['Überwasser']]);
  });

  test('rows and cells without an address follow the one before', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>';
    const { values, origin } = await sheetOf(sheetFile(`<sheetData>${rows}</sheetData>`));
    expect(origin).toEqual({ row: 0, column: 0 });
    expect(values).toEqual([
      [1, null, 2, 3],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [4, null, null, null],
    ]);
  });
});

describe('formulas', () => {
  test('a shared formula reads in every cell as it does there', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    expect((await sheetOf(sheetFile(`<sheetData>${rows}</sheetData>`))).formulas).toEqual([['=B1*$C$1'], ['=B2*$C$1']]);
  });

  test('newer functions lose the prefix that files give them', async () => {
    const { formulas } = await sheetOf(cellsFile('<c><f>_xlfn.RANK.EQ(1,A2:A3)</f><v>1</v></c>'));
    expect(formulas).toEqual([['=RANK.EQ(1,A2:A3)']]);
  });
});

describe('number formats', () => {
  const look = styles(
    '<numFmts><numFmt numFmtId="164" formatCode="###\\ ###;\\-###\\ ###;\\-"/></numFmts>' +
      '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="165" formatCode="0.0"/></dxf></dxfs>',
  );
  test.each([
    ['no style', '', 'General'],
    ['a code of its own', ' s="1"', '###\\ ###;\\-###\\ ###;\\-'],
    ['a date by number', ' s="2"', 'm/d/yyyy'],
    ['a share by number', ' s="3"', '0.00%'],
    ['a code that only a conditional format defines', ' s="4"', 'General'],
    ['a style that is not there', ' s="9"', 'General'],
  ])('%s', async (_, style, expected) => {
    const { numberFormats } = await sheetOf(cellsFile(`<c${style}><v>1</v></c>`, { 'xl/styles.xml': look }));
    expect(numberFormats).toEqual([[expected]]);
  });
});

describe('the sheet around the cells', () => {
  const xml =
    '<dimension ref="A1:XFD1048576"/><cols><col min="3" max="16384" hidden="1"/></cols>' +
    '<sheetData><row r="2"><c r="B2" s="1"/><c r="C2"><v>1</v></c></row><row r="3" hidden="1"><c r="D3"><v>2</v></c></row><row r="9" hidden="true"/></sheetData>' +
    '<autoFilter ref="C2:D3"><filterColumn colId="0"/></autoFilter><mergeCells><mergeCell ref="A1:B1"/></mergeCells>' +
    '<customSheetViews><customSheetView><autoFilter ref="Z1:Z9"/></customSheetView></customSheetViews>';

  test('the block reaches from the first to the last cell that holds something', async () => {
    const { origin, values } = await sheetOf(sheetFile(xml));
    expect({ origin, values }).toEqual({
      origin: { row: 1, column: 2 },
      values: [
        [1, null],
        [null, 2],
      ],
    });
  });

  test('merges, hidden rows and columns, a filter in force', async () => {
    const { merges, hiddenRows, hiddenColumns, filtered } = await sheetOf(sheetFile(xml));
    expect(merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 2 }]);
    expect({ hiddenRows, hiddenColumns, filtered }).toEqual({ hiddenRows: [2], hiddenColumns: [2, 3], filtered: true });
  });

  test('a filter that hides nothing is not in force', async () => {
    expect((await sheetOf(sheetFile(xml.replace('hidden="1"><c r="D3"', '><c r="D3"')))).filtered).toBe(false);
  });

  // As Excel writes it: the sheet names its tables in its list of links, and each table has its own filter.
  test.each([
    ['a condition', '<autoFilter ref="A1:B3"><filterColumn colId="0"/></autoFilter>', true],
    ['buttons only', '<autoFilter ref="A1:B3"/>', false],
    ['no filter', '', false],
  ])('a table on the sheet with %s', async (_, filter, filtered) => {
    const rows = '<sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row></sheetData>';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
    const more = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}" Target="../tables/table1.xml"/></Relationships>`,
      'xl/tables/table1.xml': `<table id="1" name="T" ref="A1:B3">${filter}</table>`,
    };
    expect((await sheetOf(sheetFile(rows, more))).filtered).toBe(filtered);
  });

  test('a filter of a saved view is not in force', async () => {
    const view = '<customSheetView><autoFilter ref="A1:A3"><filterColumn colId="0"/></autoFilter></customSheetView>';
    const rows = '<sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"/></sheetData>';
    expect((await sheetOf(sheetFile(`${rows}<customSheetViews>${view}</customSheetViews>`))).filtered).toBe(false);
  });

  test('a sheet without contents is an empty block', async () => {
    const { values, origin } = await sheetOf(sheetFile('<sheetData/>'));
    expect({ values, origin }).toEqual({ values: [], origin: { row: 0, column: 0 } });
  });

  test('the date system is told', async () => {
    const sheets = '<sheets><sheet name="Blatt" sheetId="1" r:id="rId1"/></sheets>';
    const file = cellsFile('<c><v>1</v></c>', { 'xl/workbook.xml': workbook(`<workbookPr date1904="1"/>${sheets}`) });
    expect((await readSubmission('alt.xlsx', file)).dateSystem).toBe(1904);
  });
});

describe('files that are refused', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const good = parts('<sheetData/>');

  test.each([
    ['nothing', new Uint8Array(), { code: 'empty', place: {} }],
    ['a web page under a false name', text('<html></html>'), { code: 'not-a-workbook', place: {} }],
    ['a zip archive of other things', fileOf({ 'foto.txt': 'x' }), { code: 'not-a-workbook', place: {} }],
    ['a text document', fileOf({ ...good, 'xl/workbook.xml': '<document/>' }), { code: 'not-a-workbook', place: {} }],
    ['an OpenDocument sheet', fileOf({ 'content.xml': '<x/>' }), { code: 'unsupported-format', place: {} }],
    ['the old format', Uint8Array.from([...compound, 0, 0]), { code: 'old-format', place: {} }],
    ['a password', Uint8Array.from([...compound, ...utf16('EncryptedPackage')]), { code: 'encrypted', place: {} }],
    ['half a file', fileOf(good).slice(0, 300), { code: 'damaged', place: {} }],
    [
      'a missing sheet',
      fileOf({ ...good, 'xl/worksheets/sheet1.xml': null }),
      { code: 'damaged', place: { sheet: 'Blatt' } },
    ],
    ['broken XML', sheetFile('<sheetData>'), { code: 'damaged', place: { part: 'xl/worksheets/sheet1.xml' } }],
    [
      'a broken list of contents',
      fileOf({ ...good, '[Content_Types].xml': '<Types>' }),
      { code: 'damaged', place: { part: '[Content_Types].xml' } },
    ],
    [
      'a text number that is not there',
      cellsFile('<c r="A1" t="s"><v>0</v></c>'),
      { code: 'damaged', place: { sheet: 'Blatt', cell: 'A1' } },
    ],
    [
      'a number that is none',
      cellsFile('<c r="B1"><v>NaN</v></c>'),
      { code: 'damaged', place: { sheet: 'Blatt', cell: 'B1' } },
    ],
    [
      'a decimal comma where a point must stand',
      cellsFile('<c r="B1"><v>1,5</v></c>'),
      { code: 'damaged', place: { sheet: 'Blatt', cell: 'B1' } },
    ],
    [
      'an address that is none',
      cellsFile('<c r="ÄÖ1"><v>1</v></c>'),
      { code: 'damaged', place: { sheet: 'Blatt', cell: 'ÄÖ1' } },
    ],
    [
      'row zero',
      sheetFile('<sheetData><row r="0"/></sheetData>'),
      { code: 'damaged', place: { sheet: 'Blatt', cell: 'A0' } },
    ],
    [
      'a merge that is none',
      sheetFile('<sheetData/><mergeCells><mergeCell ref="B2:A1"/></mergeCells>'),
      { code: 'damaged', place: { sheet: 'Blatt', cell: 'B2:A1' } },
    ],
    [
      'one cell at the far end',
      cellsFile('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>'),
      { code: 'too-large', place: { sheet: 'Blatt', cell: 'XFD1048576' } },
    ],
    [
      'a document type',
      fileOf({ ...good, 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
      { code: 'unsafe', place: { part: 'xl/worksheets/sheet1.xml' } },
    ],
    [
      'a path that leads out',
      fileOf({ ...good, '../boese.txt': 'x' }),
      { code: 'unsafe', place: { part: '../boese.txt' } },
    ],
    [
      'a part that is there twice',
      fileOf({ ...good, 'XL/workbook.xml': 'x' }),
      { code: 'damaged', place: { part: 'XL/workbook.xml' } },
    ],
    [
      'two sheets of one name',
      fileOf({
        ...good,
        'xl/workbook.xml': workbook('<sheets><sheet name="A" r:id="rId1"/><sheet name="a" r:id="rId1"/></sheets>'),
      }),
      { code: 'damaged', place: { sheet: 'a' } },
    ],
  ])('%s', async (_, file, expected) => {
    expect(await refusal(file)).toEqual(expected);
  });

  test('the sentence names sheet and cell', async () => {
    await expect(readSubmission('x.xlsx', cellsFile('<c r="B1"><v>NaN</v></c>'))).rejects.toThrow(
      '(Blatt „Blatt“, Zelle B1)',
    );
  });

  test('a workbook is known by its contents, not by its name', async () => {
    expect((await readSubmission('umbenannt.csv', cellsFile('<c><v>5</v></c>'))).sheets[0]!.values).toEqual([[5]]);
    expect(await refusal(Uint8Array.from(compound), 'umbenannt.csv')).toEqual({ code: 'old-format', place: {} });
  });
});
