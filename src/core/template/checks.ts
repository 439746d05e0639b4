import { columnLetters } from '../model/address';
import { isBalance } from '../model/balance';
import type { Indicator, Sign } from '../model/catalogue';
import { isPartOfWhole } from '../model/part-of-whole';
import { type InputCheck, TEMPLATE_NAMES } from '../model/template';
import { area } from '../spec/layout';
import { FIELD_PROMPTS, type NumberLimits, numberPrompt, numberRefusal, shareValueTexts } from '../text/template.de';
import { isAskedByParts, type TemplateColumn } from './columns';
import type { IndicatorRows } from './rows';

/** Numbers of people and households are whole; areas, sums of money and balances need not be. */
const isCounted = ({ kind }: Indicator): boolean => kind === 'share' || kind === 'count';

interface Limits extends NumberLimits {
  /** Cells of the fields that it may not exceed, or fall below. */
  readonly most?: string;
  readonly floor?: string;
}

const isSign = (cell: string): string => `SUMPRODUCT(--(${TEMPLATE_NAMES.signs}=${cell}))>0`;

/** Holds for a number within its limits, and for a sign. A comparison counts only with a cell that holds a number. */
const numberFormula = (cell: string, { decimals, least, most, floor }: Limits): string => {
  const conditions = [
    ...(least === undefined ? [] : [`${cell}>=${least}`]),
    ...(decimals === undefined ? [] : [`${cell}=ROUND(${cell},${decimals})`]),
    ...(most === undefined ? [] : [`OR(NOT(ISNUMBER(${most})),${cell}<=${most})`]),
    ...(floor === undefined ? [] : [`OR(NOT(ISNUMBER(${floor})),${cell}>=${floor})`]),
  ];
  const holds = conditions.length === 0 ? 'TRUE' : `AND(${conditions.join(',')})`;
  return `=IF(ISNUMBER(${cell}),${holds},${isSign(cell)})`;
};

const limitsOf = (column: TemplateColumn, indicator: Indicator, others: Others): Limits => {
  const { role, minimum } = column;
  const { numerator, denominator } = others;
  const whole = { decimals: isCounted(indicator) ? 0 : undefined, least: minimum };
  if (role === 'numerator' && denominator && isPartOfWhole(indicator))
    return { ...whole, most: denominator.cell, atMost: denominator.column.heading };
  if (role === 'denominator' && numerator && isPartOfWhole(indicator))
    return { ...whole, floor: numerator.cell, atLeast: numerator.column.heading };
  if (role === 'numerator' && isBalance(indicator)) return { ...whole, least: undefined };
  if (role === 'value') return { decimals: indicator.decimals, least: isBalance(indicator) ? undefined : 0 };
  return whole;
};

interface Others {
  readonly numerator?: { readonly column: TemplateColumn; readonly cell: string };
  readonly denominator?: { readonly column: TemplateColumn; readonly cell: string };
}

const columnCheck = (
  column: TemplateColumn,
  { indicator, first, count }: IndicatorRows,
  others: Others,
  top: number,
  signs: readonly Sign[],
): InputCheck | undefined => {
  const range = area(top + first, column.index, count, 1);
  const cell = `${columnLetters(column.index)}${top + first + 1}`;
  switch (column.role) {
    case 'note':
      return { range, kind: 'list', formula: `=${TEMPLATE_NAMES.remarks}`, prompt: FIELD_PROMPTS.remark };
    case 'value':
      if (isAskedByParts(indicator))
        return { range, kind: 'list', formula: `=${TEMPLATE_NAMES.signs}`, ...shareValueTexts };
      break;
    case 'numerator':
    case 'denominator':
      if (!isAskedByParts(indicator)) return undefined;
      break;
    default:
      return undefined;
  }
  const limits = limitsOf(column, indicator, others);
  return {
    range,
    kind: 'custom',
    formula: numberFormula(cell, limits),
    prompt: numberPrompt(column.heading, limits.decimals === 0, signs),
    error: numberRefusal(column.heading, limits, signs),
  };
};

/**
 * Checks of what is entered into the rows of an indicator: numbers within the limits of schema and catalogue, or a sign; of
 * a share the value is chosen among the signs or, when confirmed, entered; remarks are offered. `top` is the body's first row.
 */
export const indicatorChecks = (
  columns: readonly TemplateColumn[],
  rows: IndicatorRows,
  top: number,
  signs: readonly Sign[],
): readonly InputCheck[] => {
  const of = (role: 'numerator' | 'denominator') => {
    const column = columns.find((one) => one.role === role);
    return column && { column, cell: `${columnLetters(column.index)}${top + rows.first + 1}` };
  };
  const [numerator, denominator] = [of('numerator'), of('denominator')];
  const others = { ...(numerator && { numerator }), ...(denominator && { denominator }) };
  return columns.flatMap((column) => columnCheck(column, rows, others, top, signs) ?? []);
};
