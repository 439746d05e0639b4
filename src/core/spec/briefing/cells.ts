import { sheetReference } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import type { Quantity } from '../../model/quantity';
import type { Content } from '../../model/spec';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { courseText, otherTimeText } from '../../text/briefing-sheet.de';
import { missingSign } from '../../text/catalogue.de';
import { courseOf, reasonOf } from './drafts';
import { cityOf, usualPair, type CityReading } from './readings';
import type { Locate } from '../data/sheet';
import { displayed, formula, guarded, quoteText } from '../formula';
import type { HouseStyle } from '../style';
import { ASSESSMENTS, comparedText, WORDS } from '../words';

/** What the rows of the figures draw on. */
export interface FiguresContext {
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly waves: readonly string[];
  readonly readings: readonly CityReading[];
  readonly style: HouseStyle;
}

const referenceTo = (subject: string, wave: string, { locate, catalogue }: FiguresContext): string | undefined => {
  const found = locate(subject, TOTAL_BREAKDOWN, cityOf(catalogue), wave);
  return found && sheetReference(found.sheet, found.cell);
};

/** Value of the city in a wave, as a reference to *Daten*; its sign where it is missing. */
export const valueCell = (
  { indicator }: CityReading,
  wave: string,
  quantity: Quantity,
  context: FiguresContext,
): Content => {
  const reference = referenceTo(indicator.id, wave, context);
  const shown = displayed(quantity, context.catalogue);
  return reference === undefined ? shown : formula(reference, shown);
};

interface Operands {
  readonly from: string;
  readonly to: string;
}

const operandsOf = ({ indicator, change }: CityReading, context: FiguresContext): Operands | undefined => {
  const from = change && referenceTo(indicator.id, change.from, context);
  const to = change && referenceTo(indicator.id, change.to, context);
  return from && to ? { from, to } : undefined;
};

/** The latest change in points, per cent or the unit, as a formula over *Daten*; the sign where there is none, empty for a single wave. */
export const changeCell = (reading: CityReading, context: FiguresContext): Content => {
  const { indicator, change } = reading;
  const { catalogue } = context;
  const operands = operandsOf(reading, context);
  if (!change) return null;
  const amount = indicator.kind === 'count' ? change.relative : change.difference;
  const shown = displayed(amount, catalogue);
  if (!operands || change.difference.kind === 'missing') return shown;
  const { from, to } = operands;
  const noBase = quoteText(missingSign('zero-base', catalogue));
  const expression = indicator.kind === 'count' ? `IF(${from}>0,(${to}/${from}-1)*100,${noBase})` : `${to}-${from}`;
  return formula(guarded([from, to], expression), shown);
};

const changeUnit = ({ kind, unit }: CityReading['indicator']): string => {
  if (kind === 'share') return WORDS.points;
  return kind === 'count' ? WORDS.perCent : unit;
};

/** Words beside a change: its unit, its direction, and what the catalogue makes of it. */
const wordsOf = ({ indicator: { direction } }: CityReading) => {
  const judged = direction === 'neutral' ? undefined : direction === 'higher-is-better';
  const word = (isBetter: boolean) => `, ${ASSESSMENTS[isBetter ? 'better' : 'worse']}`;
  return {
    up: courseText('up') + (judged === undefined ? '' : word(judged)),
    down: courseText('down') + (judged === undefined ? '' : word(!judged)),
    level: courseText('level'),
  } as const;
};

const timeOf = ({ change }: CityReading, { readings }: FiguresContext): string => {
  const usual = usualPair(readings);
  const same = !change || !usual || (change.from === usual.from && change.to === usual.to);
  return same ? '' : otherTimeText(comparedText(change.from, change.to));
};

const unitLines = (reading: CityReading, context: FiguresContext): string =>
  [changeUnit(reading.indicator), timeOf(reading, context)].filter((line) => line !== '').join('\n');

const inFormula = (text: string): string => text.split('\n').map(quoteText).join('&CHAR(10)&');

/** Beside a change its unit, other waves than those of the heading, and its direction; the reason where nothing is compared. */
export const wordsCell = (reading: CityReading, context: FiguresContext): Content => {
  const { indicator, change } = reading;
  const time = timeOf(reading, context);
  if (!change || change.difference.kind === 'missing') return [reasonOf(reading), time].filter(Boolean).join('\n');
  const words = wordsOf(reading);
  const unit = unitLines(reading, context);
  const text = `${unit}\n${words[courseOf(indicator, change.difference.value)]}`;
  const operands = operandsOf(reading, context);
  if (!operands) return text;
  const shown = `ROUND(${operands.to}-${operands.from},${indicator.decimals})`;
  const [up, down, level] = [words.up, words.down, words.level].map(quoteText);
  const word = `IF(${shown}=0,${level},IF(${shown}>0,${up},${down}))`;
  return formula(guarded([operands.from, operands.to], `${inFormula(unit)}&CHAR(10)&${word}`), text);
};
