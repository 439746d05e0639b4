import type { Catalogue } from '../model/catalogue';
import type {
  CountKey,
  DisclosureAudit,
  DisclosureOptions,
  Exposure,
  NarrowRange,
  SuppressionKind,
} from '../model/disclosure';
import type { Change, Figure } from '../model/figure';
import { changeRelations } from './change-relations';
import type { CountIndex } from './counts';
import { derivedFrom } from './derived';
import { type Exposed, exposedIn, knots, rangesIn, sourcesOf } from './exposed';
import { type Hidden, type HiddenKind, hiddenIn, isSmall, type Prior, priorOf } from './hidden';
import { pinnedIn } from './pinned';
import { type Publication, publicationOf } from './publication';
import type { Relation } from './relation';
import { shareRelations } from './shares';

const isSuppression = (kind: HiddenKind | undefined): kind is SuppressionKind =>
  kind !== undefined && kind !== 'absent';

/** An exposed count, shares among the ways. */
type Way = Omit<Exposed, 'by'> & Pick<Exposure, 'by'>;

/** Exposures in words' terms: keys in place of indices, and the printed counts that each follows from. */
export const namedExposures = (
  found: readonly Way[],
  hidden: Hidden,
  publication: Publication,
): readonly Exposure[] => {
  const keysOf = (indices: readonly CountIndex[]): readonly CountKey[] =>
    indices.flatMap((index) => publication.counts[index]?.key ?? []);
  return found.flatMap(({ count, by }) => {
    const [kind, key] = [hidden.get(count), publication.counts[count]?.key];
    if (!key || !isSuppression(kind)) return [];
    return [{ count: key, kind, by, from: by === 'sum' ? keysOf(sourcesOf(count, hidden, publication)) : [] }];
  });
};

/** Hidden counts that a reader knows within fewer than so many whole numbers; those that are exposed aside. */
export const narrowRanges = (
  publication: Publication,
  hidden: Hidden,
  prior: Prior,
  fewerThan: number,
  exposures: ReadonlySet<CountIndex>,
): readonly NarrowRange[] =>
  knots(publication.relations, hidden)
    .flatMap((knot) => [...rangesIn(knot, hidden, prior, publication)])
    .sort(([a], [b]) => a - b)
    .flatMap(([index, { low, high }]) => {
      const [kind, count] = [hidden.get(index), publication.counts[index]?.key];
      const isNarrow = high - low + 1 < fewerThan && !exposures.has(index);
      // What was suppressed for others' sake is no secret of its own.
      return isNarrow && count && (kind === 'primary' || kind === 'delivered') ? [{ count, kind, low, high }] : [];
    });

const withRelations = (publication: Publication, more: readonly Relation[]): Publication => {
  const relationsOf = publication.relationsOf.map((own) => [...own]);
  for (const relation of more) for (const { count } of relation.terms) relationsOf[count]?.push(relation);
  return { ...publication, relations: [...publication.relations, ...more], relationsOf };
};

/** Exposures of the knots, those that only a search finds among them. */
const searched = (
  knotted: readonly (readonly Relation[])[],
  hidden: Hidden,
  prior: Prior,
  publication: Publication,
): readonly Exposed[] =>
  knotted.flatMap((knot) => {
    const found = exposedIn(knot, hidden, prior, publication);
    const known = new Set(found.map(({ count }) => count));
    const pinned = pinnedIn(knot, hidden, prior, publication).filter((count) => !known.has(count));
    return [...found, ...pinned.map((count) => ({ count, by: 'bounds' as const }))];
  });

/** Exposures over sums and bounds, then those that only the printed shares add. */
const exposuresOf = (sums: Publication, shares: readonly Relation[], hidden: Hidden, prior: Prior): readonly Way[] => {
  const found = searched(knots(sums.relations, hidden), hidden, prior, sums);
  const known = new Set(found.map(({ count }) => count));
  const all = withRelations(sums, shares);
  const ofShares = knots(all.relations, hidden).filter((knot) => knot.some(({ dimension }) => dimension === 'share'));
  const byShares = searched(ofShares, hidden, prior, all)
    .filter(({ count }) => !known.has(count))
    .map(({ count }): Way => ({ count, by: 'share' }));
  return [...found, ...byShares].sort((a, b) => a.count - b.count);
};

/**
 * What readers can work out from figures as they are published (Geheimhaltungsprüfung): suppressed counts are those with the
 * reason `confidential`; `changes` are the differences printed beside them.
 *
 * By sums exact and complete: over areas, breakdowns that make up the whole, measures that make up others, and differences
 * between waves, in any combination. By bounds and shares sound, and complete where few counts hang together: what is named can be
 * worked out; among many, what only several relations together exclude may be missed. Counts with other reasons (not submitted) are unknown to readers, too.
 */
export const auditDisclosure = (
  figures: readonly Figure[],
  catalogue: Catalogue,
  options: DisclosureOptions = {},
  changes: readonly Change[] = [],
): DisclosureAudit => {
  const threshold = options.threshold ?? catalogue.settings.confidentialBelow;
  const plain = publicationOf(figures, catalogue);
  const publication = withRelations(plain, changeRelations(changes, plain));
  const hidden = hiddenIn(publication, threshold, false);
  const prior = priorOf(publication, threshold, false);
  const shares = shareRelations(figures, catalogue, publication, hidden);
  const exposures = exposuresOf(publication, shares, hidden, prior);
  const indices = new Set(exposures.map(({ count }) => count));
  const isSuppressed = (index: CountIndex): boolean => hidden.get(index) === 'delivered';
  const all = withRelations(publication, shares);
  return {
    threshold,
    suppressed: publication.counts.filter((_, index) => isSuppressed(index)).map(({ key }) => key),
    open: publication.counts.filter((count) => isSmall(count, threshold, publication)).map(({ key }) => key),
    exposures: namedExposures(exposures, hidden, publication),
    narrow: narrowRanges(all, hidden, prior, options.narrowBelow ?? threshold, indices),
    derived: derivedFrom(figures, catalogue, publication, isSuppressed),
  };
};
