import { askedDate, askedFigures } from '../../src/core/model/asked';
import type { TemplateOrder } from '../../src/core/model/template';
import { shippedCatalogue } from '../../src/files/catalogue';

const catalogue = shippedCatalogue();
const WAVE = { id: '2017', referenceDate: '2017-12-31' };

// Left: as the catalogue's indicators write it (data/indicators.json).
test.each([
  ['31.12.', '2017-12-31'],
  ['15.12.', '2017-12-15'],
  ['01.03.', '2017-03-01'],
  ['15.12. (Zähler), 31.12. (Nenner)', '2017-12-15'],
  ['15.10. (Schuljahr)', '2017-10-15'],
  // two days for one figure, a span, words: the wave's own day
  ['01.08./31.12.', '2017-12-31'],
  ['Kalenderjahr', '2017-12-31'],
  ['Kalenderjahr; Nenner 31.12. des Vorjahres', '2017-12-31'],
])('reference date „%s“ of the wave 2017 is %s', (referenceDate, expected) => {
  expect(askedDate({ referenceDate }, WAVE)).toBe(expected);
});

const order = (part: Partial<TemplateOrder>): TemplateOrder => ({
  schema: 'indikatorblatt',
  version: '1.0',
  indicators: ['BEV-02'],
  waves: ['2017'],
  levels: ['stadtteil'],
  breakdowns: false,
  ...part,
});

// Source: Kleinräumige Gliederung der Stadt Münster, 6 Stadtbezirke and 45 Stadtteile.
test.each([
  ['45 Stadtteile', {}, 45],
  ['6 Stadtbezirke', { levels: ['stadtbezirk'] }, 6],
  ['the city alone', { levels: ['gesamtstadt'] }, 1],
  [
    'all three levels for two waves',
    { levels: ['gesamtstadt', 'stadtbezirk', 'stadtteil'], waves: ['2015', '2017'] },
    104,
  ],
  ['no Stadtteile where the indicator has none', { indicators: ['REC-01'] }, 0],
  [
    'the city of an indicator that has nothing else',
    { indicators: ['REC-01'], levels: ['gesamtstadt', 'stadtteil'] },
    1,
  ],
  // männlich, weiblich, unter 18, 18–64, 65+ beside the total
  ['each group once beside the total', { levels: ['gesamtstadt'], breakdowns: true }, 6],
  // „10-Jahres-Gruppen“ is no group
  ['only what is a group', { indicators: ['BEV-03'], levels: ['gesamtstadt'], breakdowns: true }, 3],
  ['nothing for what the catalogue does not know', { indicators: ['XYZ-99'] }, 0],
] as const)('%s', (_case, part, expected) => {
  expect(askedFigures(order(part), catalogue)).toHaveLength(expected);
});

test('codes have gaps: none is made up', () => {
  const areas = askedFigures(order({}), catalogue).map(({ area }) => area);
  // Source: data/areas.json; 16 to 20, 30 and 48 to 50 do not exist.
  expect(areas).not.toContain('16');
  expect(areas).not.toContain('30');
  expect(areas.slice(0, 6)).toEqual(['11', '12', '13', '14', '15', '21']);
});
