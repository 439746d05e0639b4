import { toA1 } from '../model/address';
import type { Finding, FindingCode } from '../model/finding';
import type { Field } from './search';
import type { CellIndex } from './system';

/** Findings that say the relation is broken, not which of its cells is wrong. */
const OF_RELATIONS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sum-mismatch',
  'breakdown-sum',
  'share-mismatch',
  'part-exceeds-whole',
]);

const BONUS_OF_TOTALS = 1;
const MALUS_OF_FINDINGS = 3;

/**
 * How far a cell is believed (Vertrauen), by index: one point for each kept relation that it is part of, one for a total,
 * three less for a finding of its own (such as a number kept as text, or an unusual value). Our own measure; it only ranks
 * sets of equally many cells and never makes one of them the only one.
 */
export const trustIn = (
  { system, relationsOf, kept }: Field,
  findings: readonly Finding[],
): ((cell: CellIndex) => number) => {
  const suspicious = new Set(
    findings.flatMap(({ code, place }) =>
      place.cell && !OF_RELATIONS.has(code) ? [`${place.sheet}!${toA1(place.cell)}`] : [],
    ),
  );
  return (cell) => {
    const place = system.cells[cell]?.place;
    const relations = relationsOf[cell] ?? [];
    const isTotal = relations.some(({ kind, at }) => at === cell && (kind === 'sum' || kind === 'breakdown'));
    const hasFinding = place !== undefined && suspicious.has(`${place.sheet}!${toA1(place.cell)}`);
    return (
      relations.filter((relation) => kept.has(relation)).length +
      (isTotal ? BONUS_OF_TOTALS : 0) -
      (hasFinding ? MALUS_OF_FINDINGS : 0)
    );
  };
};
