import { evaluate } from '../../../src/core/compute/evaluation';
import { formatNumber } from '../../../src/core/model/rounding';
import type { ChartSpec, SheetSpec } from '../../../src/core/model/spec';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { chartSpecs, specsOf } from '../../gallery/book';
import { CASES } from '../../gallery/cases';
import { muenster } from '../compute/submission';

const shipped = shippedCatalogue();

/** Numbers with decimals, or with groups of thousands, as they are told; ranks, counts and years are whole and short. */
const toldIn = (text: string): readonly string[] =>
  (text.match(/[+\u2212]?\d[\d\u00a0]*,\d+|\d{1,3}\u00a0\d{3}(?!\u00a0?Einwohner)/g) ?? []).map((number) =>
    number.replace(/^[+\u2212]/, ''),
  );

const numberOf = (cell: SheetSpec['contents'][number][number] | undefined): readonly number[] => {
  const value = typeof cell === 'object' && cell !== null ? cell.result : cell;
  return typeof value === 'number' ? [value] : [];
};

/** Numbers of a chart's table as they are printed there, without their signs. */
const inTable = ({ series }: ChartSpec, { contents }: SheetSpec): ReadonlySet<string> => {
  const cells = series.flatMap(({ values: { row, column, rowCount, columnCount } }) =>
    contents.slice(row, row + rowCount).flatMap((line) => line.slice(column, column + Math.max(columnCount, 3))),
  );
  return new Set(
    cells.flatMap(numberOf).flatMap((value) => [0, 1].map((decimals) => formatNumber(Math.abs(value), decimals))),
  );
};

// A sum over several waves is worked out for its sentence, and says so; the city's value stands in the subtitle of distances.
const WORKED_OUT = /Seit \d{4} [^.]*?\([^)]*\)\./g;
const CITY = /Wert der Stadt \([^)]*\)/g;

const told = ({ title, alternative, group }: ChartSpec): readonly string[] =>
  [...(group ? [] : [title]), alternative].flatMap((text) => toldIn(text.replace(WORKED_OUT, '').replace(CITY, '')));

const books: readonly (readonly [name: string, specs: () => readonly SheetSpec[]])[] = [
  ['Münster', () => chartSpecs(evaluate([muenster()], shipped, { indicators: ['BEV-01', 'BEV-03'] }), shipped)],
  ...CASES.map((one) => [one.name, () => specsOf(one)] as const),
];

test.each(books)('every number that is told of a chart stands in the table beside it: %s', (_name, specs) => {
  const [sheet] = specs().filter(({ key }) => key === 'charts');
  const missing = sheet!.charts.flatMap((chart) => {
    const table = inTable(chart, sheet!);
    return told(chart)
      .filter((number) => !table.has(number))
      .map((number) => `${chart.key}: ${number}`);
  });
  expect(sheet!.charts.flatMap(told).length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
