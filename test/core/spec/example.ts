import { evaluate } from '../../../src/core/compute/evaluation';
import type { Catalogue } from '../../../src/core/model/catalogue';
import { missing } from '../../../src/core/model/quantity';
import { share, town } from '../compute/catalogue';
import { tableOf, type Cell } from '../compute/submission';

/** Two waves of a small town; in 2017 one quarter is confidential. */
export const CELLS: readonly Cell[] = [
  ['teil', '11', '2015', 20],
  ['teil', '12', '2015', 30],
  ['teil', '21', '2015', 12],
  ['teil', '11', '2017', 25],
  ['teil', '12', '2017', missing('confidential')],
  ['teil', '21', '2017', 18],
  ['ganzes', '11', '2015', 100],
  ['ganzes', '12', '2015', 100],
  ['ganzes', '21', '2015', 200],
  ['ganzes', '11', '2017', 100],
  ['ganzes', '12', '2017', 120],
  ['ganzes', '21', '2017', 240],
];

/** A share that falls for the better, and a count. */
export const catalogue: Catalogue = town({
  indicators: [
    share({ direction: 'lower-is-better' }),
    share({
      id: 'TST-02',
      name: 'Personen',
      kind: 'count',
      unit: 'Anzahl',
      factor: 1,
      decimals: 0,
      denominator: null,
      numerator: { text: '', measures: ['teil'] },
    }),
  ],
});

export const evaluation = evaluate([tableOf(CELLS)], catalogue, {});
