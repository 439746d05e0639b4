import { evaluate } from '../../src/core/compute/evaluation';
import { applyDisclosure } from '../../src/core/disclose/apply';
import { planDisclosure } from '../../src/core/disclose/plan';
import { buildChangesSheet } from '../../src/core/spec/changes/sheet';
import { buildDataSheet } from '../../src/core/spec/data/sheet';
import { buildOverviewSheet } from '../../src/core/spec/ranking/overview';
import { buildRankingSheet } from '../../src/core/spec/ranking/sheet';
import type { Figure } from '../../src/core/model/figure';
import type { SheetSpec } from '../../src/core/model/spec';
import type { SheetDocument } from '../../src/files/xlsx/document';
import { tableOf } from '../core/compute/submission';
import { sheet } from '../office-client';
import type { RandomTown } from './random-town';

/** A sheet of ours under the name that it bears in the workbook. */
export interface NamedSpec {
  readonly name: string;
  readonly spec: SheetSpec;
}

/** So high that about one number in ten is secret, and with it as many others. */
const SECRET_BELOW = 30;

/**
 * *Daten*, *Veränderung*, *Rangfolge* and *Rangvergleich* of a town; the number keeps the sheets of several apart. Every
 * second town keeps its small numbers secret.
 */
export const specsOf = ({ catalogue, cells, selection }: RandomTown, number: number): readonly NamedSpec[] => {
  const protect = (figures: readonly Figure[]) =>
    applyDisclosure(figures, planDisclosure(figures, catalogue, { threshold: SECRET_BELOW }));
  const isProtected = number % 2 === 1;
  const evaluation = evaluate([tableOf(cells)], catalogue, selection, isProtected ? protect : undefined);
  const [data, changes, ranking] = [`Daten ${number}`, `Veränderung ${number}`, `Rangfolge ${number}`];
  const overview = `Rangvergleich ${number}`;
  const { spec, locate } = buildDataSheet(evaluation, catalogue, data, 'Lieferung');
  const ranked = buildRankingSheet(evaluation, catalogue, locate, ranking);
  return [
    { name: data, spec },
    { name: changes, spec: buildChangesSheet(evaluation, catalogue, locate) },
    { name: ranking, spec: ranked.spec },
    { name: overview, spec: buildOverviewSheet(ranked, catalogue) },
  ];
};

/** The sheet with its constants and formulas, without any result: whoever opens it has to compute. */
export const uncomputed = ({ name, spec }: NamedSpec): SheetDocument =>
  sheet(
    name,
    spec.contents.map((row) =>
      row.map((content) => (typeof content === 'object' && content !== null ? content.formula : content)),
    ),
  );

/** A formula whose recomputed value is another than the core's. */
export interface Difference {
  readonly place: string;
  readonly formula: string;
  readonly expected: string | number;
  readonly found: unknown;
}

const isSame = (expected: string | number, found: unknown): boolean =>
  typeof expected === 'number'
    ? typeof found === 'number' && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : expected === (found ?? '');

/** Formulas of a sheet whose values in `cells` are others than the core's, and how many formulas there are. */
export const differences = (
  { name, spec }: NamedSpec,
  valueAt: (row: number, column: number) => unknown,
): { readonly formulas: number; readonly wrong: readonly Difference[] } => {
  const all = spec.contents.flatMap((row, i) =>
    row.flatMap((content, j) =>
      typeof content === 'object' && content !== null
        ? [
            {
              place: `${name}!Z${i + 1}S${j + 1}`,
              formula: content.formula,
              expected: content.result,
              found: valueAt(i, j),
            },
          ]
        : [],
    ),
  );
  return { formulas: all.length, wrong: all.filter(({ expected, found }) => !isSame(expected, found)) };
};
