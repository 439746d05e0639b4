import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toA1 } from '../../src/core/model/address';
import type { Finding } from '../../src/core/model/finding';
import type { Check } from '../../src/core/model/report';
import type { Table } from '../../src/core/model/table';
import { checkSubmission } from '../../src/core/report';
import { countText, kindText, recognitionText } from '../../src/core/text/de';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';

const corpus = process.env['CORPUS_DIR'];
const GOLDEN = join(__dirname, 'statistics.golden.txt');

const filesIn = (folder: string): readonly string[] =>
  (readdirSync(join(corpus ?? '', folder), { recursive: true, encoding: 'utf8' }) as readonly string[])
    .filter((file) => /\.(xlsx|xlsm|xls|csv)$/i.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .sort();

/** Findings by code, in the order of the sheet. */
const countsOf = (findings: readonly Finding[]): string => {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ') || 'keine Befunde';
};

const several = (ids: readonly (string | undefined)[]): string =>
  [...new Set(ids)].map((id) => id ?? 'unbekannt').join(', ');

const tableText = ({ kind, range, observations, source }: Table): string => {
  const last = { row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 };
  const readable = observations.filter(
    ({ subject, area, referenceDate }) => subject !== undefined && area !== undefined && referenceDate !== undefined,
  );
  const days = new Set(observations.map(({ referenceDate }) => referenceDate?.slice(5) ?? 'unbekannt'));
  return [
    `${kindText(kind)} ${toA1(range)}:${toA1(last)}`,
    `${countText(observations.length, 'Wert', 'Werte')}, davon ${readable.length} zuzuordnen`,
    several(observations.map(({ subject }) => subject)),
    `Tage ${[...days].sort().join(', ')}`,
    source === undefined ? 'ohne Quelle' : 'mit Quelle',
  ].join('; ');
};

const outcomeOf = (sheet: string, { tables, unrecognised, findings }: Check): readonly string[] => {
  const reasons = unrecognised.find((one) => one.sheet === sheet)?.reasons ?? [];
  if (reasons.length > 0) return [`nicht erkannt: ${reasons.map(recognitionText).join(' ')}`];
  const own = tables.filter((table) => table.sheet === sheet).map(tableText);
  return [...own, countsOf(findings.filter(({ place }) => place.sheet === sheet))];
};

interface Outcome {
  readonly place: string;
  readonly text: string;
}

const outcomesOf = async (file: string): Promise<readonly Outcome[]> => {
  try {
    const submission = await readSubmission(file, new Uint8Array(readFileSync(join(corpus ?? '', file))));
    const check = checkSubmission(submission, shippedCatalogue());
    return submission.sheets.map(({ name }) => ({
      place: `${file} – ${name}`,
      text: outcomeOf(name, check).join('\n    '),
    }));
  } catch (error) {
    const text = error instanceof Error && error.name === 'FileError' ? error.message : String(error);
    return [{ place: file, text }];
  }
};

const MOST_NAMED = 12;

/** Every outcome once, under the places that have it; where they are many, their number. */
const textOf = (outcomes: readonly Outcome[], what: string): string => {
  const places = new Map<string, string[]>();
  for (const { place, text } of outcomes) places.set(text, [...(places.get(text) ?? []), place]);
  const named = (own: readonly string[]) =>
    own.length > MOST_NAMED ? `${own.length} Blätter ${what}` : own.join('\n');
  return [...places].map(([text, own]) => `${named(own)}\n    ${text}\n`).join('\n');
};

/** Reading larger files is tested elsewhere; these here are tables of thousands of towns. */
const MOST_BYTES = 300_000;

const isSmall = (file: string): boolean => statSync(join(corpus ?? '', file)).size <= MOST_BYTES;

test('the golden text speaks of real files', () => {
  expect(readFileSync(GOLDEN, 'utf8')).toMatch(/^statistik\/muenster.*xlsx – Haushalte$/m);
});

if (corpus !== undefined) {
  test('real statistics are taken for what they are (UPDATE_GOLDEN=1 writes it anew)', async () => {
    const [own, others]: [Outcome[], Outcome[]] = [[], []];
    for (const file of filesIn('statistik')) own.push(...(await outcomesOf(file)));
    for (const file of filesIn('german').filter(isSmall)) others.push(...(await outcomesOf(file)));
    const text = `${textOf(own, 'der Statistikstellen')}\n${textOf(others, 'anderer Stellen')}`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  }, 300_000);
}
