import { type Place, toA1 } from '../../model/address';
import type { Suspicion } from '../../model/blame';
import type { Finding, FindingCode } from '../../model/finding';
import { REPAIR_CODES, type Repair } from '../../model/repair';
import type { Review } from '../../model/review';
import { suspicionText } from '../../text/blame.de';
import { findingAdvice } from '../../text/de';
import { proposalText } from '../../text/repair.de';

const keyOf = ({ sheet, cell }: Place): string => `${sheet}!${cell ? toA1(cell) : ''}`;

const REPAIRED: ReadonlySet<string> = new Set(REPAIR_CODES);

/** Codes that say that figures do not fit: a suspicion says which of them is wrong. */
const BROKEN: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sum-mismatch',
  'breakdown-sum',
  'share-mismatch',
  'part-exceeds-whole',
]);

/** Only what somebody can act on: of several equally good cells none is named. */
const isTelling = ({ confidence, likeliest }: Suspicion): boolean => confidence === 'only' || likeliest === true;

const put = (map: Map<string, string>, place: Place, text: string): void => {
  if (!map.has(keyOf(place))) map.set(keyOf(place), text);
};

/**
 * What to do about findings (Vorschlag): the advice, then the safe repair of the cell, then the cause that is suspected
 * there – in the suspected cell itself for every finding, elsewhere for those that say that figures do not fit.
 */
export const suggestionsOf = ({ repairs, suspicions }: Pick<Review, 'repairs' | 'suspicions'>) => {
  const proposals = new Map(repairs.map((repair: Repair) => [keyOf(repair.place), proposalText(repair)]));
  const [inCell, around] = [new Map<string, string>(), new Map<string, string>()];
  for (const suspicion of suspicions.filter(isTelling)) {
    for (const { place } of suspicion.cells) put(inCell, place, suspicionText(suspicion));
    for (const place of suspicion.broken) put(around, place, suspicionText(suspicion));
  }
  return (finding: Finding): string => {
    const key = keyOf(finding.place);
    const proposal = REPAIRED.has(finding.code) ? proposals.get(key) : undefined;
    const cause = inCell.get(key) ?? (BROKEN.has(finding.code) ? around.get(key) : undefined);
    return [findingAdvice(finding), proposal, cause].filter((text) => text !== undefined).join(' ');
  };
};
