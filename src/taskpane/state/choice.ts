import { pairsOf } from '../../core/compute/pairs';
import type { WavePair } from '../../core/model/report';
import type { Choice, ComparedLevel, Offer } from '../run/engine';

/** The choice with nothing left out: what is ticked in the form. */
export interface FullChoice {
  readonly indicators: readonly string[];
  /** Undefined: Stadtbezirke and Stadtteile side by side. */
  readonly level: ComparedLevel | undefined;
  readonly waves: readonly string[];
  /** Of the waves that are ticked. */
  readonly pairs: readonly WavePair[];
  readonly indexNumbers: boolean;
  readonly valuesOnly: boolean;
}

const chosen = (offered: readonly string[], wanted: readonly string[] | undefined): readonly string[] =>
  wanted ? offered.filter((id) => wanted.includes(id)) : offered;

/** A pair as one word. @example pairId({ from: '2012', to: '2017' }) // => '2012-2017' */
export const pairId = ({ from, to }: WavePair): string => `${from}-${to}`;

const idsOf = (pairs: readonly WavePair[] | undefined): readonly string[] | undefined => pairs?.map(pairId);

/** Every two waves that can be compared, the usual comparisons first. */
export const offeredPairs = (waves: readonly string[]): readonly WavePair[] => {
  const usual = pairsOf(waves);
  const every = waves.flatMap((from, index) => waves.slice(index + 1).map((to) => ({ from, to })));
  return [...usual, ...every.filter((pair) => !idsOf(usual)?.includes(pairId(pair)))];
};

/** What is ticked: everything on offer unless the user chose; of the comparisons the usual ones. */
export const fullChoice = (choice: Choice, offer: Offer): FullChoice => {
  const waves = chosen(offer.waves, choice.waves);
  return {
    indicators: chosen(offer.indicators, choice.indicators),
    level: offer.levels.find((level) => level === choice.level),
    waves,
    pairs: pairsOf(waves, choice.pairs),
    indexNumbers: choice.indexNumbers === true,
    valuesOnly: choice.valuesOnly === true,
  };
};

const sameList = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  one === other || (one?.length === other?.length && (one ?? []).every((id, index) => id === other?.[index]));

/** Whether these comparisons are the ones that are made where nothing is said. */
export const isUsual = ({ pairs, waves }: Pick<FullChoice, 'pairs' | 'waves'>): boolean =>
  sameList(idsOf(pairs), idsOf(pairsOf(waves)));

/** The ticks as a choice: where everything is as usual nothing is said, so that what a later delivery adds is in. */
export const choiceOf = (full: FullChoice, offer: Offer): Choice => ({
  ...(full.indicators.length < offer.indicators.length && { indicators: full.indicators }),
  ...(full.level && { level: full.level }),
  ...(full.waves.length < offer.waves.length && { waves: full.waves }),
  ...(!isUsual(full) && { pairs: full.pairs }),
  ...(full.indexNumbers && { indexNumbers: true }),
  ...(full.valuesOnly && { valuesOnly: true }),
});

/** Other waves bring their usual comparisons, unless the user chose some of which at least one is left. */
export const withWaves = (full: FullChoice, waves: readonly string[]): FullChoice => {
  const kept = isUsual(full) ? [] : pairsOf(waves, full.pairs);
  return { ...full, waves, pairs: kept.length > 0 ? kept : pairsOf(waves) };
};

/** Keeps of an earlier choice what can still be chosen; a list of which nothing is left is forgotten. */
export const fittingChoice = (choice: Choice, offer: Offer): Choice => {
  const full = fullChoice(choice, offer);
  const waves = full.waves.length > 0 ? full.waves : offer.waves;
  const indicators = full.indicators.length > 0 ? full.indicators : offer.indicators;
  const pairs = full.pairs.length > 0 ? full.pairs : pairsOf(waves);
  return choiceOf({ ...full, waves, indicators, pairs }, offer);
};

export const sameChoice = (one: Choice, other: Choice): boolean =>
  one.level === other.level &&
  one.indexNumbers === other.indexNumbers &&
  one.valuesOnly === other.valuesOnly &&
  sameList(one.indicators, other.indicators) &&
  sameList(one.waves, other.waves) &&
  sameList(idsOf(one.pairs), idsOf(other.pairs));
