import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseA1 } from '../../src/core/model/address';
import type { Quantity } from '../../src/core/model/quantity';
import type { CellValue } from '../../src/core/model/sheet';
import { TEMPLATE_SHEETS, type TemplateOrder } from '../../src/core/model/template';
import { checkSubmission, evaluateCheck } from '../../src/core/report';
import { buildTemplate } from '../../src/core/template/template';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import { formFile } from '../../src/files/template';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';

const catalogue = shippedCatalogue();
const SAMPLE = join(__dirname, '../../data/samples/muenster-2010-2017.xlsx');

/** Two shares and a count for two waves and the six Stadtbezirke. */
export const ORDER: TemplateOrder = {
  schema: 'indikatorblatt',
  version: '1.0',
  indicators: ['BEV-01', 'BEV-02', 'BEV-03'],
  waves: ['2015', '2017'],
  levels: ['gesamtstadt', 'stadtbezirk'],
  breakdowns: false,
};

/** A template as it goes out. */
export const templateFile = (order: Partial<TemplateOrder> = {}): Promise<Uint8Array> =>
  formFile(buildTemplate({ order: { ...ORDER, ...order }, catalogue }));

/** A row of a template, as the department sees it. */
export interface Row {
  readonly indicator: string;
  readonly breakdown: string;
  /** Year of the reference date. */
  readonly wave: string;
  /** `''` in rows of the whole city. */
  readonly code: string;
  readonly area: string;
  /** Zero-based row on the sheet. */
  readonly row: number;
}

/** What a department enters into a row; what is absent stays empty. */
export interface Entry {
  readonly value?: CellValue;
  readonly numerator?: CellValue;
  readonly denominator?: CellValue;
  readonly note?: string;
}

const COLUMNS = { value: 'Wert', numerator: 'Zähler', denominator: 'Nenner', note: 'Anmerkung' } as const;

const yearOf = (serial: unknown): string =>
  new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 4);

/** The sheet to be filled in: its head, and its rows down to the first blank one. */
export const sheetRows = ({ cells }: SheetDocument) => {
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const head = cells.find(({ value, column }) => column === 0 && value === 'Indikator')?.row ?? -1;
  const columns = new Map(cells.filter(({ row }) => row === head).map(({ value, column }) => [String(value), column]));
  const rows: Row[] = [];
  for (let row = head + 1; typeof at.get(`${row},0`) === 'string' && at.get(`${row},2`) !== undefined; row += 1) {
    const text = (heading: string) => String(at.get(`${row},${columns.get(heading)}`) ?? '');
    rows.push({
      indicator: text('Indikator'),
      breakdown: text('Ausprägung'),
      wave: yearOf(text('Stichtag')),
      code: text('Raum-Nr'),
      area: text('Raum'),
      row,
    });
  }
  return { head, columns, rows, sourceRow: (rows.at(-1)?.row ?? head) + 2 };
};

const withCells = (sheet: SheetDocument, entries: readonly CellDocument[]): SheetDocument => {
  const key = ({ row, column }: { readonly row: number; readonly column: number }) => `${row},${column}`;
  const replaced = new Map(entries.map((entry) => [key(entry), entry]));
  const known = new Set(sheet.cells.map(key));
  const cells = sheet.cells.map((cell) => ({ ...cell, ...replaced.get(key(cell)) }));
  return {
    ...sheet,
    cells: [...cells, ...entries.filter((entry) => !known.has(key(entry)))],
    edited: [...sheet.edited, ...entries.map(({ row, column }) => ({ row, column }))],
  };
};

const onData = (document: WorkbookDocument, change: (sheet: SheetDocument) => SheetDocument): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => (sheet.name === TEMPLATE_SHEETS.data ? change(sheet) : sheet)),
});

/** A template as a department sends it back: every row by `entryFor`, and the source below the table. */
export const fillTemplate = async (
  bytes: Uint8Array,
  entryFor: (row: Row) => Entry,
  source = 'Einwohnermelderegister',
): Promise<Uint8Array> => {
  const document = await loadDocument(bytes);
  const fill = (sheet: SheetDocument): SheetDocument => {
    const { columns, rows, sourceRow } = sheetRows(sheet);
    const cells = rows.flatMap((row) =>
      Object.entries(entryFor(row)).flatMap(([field, value]): readonly CellDocument[] => {
        const column = columns.get(COLUMNS[field as keyof Entry]);
        return column === undefined || value === undefined ? [] : [{ row: row.row, column, value }];
      }),
    );
    return withCells(sheet, [...cells, ...(source === '' ? [] : [{ row: sourceRow, column: 1, value: source }])]);
  };
  return saveDocument(onData(document, fill));
};

/** The file with other entries in single cells of a sheet, by A1 address. */
export const withEntries = async (
  bytes: Uint8Array,
  entries: Readonly<Record<string, CellValue>>,
  name: string = TEMPLATE_SHEETS.data,
): Promise<Uint8Array> => {
  const document = await loadDocument(bytes);
  const cells = Object.entries(entries).map(([address, value]) => ({ ...parseA1(address)!, value }));
  const sheets = document.sheets.map((sheet) => (sheet.name === name ? withCells(sheet, cells) : sheet));
  return saveDocument({ ...document, sheets });
};

/** The file without one row of the sheet to be filled in; the rows below move up, as when a row is deleted. */
export const withoutRow = async (bytes: Uint8Array, gone: number): Promise<Uint8Array> => {
  const document = await loadDocument(bytes);
  const remove = (sheet: SheetDocument): SheetDocument => ({
    ...sheet,
    cells: sheet.cells
      .filter(({ row }) => row !== gone)
      .map((cell) => (cell.row > gone ? { ...cell, row: cell.row - 1 } : cell)),
    replaced: true,
  });
  return saveDocument(onData(document, remove));
};

const numberOf = (quantity: Quantity | undefined): number | undefined =>
  quantity?.kind === 'known' ? quantity.value : undefined;

/**
 * Entries with the real figures of the sample workbook (data/samples): numerator and denominator of shares, the value of
 * counts. Only for indicators that can be worked out of it: BEV-01 to BEV-05.
 */
export const sampleEntries = async (): Promise<(row: Row) => Entry> => {
  const submission = await readSubmission('beispiel.xlsx', new Uint8Array(readFileSync(SAMPLE)));
  const { figures } = evaluateCheck(checkSubmission(submission, catalogue), catalogue);
  const ids = new Map(catalogue.indicators.map((indicator) => [indicator.name, indicator]));
  const found = new Map(figures.map((figure) => [[figure.subject, figure.wave, figure.area].join(), figure]));
  return ({ indicator: name, wave, code }) => {
    const indicator = ids.get(name)!;
    const figure = found.get([indicator.id, wave, code === '' ? 'stadt' : code].join());
    const [value, numerator] = [numberOf(figure?.quantity), numberOf(figure?.numerator)];
    const denominator = numberOf(figure?.denominator);
    if (value === undefined) throw new Error(`Das Beispiel hat keinen Wert für ${name}, ${code}, ${wave}.`);
    return indicator.denominator ? { numerator: numerator ?? null, denominator: denominator ?? null } : { value };
  };
};
