import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/core/compute/evaluation';
import { shippedCatalogue } from '../../src/files/catalogue';
import { saveDocument } from '../../src/files/xlsx/save';
import { muenster } from '../core/compute/submission';
import { chartSpecs, inserted } from '../gallery/book';
import { convert, temporaryFolder } from './office';

/** Text of the pages that LibreOffice draws; titles of charts may be broken into lines. */
let text = '';

beforeAll(async () => {
  const report = join(temporaryFolder(), 'diagramme.xlsx');
  const catalogue = shippedCatalogue();
  const evaluation = evaluate([muenster()], catalogue, { indicators: ['BEV-02', 'BEV-03'] });
  writeFileSync(report, await saveDocument(await inserted(chartSpecs(evaluation, catalogue))));
  const pdf = await convert(report, 'pdf');
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 27 });
  text = pages.replace(/[\s\u00a0]+/g, ' ');
}, 180_000);

// Figures: golden-muenster.json, worked out from the city's open data.
test.each([
  ['Entwicklung', 'Migrationsanteil steigt auf 23,2 % Anteil der Bevölkerung mit Migrationsvorgeschichte, in Prozent'],
  ['Wellenvergleich', 'Migrationsanteil: 2017 in 5 von 6 Stadtbezirken höher als 2015'],
  ['Rangfolge', 'Migrationsanteil am höchsten in Nord (40,6 %), am niedrigsten in Mitte (16,8 %)'],
  [
    'Veränderung',
    'Migrationsanteil: Anstieg in 5, Rückgang in 1 von 6 Stadtbezirken, größte Veränderung in Südost (+1,7 Prozentpunkte)',
  ],
  ['Abstand zur Stadt', 'Migrationsanteil: 4 der 6 Stadtbezirke über dem Wert der Stadt (23,2 %)'],
  ['Kleine Vielfache', 'Nord: 40,6 %'],
  ['Rangverlauf', 'Ausländeranteil: Südost rückt von Rang 4 (2012) auf Rang 2 (2017)'],
  ['Bruch', 'Bruch in der Reihe'],
])('LibreOffice draws the chart %s with its message', (_chart, message) => {
  // Every title stands a second time in the text beside its chart; there it ends with a full stop.
  const drawn = text
    .split(message)
    .slice(1)
    .filter((rest) => !rest.startsWith('.'));
  expect(drawn.length).toBeGreaterThanOrEqual(1);
});
