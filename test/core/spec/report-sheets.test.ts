import { readFileSync } from 'node:fs';
import { SHEET_NAMES, type Content, type SheetSpec } from '../../../src/core/model/spec';
import { roundHalfAwayFromZero } from '../../../src/core/model/rounding';
import { buildSheets, checkSubmission, evaluateCheck, reviewCheck } from '../../../src/core/report';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { readSubmission } from '../../../src/files/submission';
import { sample } from '../../cli/monitoring';

const catalogue = shippedCatalogue();

const sheetsOf = async (file: string) => {
  const submission = await readSubmission(file, new Uint8Array(readFileSync(sample(file))));
  const check = checkSubmission(submission, catalogue);
  const evaluation = evaluateCheck(check, catalogue);
  const review = reviewCheck(check, submission, catalogue, { acceptances: [] });
  const keys = ['findings', 'charts'] as const;
  const specs = buildSheets({
    submission,
    check,
    review,
    evaluation,
    catalogue,
    names: SHEET_NAMES,
    keys,
    now: '2026-01-02T03:04',
  });
  return { check, spec: (key: SheetSpec['key']) => specs.find((one) => one.key === key)! };
};

const shown = (content: Content | undefined) =>
  typeof content === 'object' && content !== null ? content.result : (content ?? null);
const numbers = (row: readonly Content[] | undefined) =>
  (row ?? []).map(shown).flatMap((value) => (typeof value === 'number' ? [roundHalfAwayFromZero(value, 1)] : []));

test('sheets that refer to Daten bring Daten along', async () => {
  const { spec } = await sheetsOf('muenster-2010-2017.xlsx');
  expect(spec('data').key).toBe('data');
});

// Source of the shares: the city's open data, as in golden-muenster.json.
test('the time line is bound to the published shares and has a gap at the series break', async () => {
  const { spec } = await sheetsOf('muenster-2010-2017.xlsx');
  const { charts, contents } = spec('charts');
  const chart = charts.find(({ key }) => key === 'entwicklung-BEV-03')!;
  const { row, column, columnCount } = chart.series[0]!.values;
  const city = contents[row]!.slice(column, column + columnCount);
  expect(numbers(city)).toEqual([20.9, 21, 22.6, 23.2]);
  expect(city[1]).toBeNull();
  expect(chart.alternative).toContain('20,9 (2010), 21,0 (2012), 22,6 (2015), 23,2 (2017)');
});

test('the ranking bars stand in order, the city among them in its own colour', async () => {
  const { spec } = await sheetsOf('muenster-2010-2017.xlsx');
  const chart = spec('charts').charts.find(({ key }) => key === 'rangfolge-BEV-03')!;
  const { row, column, rowCount } = chart.categories;
  const names = spec('charts')
    .contents.slice(row, row + rowCount)
    .map((cells) => cells[column]);
  expect(names).toEqual(['Nord', 'Hiltrup', 'Südost', 'West', 'Stadt\u00a0Münster\u00a0(gesamt)', 'Ost', 'Mitte']);
  expect(chart.series[0]!.points).toEqual([{ index: 4, colour: catalogue.palette.muted }]);
});

test('the findings sheet lists every finding once, and both its summaries add up to the list', async () => {
  const { check, spec } = await sheetsOf('fehlerhaft.xlsx');
  const { table, contents } = spec('findings');
  expect(table?.range.rowCount).toBe(check.findings.length + 1);
  const totals = contents.filter(([cell]) => cell === 'Zusammen');
  expect(totals).toHaveLength(2);
  for (const total of totals) {
    const [errors, warnings, notices] = numbers(total);
    const count = (severity: string) => check.findings.filter((finding) => finding.severity === severity).length;
    expect([errors, warnings, notices]).toEqual(['error', 'warning', 'notice'].map(count));
  }
});
