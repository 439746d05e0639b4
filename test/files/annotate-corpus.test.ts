import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellMark } from '../../src/core/model/mark';
import { annotate } from '../../src/files/annotate';
import type { SheetDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { Parts } from '../../src/files/xlsx/parts';
import { reportSpec } from './annotate-report';
import { partChanges } from './xlsx/origin';

const corpus = process.env['CORPUS_DIR'];
const LARGEST = 300_000;
/** The check by the SDK takes seconds a file. */
const SMALL = 15_000;

/** What such a file holds that must survive. */
const DELICATE = /comments\d*\.xml$|threadedComment|\.vml$|vbaProject|externalLink|tables\/|calcChain|pivot|ctrlProp/i;

const partNames = (file: string): readonly string[] => {
  try {
    return Parts.open(new Uint8Array(readFileSync(file))).names;
  } catch {
    return [];
  }
};

const files: readonly string[] =
  corpus === undefined
    ? []
    : readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.xls[xm]$/i.test(file) && !file.startsWith('hostile'))
        .map((file) => join(corpus, file))
        .filter((file) => statSync(file).size < LARGEST && partNames(file).some((name) => DELICATE.test(name)))
        .sort()
        .filter((file, at) => at % 4 === 0 || partNames(file).some((name) => /\.vml$|comments\d*\.xml$/i.test(name)));

const readable = async (file: string): Promise<WorkbookDocument | undefined> =>
  loadDocument(new Uint8Array(readFileSync(file))).catch((error: Error) => {
    if (error.name === 'FileError') return undefined;
    throw error;
  });

const mark = (sheet: string, row: number, column: number): CellMark => ({
  place: { sheet, cell: { row, column } },
  severity: 'error',
  fill: '#E8BEBC',
  note: 'Fehler: Bitte prüfen.',
});

/** First cell, a far one that is not there, the first three with content, and all that have a note already. */
const marksOn = ({ name, cells }: SheetDocument): readonly CellMark[] => {
  const own = cells.filter(({ comment }, at) => comment !== undefined || at < 3);
  const places = [{ row: 0, column: 0 }, { row: 997, column: 40 }, ...own];
  const keys = new Map(places.map(({ row, column }) => [`${row},${column}`, mark(name, row, column)]));
  return [...keys.values()];
};

const MAY_CHANGE =
  /^(\[content_types\]\.xml|.*\.rels|(xl\/)?workbook\d*\.xml|(xl\/)?styles\d*\.xml|.*worksheets\/.*\.xml|.*comments\d*\.xml|.*\.vml|.*chartsheets\/.*\.xml)$/i;

const commentsOf = ({ sheets }: WorkbookDocument): readonly (readonly [string, number, number, string])[] =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, comment }) =>
      comment === undefined ? [] : [[name, row, column, comment] as [string, number, number, string]],
    ),
  );

const lostNotes = (before: WorkbookDocument, after: WorkbookDocument): readonly string[] => {
  const now = new Map(commentsOf(after).map(([sheet, row, column, text]) => [`${sheet}!${row},${column}`, text]));
  return commentsOf(before).flatMap(([sheet, row, column, text]) =>
    now.get(`${sheet}!${row},${column}`)?.startsWith(text) ? [] : [`${sheet}!${row},${column}`],
  );
};

const withoutMarks = ({ cells }: SheetDocument) =>
  cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ row, column, value, formula, numberFormat }) => [row, column, value, formula, numberFormat]);

/** What is wrong with the copy of one file; nothing where all is well. */
const faults = async (file: string): Promise<readonly string[]> => {
  const before = await readable(file);
  if (!before?.origin) return [];
  const marks = before.sheets.flatMap(marksOn);
  const { bytes, left } = await annotate(before.origin, { report: reportSpec, name: 'Prüfbericht', marks, fills: [] });
  const after = await loadDocument(bytes);
  const changes = partChanges(before.origin, bytes);
  const cells = (sheets: readonly SheetDocument[]) => sheets.map((sheet) => JSON.stringify(withoutMarks(sheet)));
  const differ = cells(before.sheets).filter((text, at) => text !== cells(after.sheets.slice(1))[at]);
  return [
    ...changes.removed.filter((part) => !/calcChain/i.test(part)).map((part) => `verloren: ${part}`),
    ...changes.changed.filter((part) => !MAY_CHANGE.test(part)).map((part) => `geändert: ${part}`),
    ...lostNotes(before, after).map((place) => `Notiz weg: ${place}`),
    ...differ.map(() => 'Zellen anders'),
    ...left.filter(({ why }) => why !== 'thread-on-cell').map(({ why }) => why),
  ].map((fault) => `${file}: ${fault}`);
};

test('there are real workbooks where a folder of them is named', () => {
  expect(files.length > 20).toBe(corpus !== undefined);
});

interface SdkFinding {
  readonly description?: string;
}

/** What Microsoft's Open XML SDK finds wrong, for each file. */
const sdkFindings = (contents: readonly Uint8Array[]): readonly (readonly SdkFinding[])[] => {
  const folder = mkdtempSync(join(tmpdir(), 'kopien-'));
  const names = contents.map((_, at) => join(folder, `${at}.xlsx`));
  contents.forEach((content, at) => writeFileSync(names[at]!, content));
  const script = join(__dirname, 'xlsx/validate-files.mjs');
  const output = execFileSync('node', [script, ...names], { encoding: 'utf8', maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  return JSON.parse(output.slice(output.lastIndexOf('\n['))) as readonly (readonly SdkFinding[])[];
};

const described = (findings: readonly SdkFinding[]): readonly string[] =>
  Array.isArray(findings) ? findings.map(({ description }) => description ?? '') : ['nicht prüfbar'];

if (corpus !== undefined) {
  test('a marked copy of a real workbook keeps its cells, its notes and its other parts', async () => {
    const found: string[] = [];
    for (const file of files) found.push(...(await faults(file)));
    expect(found).toEqual([]);
  }, 300_000);

  test('marking brings no fault into a small real workbook with notes or drawings of its own', async () => {
    const delicate = files.filter(
      (file) => statSync(file).size < SMALL && partNames(file).some((name) => /\.vml$|comments\d*\.xml$/i.test(name)),
    );
    const pairs: { file: string; before: Uint8Array; after: Uint8Array }[] = [];
    for (const file of delicate) {
      const document = await readable(file);
      if (!document?.origin) continue;
      const marks = document.sheets.flatMap(marksOn);
      const { bytes } = await annotate(document.origin, { report: reportSpec, name: 'Prüfbericht', marks, fills: [] });
      pairs.push({ file, before: document.origin, after: bytes });
    }
    const [before, after] = [
      sdkFindings(pairs.map((pair) => pair.before)),
      sdkFindings(pairs.map((pair) => pair.after)),
    ];
    const fresh = pairs.flatMap(({ file }, at) => {
      const known = new Set(described(before[at] ?? []));
      return described(after[at] ?? [])
        .filter((fault) => !known.has(fault))
        .map((fault) => `${file}: ${fault}`);
    });
    expect({ files: pairs.length > 8, fresh }).toEqual({ files: true, fresh: [] });
  }, 300_000);
}
