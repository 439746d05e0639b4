import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../../src/core/compute/evaluation';
import type { SheetSpec } from '../../../src/core/model/spec';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { chartSpecs, specsOf } from '../../gallery/book';
import { CASES } from '../../gallery/cases';
import { muenster } from '../compute/submission';

const GOLDEN = join(__dirname, 'charts.golden.txt');
const shipped = shippedCatalogue();

/** Everything that is said of the charts of a sheet, with plain spaces. */
const textsOf = (name: string, specs: readonly SheetSpec[]): string => {
  // Of small multiples the first one speaks for all.
  const all = specs.flatMap((spec) => spec.charts);
  const charts = all.filter(({ notes }, index) => index === 0 || notes !== all[index - 1]?.notes);
  const notices = specs.flatMap((spec) => spec.notices ?? []);
  const blocks = charts.map(({ key, title, subtitle = '', notes = [], alternative }) =>
    [`[${key}]`, title, subtitle, ...notes.map((note) => `* ${note}`), `= ${alternative}`].join('\n'),
  );
  return [`## ${name}`, ...notices, ...blocks].join('\n\n').replaceAll('\u00a0', ' ');
};

// Read as prose: every title, subtitle, note and text alternative.
test('what is said of the charts reads as it was reviewed (UPDATE_GOLDEN=1 writes it anew)', () => {
  const real = evaluate([muenster()], shipped, { indicators: ['BEV-01', 'BEV-03'] });
  const text = `${[
    textsOf('Münster 2010 bis 2017, Stadtbezirke', chartSpecs(real, shipped)),
    ...CASES.map((one) => textsOf(`${one.name} (erfunden)`, specsOf(one))),
  ].join('\n\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, text);
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
});
