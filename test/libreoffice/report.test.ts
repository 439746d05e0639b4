import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundHalfAwayFromZero } from '../../src/core/model/rounding';
import type { CellValue, Sheet } from '../../src/core/model/sheet';
import { readSubmission } from '../../src/files/submission';
import { monitoringProcess, sample } from '../cli/monitoring';
import golden from '../core/compute/golden-muenster.json';
import { convert, temporaryFolder } from './office';

let sheets: ReadonlyMap<string, Sheet>;

beforeAll(async () => {
  const report = join(temporaryFolder(), 'bericht.xlsx');
  const { code, trouble } = monitoringProcess('report', sample('muenster-2010-2017.xlsx'), '--out', report);
  expect({ code, trouble }).toEqual({ code: 0, trouble: '' });
  const recalculated = await convert(report, 'xlsx');
  const submission = await readSubmission('bericht.xlsx', new Uint8Array(readFileSync(recalculated)));
  sheets = new Map(submission.sheets.map((sheet) => [sheet.name, sheet]));
}, 180_000);

const rowsOf = (name: string): readonly (readonly CellValue[])[] => sheets.get(name)?.values ?? [];

/** Rows of the block of one indicator: from its heading to the next empty row. */
const block = (name: string, heading: RegExp): readonly (readonly CellValue[])[] => {
  const rows = rowsOf(name);
  const start = rows.findIndex(([first]) => typeof first === 'string' && heading.test(first));
  const end = rows.findIndex((row, index) => index > start + 2 && row.every((value) => value === null || value === ''));
  return rows.slice(start, end < 0 ? undefined : end);
};

const rounded = (value: CellValue | undefined, decimals = 1) =>
  typeof value === 'number' ? roundHalfAwayFromZero(value, decimals) : value;

test('the file opens, and no formula ends in an error', () => {
  for (const name of [
    'Prüfbericht',
    'Daten',
    'Veränderung',
    'Rangfolge',
    'Rangvergleich',
    'Diagramme',
    'Kurzüberblick',
    'Geheimhaltung',
    'Methodik',
  ]) {
    const errors = rowsOf(name)
      .flat()
      .filter((value) => typeof value === 'object' && value !== null);
    expect({ name, rows: rowsOf(name).length > 10, errors }).toEqual({ name, rows: true, errors: [] });
  }
});

// Source of all expected figures: golden-muenster.json, worked out from the city's open data.
describe('Veränderung of the Migrationsanteil', () => {
  const city = () => block('Veränderung', /^BEV-03 /).find((row) => row[1] === 'Stadt Münster') ?? [];

  test('the city stands at 20,9 / 21,0 / 22,6 / 23,2', () => {
    expect(
      city()
        .slice(2, 6)
        .map((value) => rounded(value)),
    ).toEqual([20.9, 21, 22.6, 23.2]);
    expect(Object.values(golden.gesamtstadt.mit_mv.anteil_prozent).map(Number)).toEqual([20.9, 21, 22.6, 23.2]);
  });

  test('2010 to 2012 is marked as a series break, 2015 to 2017 is +0,5 and not 0,6', () => {
    expect(city()[6]).toBe('|');
    expect(rounded(city()[7])).toBe(Number(golden.gesamtstadt.mit_mv.delta_pp['2012->2015']));
    expect(rounded(city()[8])).toBe(0.5);
  });

  test.each(Object.entries(golden.stadtbezirke))('%s has the published shares and changes', (name, { mit_mv }) => {
    const row = block('Veränderung', /^BEV-03 /).find((one) => one[1] === `Stadtbezirk ${name}`);
    expect(row?.slice(2, 6).map((value) => rounded(value))).toEqual(Object.values(mit_mv.anteil_prozent).map(Number));
    expect(rounded(row?.[7])).toBe(Number(mit_mv.delta_pp['2012->2015']));
    expect(rounded(row?.[8])).toBe(Number(mit_mv.delta_pp['2015->2017']));
  });
});

describe('Rangfolge of the Migrationsanteil in 2017', () => {
  const RANK = 0;
  const CODE = 1;
  const NAME = 2;
  const VALUE = 3;

  /** Ranked rows of the block after the n-th heading of the indicator: first Stadtbezirke, then Stadtteile. */
  const ranked = (position: number): readonly (readonly CellValue[])[] => {
    const rows = rowsOf('Rangfolge');
    const headings = rows.flatMap(([first], index) => (String(first).startsWith('BEV-03 ') ? [index] : []));
    const start = headings[position] ?? rows.length;
    const length = rows.slice(start).findIndex((row) => row[NAME] === 'Stadt Münster');
    return rows.slice(start, start + length).filter((row) => typeof row[RANK] === 'number');
  };

  test('the six Stadtbezirke stand in the published order', () => {
    expect(Object.fromEntries(ranked(0).map((row) => [row[NAME], row[RANK]]))).toEqual(
      golden.rang_2017_mit_mv_stadtbezirke,
    );
  });

  test('the 45 Stadtteile have six groups of ties, each with one rank', () => {
    const rows = ranked(1);
    expect(rows).toHaveLength(45);
    const groups = new Map<string, (readonly CellValue[])[]>();
    for (const row of rows) {
      const value = Number(row[VALUE]).toFixed(1);
      groups.set(value, [...(groups.get(value) ?? []), row]);
    }
    const ties = [...groups].filter(([, group]) => group.length > 1);
    const named = ties.map(([value, group]) => [value, group.map((row) => `${row[CODE]} ${row[NAME]}`).sort()]);
    expect(Object.fromEntries(named)).toEqual(golden.bindungen_2017_bei_einer_nachkommastelle);
    for (const [, group] of ties) expect(new Set(group.map((row) => row[RANK])).size).toBe(1);
  });
});
