import { readFileSync } from 'node:fs';
import { loadDocument } from '../../src/files/xlsx/load';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { file, LIST, place } from './deliveries';
import { monitoring, sample } from './monitoring';

jest.setTimeout(120_000);

const read = (path: string) => loadDocument(new Uint8Array(readFileSync(path)));

const cellsOf = ({ sheets }: WorkbookDocument) =>
  new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value, formula, numberFormat, style }) => [
        `${name} ${row},${column}`,
        JSON.stringify({ value, formula, numberFormat, style }),
      ]),
    ),
  );

interface Answer {
  readonly repairs: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly code: string;
    readonly after: unknown;
  }[];
  readonly left: readonly unknown[];
  readonly tasks: readonly {
    readonly sheet: string;
    readonly errors: readonly { readonly cell: string | null; readonly code: string }[];
  }[];
}

test('a copy has the safe repairs made and is otherwise as it was; checked again they are gone', async () => {
  const [source, out] = [sample('fehlerhaft.xlsx'), place('berichtigt.xlsx')];
  const { code, out: answer } = await monitoring('repair', source, '--out', out, '--json');
  const { repairs, left, tasks } = JSON.parse(answer) as Answer;
  expect(code).toBe(1);
  expect(left).toEqual([]);
  // Planted there: a number with a narrow space, kept as text.
  expect(repairs).toContainEqual(
    expect.objectContaining({ sheet: 'Bevölkerung', code: 'number-as-text', after: 21318 }),
  );
  const found = tasks.flatMap(({ sheet, errors }) => errors.map((error) => `${sheet} ${error.cell} ${error.code}`));
  expect(
    repairs.map(({ sheet, cell, code: one }) => `${sheet} ${cell} ${one}`).filter((one) => found.includes(one)),
  ).toEqual([]);
  const [before, after] = [cellsOf(await read(source)), cellsOf(await read(out))];
  const changed = [...after].filter(([key, cell]) => before.get(key) !== cell).map(([key]) => key);
  expect(changed).toHaveLength(repairs.length);
  expect(after.size).toBe(before.size);
});

test('without --out the repairs are listed and nothing is written', async () => {
  const { out } = await monitoring('repair', file('liste.csv', LIST));
  expect(out).toContain('1 sichere Korrektur');
  expect(out).toContain('Blatt „liste“, B2: Aus „12 Ueberwasser“ wird „12 Überwasser“.');
  expect(out).toMatch(/Offen: \d+ Fehler/);
});

test.each([
  ['a copy of a text file', ['--out', place('nie.xlsx')], 'nur von Arbeitsmappen'],
  ['writing over the file itself', ['--out', place('liste.csv')], 'bleibt, wie sie ist'],
])('%s is refused', async (_, args, sentence) => {
  const { code, trouble } = await monitoring('repair', file('liste.csv', LIST), ...args);
  expect(code).toBe(2);
  expect(trouble).toContain(sentence);
});
