import type { Catalogue, Wave } from '../model/catalogue';
import type { Figure } from '../model/figure';
import type { Evaluation, Selection } from '../model/report';
import type { Table } from '../model/table';
import { changesOf } from './changes';
import { byDate, figuresOf } from './figures';
import { indicesOf } from './index-numbers';
import { pairsOf } from './pairs';
import { rankingsOf, type RankedLevel } from './rankings';
import { collectSeries } from './series';
import { subjectsOf } from './subject';
import { supportYears } from './year-before';

/** Preferred level of comparison first. */
const RANKED_LEVELS: readonly RankedLevel[] = ['stadtbezirk', 'stadtteil', 'teilbereich'];

const chosenWaves = ({ waves }: Catalogue, selection: Selection): readonly Wave[] =>
  [...waves].sort(byDate).filter(({ id }) => selection.waves?.includes(id) ?? true);

// Chosen indicators bring the measures that they are made of.
const chosenCatalogue = (catalogue: Catalogue, { indicators: chosen }: Selection): Catalogue => {
  if (!chosen) return catalogue;
  const subjects = subjectsOf(catalogue);
  const measures = new Set(chosen.flatMap((id) => subjects.get(id)?.measures ?? []));
  return {
    ...catalogue,
    measures: catalogue.measures.filter(({ id }) => measures.has(id)),
    indicators: catalogue.indicators.filter(({ id }) => chosen.includes(id)),
  };
};

const levelsWithFigures = (figures: readonly Figure[], { areas }: Catalogue): readonly RankedLevel[] => {
  const seen = new Set(figures.map(({ area }) => area));
  const levels = new Set(areas.filter(({ id }) => seen.has(id)).map(({ level }) => level));
  return RANKED_LEVELS.filter((level) => levels.has(level));
};

/** All figures of a submission, whatever is chosen of them: what is kept secret must not depend on the choice. */
export const allFigures = (tables: readonly Table[], catalogue: Catalogue): readonly Figure[] => {
  const waves = chosenWaves(catalogue, {});
  return figuresOf(collectSeries(tables, [...waves, ...supportYears(waves)]), catalogue, waves);
};

const AS_THEY_ARE = (figures: readonly Figure[]): readonly Figure[] => figures;

/** Everything that follows from figures; `chosen` is the catalogue with nothing but what was chosen. */
const workedOut = (
  figures: readonly Figure[],
  chosen: Catalogue,
  waves: readonly Wave[],
  selection: Selection,
): Evaluation => {
  const available = levelsWithFigures(figures, chosen);
  const level = selection.level ?? available[0] ?? 'stadtbezirk';
  const ranked = selection.level
    ? [selection.level]
    : available.filter((one) => one !== 'teilbereich' || one === level);
  const [subjects, present] = [new Set(figures.map((one) => one.subject)), new Set(figures.map((one) => one.wave))];
  const surveyed = waves.map(({ id }) => id).filter((id) => present.has(id));
  return {
    figures,
    changes: changesOf(figures, chosen, waves, selection.pairs),
    indices: selection.indexNumbers ? indicesOf(figures, chosen, waves) : [],
    rankings: rankingsOf(figures, chosen, waves, ranked),
    waves: surveyed,
    pairs: pairsOf(surveyed, selection.pairs),
    subjects: [...subjectsOf(chosen).keys()].filter((id) => subjects.has(id)),
    level,
  };
};

/**
 * Evaluates the tables of a submission (Auswertung): figures, their changes and rankings.
 *
 * `shown` makes of the figures what may be shown (Geheimhaltung); changes, index numbers and rankings are worked out from
 * these alone. Total: what cannot be computed is missing with its reason. Without a chosen level rankings are made for Stadtbezirke and
 * Stadtteile, and `level` is the first that has figures.
 */
export const evaluate = (
  tables: readonly Table[],
  catalogue: Catalogue,
  selection: Selection,
  shown = AS_THEY_ARE,
): Evaluation => {
  const chosen = chosenCatalogue(catalogue, selection);
  const waves = chosenWaves(catalogue, selection);
  const figures = shown(figuresOf(collectSeries(tables, [...waves, ...supportYears(waves)]), chosen, waves));
  return workedOut(figures, chosen, waves, selection);
};

/**
 * A part of an evaluation (Ausschnitt): its own figures of some waves, with their changes and rankings at a level. What the
 * whole does not have, or keeps secret, is not in the part either. Without waves: all of the whole, and its pairs.
 */
export const partOf = (
  whole: Evaluation,
  catalogue: Catalogue,
  { level = RANKED_LEVELS.find((one) => one === whole.level), waves }: Pick<Selection, 'level' | 'waves'>,
): Evaluation => {
  const kept = whole.waves.filter((id) => waves?.includes(id) ?? true);
  const figures = whole.figures.filter(({ wave }) => kept.includes(wave));
  const selection = { ...(level && { level }), waves: kept, ...(!waves && { pairs: whole.pairs }) };
  const part = workedOut(figures, catalogue, chosenWaves(catalogue, selection), selection);
  return whole.plan ? { ...part, plan: whole.plan } : part;
};
