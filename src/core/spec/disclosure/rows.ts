import { toA1 } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import type { CountKey, Disclosure, DisclosurePlan, PlannedSuppression } from '../../model/disclosure';
import type { FigureKey } from '../../model/figure';
import type { Content } from '../../model/spec';
import {
  complementaryText,
  DISCLOSURE_TOPICS as TOPICS,
  DISCLOSURE_WORDS as WORDS,
  partText,
  primaryText,
} from '../../text/disclosure-sheet.de';
import { exposureText, narrowText } from '../../text/disclosure.de';
import type { Locate } from '../data/sheet';
import { linkTo } from '../formula';
import { shownSubjects } from '../subject';

type Topic = keyof typeof TOPICS;

interface Entry {
  readonly topic: Topic;
  readonly key: FigureKey & Partial<Pick<CountKey, 'part'>>;
  readonly reason: string;
}

const reasonOf = (
  { kind, beside }: PlannedSuppression,
  { threshold }: DisclosurePlan,
  catalogue: Catalogue,
): string => {
  if (kind === 'primary') return primaryText(threshold);
  return kind === 'delivered' ? WORDS.delivered : complementaryText(beside, catalogue);
};

const entriesOf = ({ plan, audit }: Disclosure, catalogue: Catalogue): readonly Entry[] => [
  ...plan.unprotected.map((one): Entry => ({
    topic: 'unprotected',
    key: one.count,
    reason: `${exposureText(one, catalogue)} ${WORDS.unprotected}`,
  })),
  ...audit.exposures.map((one): Entry => ({ topic: 'exposed', key: one.count, reason: exposureText(one, catalogue) })),
  ...plan.weak.map((key): Entry => ({ topic: 'weak', key, reason: WORDS.weak })),
  ...plan.narrow.map((one): Entry => ({ topic: 'narrow', key: one.count, reason: narrowText(one, catalogue) })),
  ...(['primary', 'complementary', 'delivered'] as const).flatMap((topic) =>
    plan.suppressions
      .filter(({ kind }) => kind === topic)
      .map((one): Entry => ({ topic, key: one.count, reason: reasonOf(one, plan, catalogue) })),
  ),
  ...plan.derived.map((key): Entry => ({ topic: 'derived', key, reason: WORDS.derived })),
];

const linkOf = ({ subject, breakdown, area, wave }: FigureKey, locate: Locate): Content => {
  const place = locate(subject, breakdown, area, wave);
  return place ? linkTo(place.sheet, place.cell, toA1(place.cell)) : null;
};

/** Lines of the list on *Geheimhaltung*, what needs a decision first; each in the order of its heads. */
export const disclosureRows = (
  disclosure: Disclosure,
  catalogue: Catalogue,
  locate: Locate,
): readonly (readonly Content[])[] => {
  const subjects = shownSubjects(catalogue);
  const areas = new Map(catalogue.areas.map(({ id, name }) => [id, name]));
  return entriesOf(disclosure, catalogue).map(({ topic, key, reason }) => [
    TOPICS[topic],
    key.subject,
    subjects.get(key.subject)?.name ?? key.subject,
    key.breakdown,
    key.area,
    areas.get(key.area) ?? key.area,
    key.wave,
    partText(key.part ?? 'value'),
    linkOf(key, locate),
    reason,
  ]);
};
