import { evaluate } from '../../../src/core/compute/evaluation';
import { buildDataSheet } from '../../../src/core/spec/data/sheet';
import { buildOverviewSheet } from '../../../src/core/spec/ranking/overview';
import { buildRankingSheet } from '../../../src/core/spec/ranking/sheet';
import type { Catalogue } from '../../../src/core/model/catalogue';
import { share, town } from '../compute/catalogue';
import { tableOf } from '../compute/submission';
import { resultOf } from './cells';

const CELLS = [
  ['teil', '11', '2017', 20],
  ['teil', '12', '2017', 30],
  ['ganzes', '11', '2017', 200],
  ['ganzes', '12', '2017', 200],
] as const;

const sheetsOf = (catalogue: Catalogue) => {
  const found = evaluate([tableOf(CELLS)], catalogue, { level: 'stadtteil' });
  const ranking = buildRankingSheet(found, catalogue, buildDataSheet(found, catalogue, 'Daten').locate, "Amt's Rang");
  return { ranking: ranking.spec, overview: buildOverviewSheet(ranking, catalogue) };
};

test('die Ränge mehrerer Indikatoren stehen nebeneinander und verweisen auf die Rangfolge', () => {
  const { ranking, overview } = sheetsOf({
    ...town(),
    indicators: [share(), share({ id: 'TST-09', name: 'Zweiter', shortName: 'Zweiter' })],
  });
  const start = overview.contents.findIndex(([first]) => first === 'Stadtteile');
  expect(overview.contents.slice(start + 1, start + 4).map((row) => row.slice(0, 4).map(resultOf))).toEqual([
    ['Nr.', 'Raum', 'TST-01 Anteil 2017', 'TST-09 Zweiter 2017'],
    ['11', 'Nord-Ost', 2, 2],
    ['12', 'Nord-West', 1, 1],
  ]);
  const block = ranking.contents.findIndex(([first]) => first === 'TST-09 Zweiter');
  // Three rows of headings, then Nord-West on rank 1, then Nord-Ost.
  expect(overview.contents[start + 2]![3]).toEqual({ formula: `='Amt''s Rang'!$A$${block + 5}`, result: 2 });
});

test('mehr Indikatoren, als nebeneinander passen, stehen in einer zweiten Tabelle', () => {
  const many = Array.from({ length: 10 }, (_, index) => share({ id: `TST-${10 + index}`, name: `Nr ${index}` }));
  const { overview } = sheetsOf({ ...town(), indicators: many });
  const heads = overview.contents
    .filter(([first]) => first === 'Nr.')
    .map((row) => row.filter((one) => one !== null).length);
  expect(heads).toEqual([2 + 7, 2 + 3]);
});

test('ohne Rangfolgen sagt das Blatt es', () => {
  const { overview } = sheetsOf({ ...town(), settings: { ...town().settings, rankings: false } });
  expect(overview.contents.map(([first]) => first)).toContain(
    'Keine Rangfolge: in den Einstellungen ausgeschaltet, oder keine Werte vorhanden.',
  );
});
