import { toA1 } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import type { Comparison, FigureIdentity, SingleFigure, ValueChange } from '../../model/comparison';
import type { Quantity } from '../../model/quantity';
import type { Review } from '../../model/review';
import type { Content } from '../../model/spec';
import { TOTAL_BREAKDOWN } from '../../model/table';
import {
  areaText,
  comparisonText,
  quantityText,
  singleFigureText,
  subjectText,
  valueChangeText,
} from '../../text/comparison.de';
import { dateText } from '../../text/de';
import { REPORT_WORDS as WORDS, STATUS_NOTE } from '../../text/findings-report.de';
import { COLUMNS, headsBlock, link, type Line, linesBlock, WIDTHS } from './line';
import { earlierLine } from './lines';
import { GAP, noteRow, textRow, type Block } from '../layout';
import type { HouseStyle } from '../style';

const shown = (quantity: Quantity): Content =>
  quantity.kind === 'known' && quantity.qualifiers.length === 0 ? quantity.value : quantityText(quantity);

const identity = ({ subject, area, referenceDate, breakdown }: FigureIdentity, catalogue: Catalogue) => ({
  row: areaText(catalogue, area),
  column: [
    dateText(referenceDate),
    subjectText(catalogue, subject),
    ...(breakdown === TOTAL_BREAKDOWN ? [] : [breakdown]),
  ].join(' · '),
});

const changedLine = (change: ValueChange, catalogue: Catalogue): Line => ({
  cells: {
    sheet: change.places.after.sheet,
    cell: link(change.places.after),
    ...identity(change, catalogue),
    value: shown(change.after),
    expected: shown(change.before),
    difference: change.difference ?? null,
    sentence: valueChangeText(change, catalogue),
  },
});

const addedLine = (figure: SingleFigure, catalogue: Catalogue): Line => ({
  cells: {
    sheet: figure.place.sheet,
    cell: link(figure.place),
    ...identity(figure, catalogue),
    value: shown(figure.quantity),
    sentence: singleFigureText(figure, catalogue),
  },
});

const removedLine = (figure: SingleFigure, catalogue: Catalogue): Line => ({
  cells: {
    sheet: figure.place.sheet,
    cell: toA1(figure.place.cell),
    ...identity(figure, catalogue),
    expected: shown(figure.quantity),
    sentence: singleFigureText(figure, catalogue),
  },
});

const EARLIER_HEADS = { row: null, column: null, expected: null, difference: null, suggestion: null } as const;
const VALUE_HEADS = {
  severity: null,
  value: WORDS.now,
  expected: WORDS.before,
  title: null,
  suggestion: null,
  status: null,
} as const;

type List = readonly [title: string, heads: Parameters<typeof headsBlock>[0], lines: readonly Line[]];

const listsOf = (
  { resolved, unverifiable, changed, added, removed }: Comparison,
  catalogue: Catalogue,
): readonly List[] => [
  [
    WORDS.earlierFindings,
    EARLIER_HEADS,
    [
      ...resolved.map((finding) => earlierLine(finding, WORDS.resolved)),
      ...unverifiable.map((finding) => earlierLine(finding, WORDS.unverifiable)),
    ],
  ],
  [WORDS.changedValues, VALUE_HEADS, changed.map((change) => changedLine(change, catalogue))],
  [WORDS.addedValues, VALUE_HEADS, added.map((figure) => addedLine(figure, catalogue))],
  [WORDS.removedValues, VALUE_HEADS, removed.map((figure) => removedLine(figure, catalogue))],
];

/** What became of the earlier delivery: in sentences, then its settled findings and every value that is another one now. */
export const deliveryBlocks = (
  { earlier, comparison }: NonNullable<Review['delivery']>,
  catalogue: Catalogue,
  style: HouseStyle,
): readonly Block[] => {
  const lists = listsOf(comparison, catalogue).filter(([, , lines]) => lines.length > 0);
  const hasEarlier = comparison.resolved.length + comparison.unverifiable.length > 0;
  return [
    GAP,
    textRow(`${WORDS.delivery} „${earlier}“`, style.heading, COLUMNS.length),
    ...comparisonText(comparison).map((text) => noteRow(text, { ...style.subtitle, wrap: true }, WIDTHS)),
    ...(hasEarlier ? [noteRow(STATUS_NOTE, style.note, WIDTHS)] : []),
    ...lists.flatMap(([title, heads, lines]) => [
      GAP,
      textRow(title, { ...style.subtitle, bold: true }, COLUMNS.length),
      headsBlock(heads, style),
      linesBlock(lines, style),
    ]),
  ];
};
