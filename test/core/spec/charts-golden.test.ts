import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../../src/core/compute/evaluation';
import type { Selection } from '../../../src/core/model/report';
import type { ChartSpec, SheetSpec } from '../../../src/core/model/spec';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { chartSpecs, specsOf, type Look } from '../../gallery/book';
import { CASES } from '../../gallery/cases';
import { muenster, tableOf, type Cell } from '../compute/submission';

const GOLDEN = join(__dirname, 'charts.golden.txt');
const shipped = shippedCatalogue();

/** Where several small charts are one picture, the texts of the picture, and those of the first small chart. */
const textOf = ({ key, title, subtitle = '', notes = [], alternative, group }: ChartSpec): string => {
  const own = group ?? { key, title, subtitle, alternative };
  const first = group ? [`(${title})`, `(= ${alternative})`] : [];
  return [
    `[${own.key}]`,
    own.title,
    own.subtitle,
    ...notes.map((note) => `* ${note}`),
    `= ${own.alternative}`,
    ...first,
  ].join('\n');
};

/** Everything that is said of the charts of a sheet, with plain spaces. */
const textsOf = (name: string, specs: readonly SheetSpec[]): string => {
  const all = specs.flatMap((spec) => spec.charts);
  const charts = all.filter(({ group }, index) => !group || group.key !== all[index - 1]?.group?.key);
  const notices = specs.flatMap((spec) => spec.notices ?? []);
  return [`## ${name}`, ...notices, ...charts.map(textOf)].join('\n\n').replaceAll('\u00a0', ' ');
};

const real = (name: string, selection: Selection, look?: Look): string =>
  textsOf(name, chartSpecs(evaluate([muenster()], shipped, selection), shipped, look));

/** Made-up values of the whole city alone, of every kind of unit. */
const cityAlone = (): string => {
  const course = (id: string, ...values: readonly number[]): readonly Cell[] =>
    values.map((value, index) => [id, 'stadt', ['2012', '2015', '2017'][index]!, value]);
  const cells = [
    ...course('ARB-02', 5.9, 6, 5.7),
    ...course('BEV-09', 25.2, 24.1, 23.1),
    ...course('REC-05', 10, 10, 11),
    ...course('WOH-01', 39.1, 39.1, 40.2),
  ];
  return textsOf('Nur die ganze Stadt (erfunden)', chartSpecs(evaluate([tableOf(cells)], shipped, {}), shipped));
};

// Read as prose: every title, subtitle, note and text alternative.
test('what is said of the charts reads as it was reviewed (UPDATE_GOLDEN=1 writes it anew)', () => {
  const text = `${[
    real('Münster 2010 bis 2017, Stadtbezirke', { indicators: ['BEV-01', 'BEV-03'] }),
    real(
      'Münster 2015 und 2017, Stadtteile, Kreuz hervorgehoben',
      { indicators: ['BEV-03'], level: 'stadtteil', waves: ['2015', '2017'] },
      { highlight: '27' },
    ),
    real('Münster 2012 und 2017, Teilbereiche', {
      indicators: ['BEV-02'],
      level: 'teilbereich',
      waves: ['2012', '2017'],
    }),
    cityAlone(),
    ...CASES.map((one) => textsOf(`${one.name} (erfunden)`, specsOf(one))),
  ].join('\n\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, text);
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
});
