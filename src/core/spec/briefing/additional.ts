import type { BriefingForm } from '../../model/briefing-form';
import type { Catalogue } from '../../model/catalogue';
import type { WantedChart } from '../../model/chart-order';
import type { Evaluation } from '../../model/report';
import type { CellStyle } from '../../model/spec';
import { breaksBetween } from '../../model/time';
import { BRIEFING_WORDS, citySubtitleText, smallBaseText } from '../../text/briefing-sheet.de';
import { missingSign } from '../../text/catalogue.de';
import { briefingCharts } from './charts';
import { figureGroups } from './figures';
import { goalGroups } from './goals';
import type { Piece } from './pages';
import { pageRow, SPACE, TYPE, type Group } from './paper';
import { readingsOf, type CityReading } from './readings';
import type { Locate } from '../data/sheet';
import type { HouseStyle } from '../style';
import { shownSubjects } from '../subject';
import { breakText, datesText, legendText } from '../words';

/** What the additional block is made of. */
export interface AdditionContext {
  readonly evaluation: Evaluation;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly form: BriefingForm;
  readonly charts: readonly WantedChart[];
  /** How many of them at most. */
  readonly mostCharts: number;
  readonly style: HouseStyle;
}

const NOTE: CellStyle = { size: TYPE.figures };

const dateOf = (wave: string, { waves }: Catalogue): string =>
  waves.find(({ id }) => id === wave)?.referenceDate ?? wave;

const breakNotes = (
  readings: readonly CityReading[],
  { evaluation, catalogue }: AdditionContext,
): readonly string[] => {
  const subjects = shownSubjects(catalogue);
  const measures = readings.flatMap(({ indicator }) => subjects.get(indicator.id)?.measures ?? []);
  const dates = evaluation.waves.map((wave) => dateOf(wave, catalogue));
  const sign = missingSign('not-comparable', catalogue);
  return breaksBetween(catalogue.breaks, measures, dates[0] ?? '', dates.at(-1) ?? '').map((one) =>
    breakText(one, sign),
  );
};

const noteTexts = (readings: readonly CityReading[], context: AdditionContext): readonly string[] => {
  const { settings } = context.catalogue;
  return [
    ...breakNotes(readings, context),
    BRIEFING_WORDS.direction,
    ...(readings.some(({ change }) => change?.smallBase) ? [smallBaseText(settings.smallBase)] : []),
    BRIEFING_WORDS.rounding,
    legendText(context.catalogue),
    ...(settings.catalogueNote ? [settings.catalogueNote] : []),
  ];
};

const withHeading = (text: string, groups: readonly Group[]): readonly Group[] => {
  const [first = [], ...rest] = groups;
  return [[pageRow(text, { bold: true, size: TYPE.table }), ...first], ...rest];
};

const head = ({ evaluation, catalogue, style }: AdditionContext): Group => {
  const fill = style.head.fill;
  const dates = datesText(evaluation.waves.map((wave) => dateOf(wave, catalogue)));
  return [
    pageRow(catalogue.briefing.supplement, {
      bold: true,
      size: TYPE.text,
      border: { top: true, bottom: true },
      ...(fill !== undefined && { fill }),
    }),
    SPACE,
    pageRow(citySubtitleText(catalogue.settings.city, dates), { bold: true, size: TYPE.figures }),
  ];
};

/**
 * Our own block after the form (Zusatzblock), marked as no part of it: core indicators, what they say about the goals with
 * drafts for the attainment, charts, notes; the source comes last.
 */
export const additionalPieces = (context: AdditionContext): readonly Piece[] => {
  const readings = readingsOf(context.evaluation, context.catalogue);
  const [firstTable = [], ...tables] = figureGroups({ ...context, waves: context.evaluation.waves, readings });
  const notes = noteTexts(readings, context);
  const goals = goalGroups({ ...context, readings });
  return [
    { group: [SPACE, ...head(context), ...firstTable] },
    ...[...tables, [SPACE], ...withHeading(BRIEFING_WORDS.goals, goals)].map((group) => ({ group })),
    ...notes.map((text) => ({ group: [pageRow(text, NOTE)] })),
    { group: [SPACE] },
    ...briefingCharts({ ...context, readings, said: notes }).map(({ blocks, charts }) => ({ group: blocks, charts })),
    { group: [pageRow(context.catalogue.settings.sourceLine, NOTE)] },
  ];
};
