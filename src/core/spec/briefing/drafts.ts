import type { Catalogue, Indicator } from '../../model/catalogue';
import type { Assessment, Change } from '../../model/figure';
import type { Quantity } from '../../model/quantity';
import type { Evaluation } from '../../model/report';
import { formatNumber, roundHalfAwayFromZero } from '../../model/rounding';
import {
  assessedText,
  BRIEFING_WORDS,
  coverageText,
  movedFromText,
  movedText,
  notComparedText,
  type Course,
} from '../../text/briefing-sheet.de';
import { missingText } from '../../text/catalogue.de';
import { assessmentOf, readingsOf, type CityReading } from './readings';
import { comparedText, WORDS } from '../words';

const PER_CENT_DECIMALS = 1;

/** Which way a known change went, as it is shown at the indicator's decimals. */
export const courseOf = ({ decimals }: Indicator, difference: number): Course => {
  const shown = roundHalfAwayFromZero(difference, decimals);
  return shown === 0 ? 'level' : shown > 0 ? 'up' : 'down';
};

const withUnit = ({ unit, kind, decimals }: Indicator, value: number): string =>
  `${formatNumber(value, decimals)}${kind === 'count' && unit === 'Anzahl' ? '' : ` ${unit}`}`;

// A count that hardly moved would have changed by 0,0 per cent; from zero there is no per cent.
const amountOf = ({ kind, decimals }: Indicator, { difference, relative }: Change): string | undefined => {
  if (difference.kind === 'missing') return undefined;
  const size = Math.abs(difference.value);
  if (kind === 'share') return `${formatNumber(size, decimals)} ${WORDS.points}`;
  if (kind === 'amount') return formatNumber(size, decimals);
  if (relative.kind === 'missing') return undefined;
  const points = formatNumber(Math.abs(relative.value), PER_CENT_DECIMALS);
  return Number(points.replace(',', '.')) === 0 ? undefined : `${points} ${WORDS.perCent}`;
};

const valueIn = (wave: string, { values }: CityReading, waves: readonly string[]): Quantity | undefined =>
  values[waves.indexOf(wave)];

const whenOf = ({ from, to }: Change): string => comparedText(from, to);

const movementOf = (reading: CityReading, change: Change, waves: readonly string[]): string => {
  const { indicator } = reading;
  const [before, after] = [change.from, change.to].map((wave) => valueIn(wave, reading, waves));
  if (change.difference.kind === 'missing' || before?.kind !== 'known' || after?.kind !== 'known') return '';
  const course = courseOf(indicator, change.difference.value);
  const [from, to] = [before, after].map(({ value }) => withUnit(indicator, value));
  const amount = amountOf(indicator, change);
  return amount === undefined && course !== 'level'
    ? movedFromText(course, from ?? '', to ?? '')
    : movedText(course, amount ?? '', to ?? '');
};

/** Why a reading has nothing to compare, in words. */
export const reasonOf = ({ change }: CityReading): string =>
  change?.difference.kind === 'missing' ? missingText(change.difference.reason) : BRIEFING_WORDS.oneWave;

const itemOf = (reading: CityReading, sameTime: boolean, waves: readonly string[]): string => {
  const { indicator, change } = reading;
  if (!change || assessmentOf(reading) === 'none') return `${indicator.shortName} (${reasonOf(reading)})`;
  const parts = [
    sameTime ? '' : `${whenOf(change)} `,
    movementOf(reading, change, waves),
    change.smallBase ? `, ${BRIEFING_WORDS.smallBase}` : '',
  ];
  return `${indicator.shortName} (${parts.join('')})`;
};

const sentenceOf = (assessment: Assessment, readings: readonly CityReading[], waves: readonly string[]): string => {
  const group = readings.filter((one) => assessmentOf(one) === assessment);
  if (group.length === 0) return '';
  const times = new Set(group.map(({ change }) => (change ? whenOf(change) : '')));
  const sameTime = times.size === 1;
  const items = group.map((one) => itemOf(one, sameTime, waves));
  return assessment === 'none'
    ? notComparedText(items)
    : assessedText(assessment, items, sameTime ? ([...times][0] ?? '') : '');
};

/** The order in which a goal's indicators are told. */
export const TOLD: readonly Assessment[] = ['better', 'worse', 'unchanged', 'neutral', 'none'];

const speaksTo = (goal: string, { goals }: Indicator): boolean => goals.includes(goal);

/** Indicators that the catalogue provides for a goal: of the core, or any where the core has none. */
export const providedFor = (goal: string, { indicators }: Catalogue): readonly Indicator[] => {
  const all = indicators.filter((one) => speaksTo(goal, one));
  const core = all.filter((one) => one.core);
  return core.length > 0 ? core : all;
};

/**
 * Draft of what a goal's indicators say about its attainment (Entwurf zur Zielerreichung), from the numbers of the whole
 * city by rules alone: which indicators became better or worse, which changed without being judged, which cannot be
 * compared and why. It says nothing that the numbers on the sheet do not bear, and never that a goal is attained.
 *
 * The latest comparison of each indicator counts, from unrounded values; across a series break there is none. Always a
 * text: where nothing was evaluated, that is said.
 *
 * @example 'Ein Indikator hat sich 2017 gegenüber 2015 verbessert: SGB-II-Quote (um 0,4 Prozentpunkte auf 8,1 Prozent gesunken).'
 */
export const attainmentDraft = (goal: string, evaluation: Evaluation, catalogue: Catalogue): string => {
  const readings = readingsOf(evaluation, catalogue).filter(({ indicator }) => speaksTo(goal, indicator));
  const provided = providedFor(goal, catalogue);
  if (provided.length === 0) return BRIEFING_WORDS.noIndicator;
  if (readings.length === 0) return BRIEFING_WORDS.noFigures;
  const told = TOLD.map((assessment) => sentenceOf(assessment, readings, evaluation.waves));
  const known = readings.filter(({ indicator }) => provided.includes(indicator)).length;
  return [
    ...told,
    coverageText(
      known,
      provided.length,
      provided.every(({ core }) => core),
    ),
  ]
    .filter((text) => text !== '')
    .join(' ');
};
