import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../libreoffice/office';
import { monitoring, sample } from './monitoring';

interface Printed {
  readonly valid: boolean;
  readonly stats: { readonly errors: number; readonly warnings: number; readonly notices: number };
  readonly tasks: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly kind: string | null;
    readonly errors: readonly { readonly code: string; readonly cell: string | null; readonly message: string }[];
  }[];
}

const json = (text: string) => JSON.parse(text) as Printed;

test('the good sample has no findings, and each of its sheets is recognised', () => {
  const { code, out } = monitoring('check', sample('muenster-2010-2017.xlsx'), '--json');
  const { valid, stats, tasks } = json(out);
  expect(code).toBe(0);
  expect(valid).toBe(true);
  expect(stats).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
  expect(tasks.map(({ kind }) => kind)).toEqual(['langformat', 'kreuztabelle', 'indikatorblatt']);
});

test('of the faulty sample exactly what its list names is found, each at its cell', () => {
  const { code, out } = monitoring('check', sample('fehlerhaft.xlsx'), '--json');
  const found = json(out).tasks.flatMap(({ sheet, errors }) =>
    errors.map((error) => `${sheet} ${error.cell ?? '-'} ${error.code}`),
  );
  const listed = JSON.parse(readFileSync(sample('fehlerhaft.json'), 'utf8')) as {
    readonly sheet: string;
    readonly cell: string | null;
    readonly code: string;
  }[];
  expect(code).toBe(1);
  expect(found.sort()).toEqual(
    listed.map(({ sheet, cell, code: listedCode }) => `${sheet} ${cell ?? '-'} ${listedCode}`).sort(),
  );
  expect(listed.length).toBeGreaterThanOrEqual(25);
});

test('where sums do not agree, the cell that is most likely wrong is named with its cause', () => {
  const { out } = monitoring('check', sample('fehlerhaft.xlsx'));
  // The mistake planted there: 3 914 was changed into 3 941.
  expect(out).toMatch(/Vermutung: Wahrscheinlich ist C46 falsch: 3\s941 statt 3\s914 – zwei Ziffern vertauscht/);
});

test('a broken file is named and does not stop the others', () => {
  const broken = join(temporaryFolder(), 'kaputt.xlsx');
  writeFileSync(broken, 'kein Zip');
  const { code, out } = monitoring('check', broken, sample('muenster-2010-2017.xlsx'), '--json');
  const { valid, tasks } = json(out);
  expect(code).toBe(2);
  expect(valid).toBe(false);
  expect(tasks).toHaveLength(4);
  expect(tasks[0]).toMatchObject({ file: broken, sheet: null, errors: [{ message: expect.stringMatching(/Excel/) }] });
});

test.each([
  ['a file that is not there', ['check', 'gibt-es-nicht.xlsx'], /lässt sich nicht öffnen/],
  ['no command', [], /Aufruf/],
  ['an option that does not exist', ['check', '--gibt-es-nicht', 'x.xlsx'], /Aufruf/],
  ['a report without its target', ['report', 'x.xlsx'], /Aufruf/],
  [
    'a schema that is not there',
    ['check', sample('muenster-2010-2017.xlsx'), '--schema', 'gibt-es-nicht'],
    /lässt sich nicht öffnen/,
  ],
])('%s ends with 2 and a German sentence', (_, args, sentence) => {
  const { code, out, trouble } = monitoring(...args);
  expect(code).toBe(2);
  expect(out + trouble).toMatch(sentence);
});

test('without --json every finding is a line for people', () => {
  const { out } = monitoring('check', sample('fehlerhaft.xlsx'));
  expect(out).toMatch(/Fehler D153: Für 5 West steht hier 61\s356/);
  expect(out).toMatch(/Zusammen: \d+ Fehler, \d+ Warnungen, \d+ Hinweise$/m);
});
