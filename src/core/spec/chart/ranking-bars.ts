import type { ChartTemplate } from '../../model/chart-template';
import type { Ranking } from '../../model/figure';
import { measuredText } from '../../text/chart-note.de';
import { dateText } from '../../text/number.de';
import { spokenOf, type ChartContext } from './context';
import type { Observation } from './message';
import { endsMessage } from './message-areas';
import { placesSubtitle } from './place';
import { dateOf } from './wave-dates';
import type { ShownSubject } from '../subject';

/** A bar: an area with its value. */
export interface Bar extends Observation {
  readonly area: string;
}

/** Everything that one ranking is made of. */
export interface RankingBars {
  readonly subject: ShownSubject;
  readonly ranking: Ranking;
  readonly parts: readonly Bar[];
  /** All areas, the city among them where it is wanted. */
  readonly bars: readonly Bar[];
  /** Those that have a value, highest first. */
  readonly shown: readonly Bar[];
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
}

/** Areas of a ranking with their values, in its order. */
export const partsOf = ({ entries }: Ranking, { areas }: ChartContext): readonly Bar[] =>
  entries.map(({ area, quantity, smallBase }) => ({ area, name: areas.get(area)?.name ?? area, quantity, smallBase }));

const cityBar = ({ city: quantity }: Ranking, { city }: ChartContext): readonly Bar[] =>
  city ? [{ area: city.id, name: city.name, quantity, smallBase: false }] : [];

const valueOf = ({ quantity }: Bar): number => (quantity.kind === 'known' ? quantity.value : Number.NEGATIVE_INFINITY);

/** Bars that have a value, highest first. */
export const highestFirst = (bars: readonly Bar[]): readonly Bar[] =>
  bars.filter(({ quantity }) => quantity.kind === 'known').sort((a, b) => valueOf(b) - valueOf(a));

/** What the ranking of a subject shows, and the words above it. */
export const barsOf = (
  subject: ShownSubject,
  ranking: Ranking,
  template: ChartTemplate,
  context: ChartContext,
): RankingBars => {
  const parts = partsOf(ranking, context);
  const bars = [...parts, ...(template.city ? cityBar(ranking, context) : [])];
  const date = dateText(dateOf(ranking.wave, context));
  return {
    subject,
    ranking,
    parts,
    bars,
    shown: highestFirst(bars),
    heading: `${subject.name}: ${template.name} ${ranking.wave}`,
    subtitle: `${measuredText(subject.name, subject.unit)}, ${placesSubtitle(template.city, context)}, ${date}`,
    message: template.message ? endsMessage(spokenOf(subject, context), ranking.level, parts) : undefined,
  };
};
