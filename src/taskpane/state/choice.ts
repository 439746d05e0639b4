import type { Choice, ComparedLevel, Offer } from '../run/engine';

/** The choice with nothing left out: what is ticked in the form. */
export interface FullChoice {
  readonly indicators: readonly string[];
  /** Undefined: Stadtbezirke and Stadtteile side by side. */
  readonly level: ComparedLevel | undefined;
  readonly waves: readonly string[];
}

const chosen = (offered: readonly string[], wanted: readonly string[] | undefined): readonly string[] =>
  wanted ? offered.filter((id) => wanted.includes(id)) : offered;

/** What is ticked: everything on offer unless the user chose. */
export const fullChoice = (choice: Choice, offer: Offer): FullChoice => ({
  indicators: chosen(offer.indicators, choice.indicators),
  level: offer.levels.find((level) => level === choice.level),
  waves: chosen(offer.waves, choice.waves),
});

/** The ticks as a choice: where everything is ticked nothing is said, so that what a later delivery adds is in. */
export const choiceOf = (full: FullChoice, offer: Offer): Choice => ({
  ...(full.indicators.length < offer.indicators.length && { indicators: full.indicators }),
  ...(full.level && { level: full.level }),
  ...(full.waves.length < offer.waves.length && { waves: full.waves }),
});

/** Keeps of an earlier choice what can still be chosen; a list of which nothing is left is forgotten. */
export const fittingChoice = (choice: Choice, offer: Offer): Choice => {
  const { indicators, level, waves } = fullChoice(choice, offer);
  const kept = {
    indicators: indicators.length > 0 ? indicators : offer.indicators,
    level,
    waves: waves.length > 0 ? waves : offer.waves,
  };
  return choiceOf(kept, offer);
};

const sameList = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  one === other || (one?.length === other?.length && (one ?? []).every((id, index) => id === other?.[index]));

export const sameChoice = (one: Choice, other: Choice): boolean =>
  one.level === other.level && sameList(one.indicators, other.indicators) && sameList(one.waves, other.waves);
