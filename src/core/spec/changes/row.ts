import { sheetReference } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import { figureKey, type Assessment, type Change, type Figure, type IndexNumber } from '../../model/figure';
import { missing, type Quantity } from '../../model/quantity';
import type { Content } from '../../model/spec';
import { missingSign } from '../../text/catalogue.de';
import type { ChangesColumns } from './columns';
import type { Locate } from '../data/sheet';
import { cell, displayed, formula, guarded, quoteText } from '../formula';
import type { ShownSubject } from '../subject';
import type { WavePair } from '../../model/report';
import { ASSESSMENTS } from '../words';

/** What the rows of one block draw on. */
export interface ChangesBlockData {
  readonly subject: ShownSubject;
  readonly breakdown: string;
  readonly columns: ChangesColumns;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly figureAt: (key: string) => Figure | undefined;
  readonly changeOf: (area: string, pair: WavePair) => Change | undefined;
  readonly indexOf: (area: string, wave: string) => IndexNumber | undefined;
  /** Whether the series breaks within the pair. */
  readonly isBroken: (pair: WavePair) => boolean;
  readonly yearsOf: (pair: WavePair) => number;
}

const NOT_SUBMITTED = missing('not-submitted');

const valueOf = (area: string, wave: string, { subject, breakdown, figureAt }: ChangesBlockData): Quantity =>
  figureAt(figureKey({ subject: subject.id, breakdown, area, wave }))?.quantity ?? NOT_SUBMITTED;

const valueCell = (area: string, wave: string, data: ChangesBlockData): Content => {
  const { subject, breakdown, locate, catalogue } = data;
  const quantity = valueOf(area, wave, data);
  const place = locate(subject.id, breakdown, area, wave);
  const result = displayed(quantity, catalogue);
  return place ? formula(sheetReference(place.sheet, place.cell), result) : result;
};

interface Operands {
  readonly from: string;
  readonly to: string;
}

const operandsOf = (row: number, pair: WavePair, { waves, values }: ChangesColumns): Operands => ({
  from: cell(row, values + waves.indexOf(pair.from)),
  to: cell(row, values + waves.indexOf(pair.to)),
});

const difference = ({ from, to }: Operands): string => `${to}-${from}`;

const withBase = ({ from }: Operands, expression: string, catalogue: Catalogue): string =>
  `IF(${from}>0,${expression},${quoteText(missingSign('zero-base', catalogue))})`;

const growth = ({ from, to }: Operands, years: number, catalogue: Catalogue): string =>
  `IF(${to}>=0,((${to}/${from})^(1/${years})-1)*100,${quoteText(missingSign('not-applicable', catalogue))})`;

type Kind = 'change' | 'perYear' | 'absolute';

const expressionOf = (kind: Kind, operands: Operands, pair: WavePair, data: ChangesBlockData): string => {
  const { subject, catalogue, yearsOf } = data;
  const { from, to } = operands;
  if (kind === 'perYear' && subject.kind === 'share') return `(${difference(operands)})/${yearsOf(pair)}`;
  if (kind === 'perYear') return withBase(operands, growth(operands, yearsOf(pair), catalogue), catalogue);
  if (kind === 'change' && subject.kind === 'count')
    return withBase(operands, `(${to}-${from})/${from}*100`, catalogue);
  return difference(operands);
};

// A series that was not surveyed in one of the waves has no such change: the first sign of the two values stands there.
const withoutChange = (area: string, { from, to }: WavePair, data: ChangesBlockData): Quantity =>
  [from, to].map((wave) => valueOf(area, wave, data)).find(({ kind }) => kind === 'missing') ?? NOT_SUBMITTED;

const quantityOf = (kind: Kind, change: Change, subject: ShownSubject): Quantity => {
  if (kind === 'perYear') return change.perYear;
  return kind === 'change' && subject.kind === 'count' ? change.relative : change.difference;
};

const changeCell = (kind: Kind, row: number, area: string, pair: WavePair, data: ChangesBlockData): Content => {
  const operands = operandsOf(row, pair, data.columns);
  const broken = quoteText(missingSign('not-comparable', data.catalogue));
  const expression = data.isBroken(pair) ? broken : expressionOf(kind, operands, pair, data);
  const change = data.changeOf(area, pair);
  const quantity = change ? quantityOf(kind, change, data.subject) : withoutChange(area, pair, data);
  const result = displayed(quantity, data.catalogue);
  return formula(guarded([operands.from, operands.to], expression), result);
};

const WORD_OF_DIRECTION: Readonly<Record<ShownSubject['direction'], readonly [up: Assessment, down: Assessment]>> = {
  'higher-is-better': ['better', 'worse'],
  'lower-is-better': ['worse', 'better'],
  neutral: ['neutral', 'neutral'],
};

const wordOf = (assessment: Assessment): string => (assessment === 'none' ? '' : ASSESSMENTS[assessment]);

const judgement = (row: number, area: string, pair: WavePair, data: ChangesBlockData): Content => {
  const { subject, columns, catalogue, changeOf, isBroken } = data;
  const operands = operandsOf(row, pair, columns);
  const shown = `ROUND(${difference(operands)},${subject.decimals})`;
  const [up, down] = WORD_OF_DIRECTION[subject.direction].map((word) => quoteText(wordOf(word)));
  const words = `IF(${shown}=0,${quoteText(ASSESSMENTS.unchanged)},IF(${shown}>0,${up},${down}))`;
  const expression = isBroken(pair) ? quoteText(missingSign('not-comparable', catalogue)) : words;
  const change = changeOf(area, pair);
  const missed = displayed(change?.difference ?? withoutChange(area, pair, data), catalogue);
  const result = change && change.assessment !== 'none' ? wordOf(change.assessment) : missed;
  return formula(guarded([operands.from, operands.to], expression), result);
};

// The base is on the same row; what lies before it is on the other side of a break.
const indexCell = (row: number, area: string, wave: string, data: ChangesBlockData): Content => {
  const { columns, catalogue, indexOf } = data;
  const found = indexOf(area, wave);
  if (!found) return displayed(NOT_SUBMITTED, catalogue);
  const [base, value] = [found.base, wave].map((one) => cell(row, columns.values + columns.waves.indexOf(one)));
  const isBefore = columns.waves.indexOf(wave) < columns.waves.indexOf(found.base);
  const none = quoteText(missingSign('zero-base', catalogue));
  const expression = isBefore
    ? quoteText(missingSign('not-comparable', catalogue))
    : guarded([base ?? '', value ?? ''], `IF(${base}>0,${value}/${base}*100,${none})`);
  return formula(expression, displayed(found.quantity, catalogue));
};

/** Cells of one area's row right of the stub: values, changes, changes per year, words, absolute changes of counts, index numbers. */
export const changesCells = (row: number, area: string, data: ChangesBlockData): readonly Content[] => {
  const { waves, pairs, judged } = data.columns;
  const changes = (kind: Kind) => pairs.map((pair) => changeCell(kind, row, area, pair, data));
  const { subject, columns } = data;
  const blank = Array.from({ length: columns.index - columns.absolute }, () => null);
  return [
    ...waves.map((wave) => valueCell(area, wave, data)),
    ...changes('change'),
    ...changes('perYear'),
    ...judged.map((pair) => judgement(row, area, pair, data)),
    ...(subject.kind === 'count' ? changes('absolute') : blank),
    ...(columns.index < columns.count && subject.kind !== 'share'
      ? waves.map((wave) => indexCell(row, area, wave, data))
      : []),
  ];
};
