import type { Area, SeriesBreak } from '../../model/catalogue';
import type { ConditionalStyle, Content, FormattedRange, StyledRange } from '../../model/spec';
import { missingSign } from '../../text/catalogue.de';
import { groupMerges, groupRow } from './head';
import { changesCells, type ChangesBlockData } from './row';
import { cell, linkTo } from '../formula';
import { area, GAP, noteRow, stack, styled, textRow, type Block } from '../layout';
import { numberFormat } from '../number-format';
import type { HouseStyle } from '../style';
import { ASSESSMENTS, baseText, breakText, datesText, subtotalText, WORDS } from '../words';

/** One subject and breakdown on *Veränderung*. */
export interface ChangesBlock extends ChangesBlockData {
  /** Areas with figures, in the table's order. */
  readonly areas: readonly Area[];
  readonly dates: readonly string[];
  /** The wave whose value is 100; absent where there are no index numbers. */
  readonly indexBase: string | undefined;
  readonly breaks: readonly SeriesBreak[];
  readonly style: HouseStyle;
  readonly columnWidths: readonly number[];
}

const RATE_DECIMALS = 2;
const INDEX_DECIMALS = 1;
const PER_CENT_DECIMALS = 1;

const unitOfChange = ({ subject }: ChangesBlock): string => {
  if (subject.kind === 'share') return WORDS.points;
  return subject.kind === 'count' ? WORDS.perCent : subject.unit;
};

const unitsOf = (block: ChangesBlock): ReadonlyMap<number, string> => {
  const { columns, subject } = block;
  const units = new Map<number, string>([[columns.values, subject.unit]]);
  if (columns.pairs.length === 0) return units;
  units.set(columns.change, unitOfChange(block));
  units.set(columns.perYear, (subject.kind === 'share' ? WORDS.points : WORDS.perCent) + WORDS.aYear);
  if (subject.kind === 'count') units.set(columns.absolute, subject.unit);
  if (block.indexBase !== undefined) units.set(columns.index, baseText(block.indexBase));
  return units;
};

const unitRow =
  (block: ChangesBlock): Block =>
  (top) => ({
    contents: [groupRow(block.columns, unitsOf(block))],
    styles: [styled(area(top, 0, 1, block.columns.count), block.style.unit)],
    merges: groupMerges(top, block.columns),
  });

// A change on a small base stands in brackets, and so does its rate.
const smallFormats = (top: number, block: ChangesBlock, decimals: number): readonly FormattedRange[] => {
  const { columns, areas, changeOf } = block;
  const look = { signed: true, bracketed: true };
  return areas.flatMap(({ id }, row) =>
    columns.pairs.flatMap((pair, index) =>
      changeOf(id, pair)?.smallBase
        ? [
            { range: area(top + row, columns.change + index, 1, 1), numberFormat: numberFormat(decimals, look) },
            { range: area(top + row, columns.perYear + index, 1, 1), numberFormat: numberFormat(RATE_DECIMALS, look) },
          ]
        : [],
    ),
  );
};

const formatsOf = (top: number, block: ChangesBlock): readonly FormattedRange[] => {
  const { columns, subject, areas } = block;
  const format = (column: number, count: number, code: string) => ({
    range: area(top, column, areas.length, count),
    numberFormat: code,
  });
  const changeDecimals = subject.kind === 'count' ? PER_CENT_DECIMALS : subject.decimals;
  const pairs = columns.pairs.length;
  if (pairs === 0) return [format(columns.values, columns.waves.length, numberFormat(subject.decimals))];
  return [
    format(columns.values, columns.waves.length, numberFormat(subject.decimals)),
    format(columns.change, pairs, numberFormat(changeDecimals, { signed: true })),
    format(columns.perYear, pairs, numberFormat(RATE_DECIMALS, { signed: true })),
    ...(subject.kind === 'count' ? [format(columns.absolute, pairs, numberFormat(0, { signed: true }))] : []),
    ...(columns.count > columns.index
      ? [format(columns.index, columns.waves.length, numberFormat(INDEX_DECIMALS, { zero: '0' }))]
      : []),
    ...smallFormats(top, block, changeDecimals),
  ];
};

const hasParts = ({ id }: Area, areas: readonly Area[]): boolean => areas.some(({ parent }) => parent === id);

const rowStyles = (top: number, { areas, columns, style }: ChangesBlock): readonly StyledRange[] => [
  styled(area(top, 0, areas.length, columns.values), style.stub),
  styled(area(top, columns.values, areas.length, columns.count - columns.values), style.value),
  ...areas.flatMap((one, index) => {
    if (one.parent !== null && !hasParts(one, areas)) return [];
    return [styled(area(top + index, 0, 1, columns.count), one.parent === null ? style.total : style.subtotal)];
  }),
];

// The word decides the colour: what is coloured is always said as well.
const coloursOf = (top: number, { areas, columns, subject, catalogue }: ChangesBlock): readonly ConditionalStyle[] => {
  if (subject.direction === 'neutral') return [];
  const { better, worse } = catalogue.palette;
  return columns.judged.flatMap((pair, index) => {
    const word = columns.assessment + index;
    const change = columns.change + columns.pairs.indexOf(pair);
    return (
      [
        ['better', better],
        ['worse', worse],
      ] as const
    ).flatMap(([assessment, colour]) =>
      [change, word].map((column) => ({
        range: area(top, column, areas.length, 1),
        formula: `=$${cell(top, word)}="${ASSESSMENTS[assessment]}"`,
        colour,
        bold: true,
      })),
    );
  });
};

// The keys of the city and of the rest row are ours, not codes that a reader knows.
const printedCode = ({ id, level }: Area): string | null => (level === 'rest' || level === 'gesamtstadt' ? null : id);

// The name of an area leads to its latest value on *Daten*.
const nameCell = (one: Area, { areas, columns, subject, breakdown, locate }: ChangesBlock): Content => {
  const name = hasParts(one, areas) ? subtotalText(one.name, one.level) : one.name;
  const places = columns.waves.flatMap((wave) => locate(subject.id, breakdown, one.id, wave) ?? []);
  const last = places.at(-1);
  return last ? linkTo(last.sheet, last.cell, name) : name;
};

const body =
  (block: ChangesBlock): Block =>
  (top) => ({
    contents: block.areas.map((one, index) => [
      printedCode(one),
      nameCell(one, block),
      ...changesCells(top + index, one.id, block),
    ]),
    styles: rowStyles(top, block),
    numberFormats: formatsOf(top, block),
    conditionalStyles: coloursOf(top, block),
  });

/** Lays out one block: heading with subject, place and Stichtage, units, areas with their subtotals, footnotes on breaks. */
export const changesBlock =
  (block: ChangesBlock): Block =>
  (top) => {
    const { subject, breakdown, columns, style, catalogue } = block;
    const subtitle = `${catalogue.settings.city}, ${breakdown}; ${datesText(block.dates)}`;
    const sign = missingSign('not-comparable', catalogue);
    return stack(
      [
        textRow(`${subject.id} ${subject.name}`, style.heading, columns.count),
        textRow(subtitle, style.subtitle, columns.count),
        unitRow(block),
        body(block),
        ...block.breaks.map((one) => noteRow(breakText(one, sign), style.note, block.columnWidths)),
        GAP,
      ],
      top,
    );
  };
