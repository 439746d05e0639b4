import type { CellStyle, Content } from '../../model/spec';
import {
  BRIEFING_WORDS,
  changeHeadText,
  fieldsWithoutText,
  missingValuesText,
  missingValueText,
} from '../../text/briefing-sheet.de';
import { missingSign, missingText } from '../../text/catalogue.de';
import { changeCell, valueCell, wordsCell, type FiguresContext } from './cells';
import { COLUMN, COLUMNS, heightOf, pageRow, SPACE, TYPE, type Group } from './paper';
import { usualPair, type CityReading } from './readings';
import { area, styled, type Block } from '../layout';
import { numberFormat } from '../number-format';
import { comparedText } from '../words';

const WAVES_SHOWN = COLUMN.change - COLUMN.values;
const PER_CENT_DECIMALS = 1;
const TABLE_WIDTH = COLUMNS - COLUMN.label;

const SMALL: CellStyle = { size: TYPE.figures, wrap: true, vertical: 'Center' };

const shownWaves = ({ waves }: FiguresContext): readonly string[] => waves.slice(-WAVES_SHOWN);

const textOf = (content: Content): string =>
  typeof content === 'object' && content !== null ? String(content.result) : String(content ?? '');

const formatsOf = (top: number, { indicator, change }: CityReading) => [
  { range: area(top, COLUMN.values, 1, WAVES_SHOWN), numberFormat: numberFormat(indicator.decimals) },
  {
    range: area(top, COLUMN.change, 1, 1),
    numberFormat: numberFormat(indicator.kind === 'count' ? PER_CENT_DECIMALS : indicator.decimals, {
      signed: true,
      bracketed: change?.smallBase === true,
    }),
  },
];

const indicatorRow =
  (reading: CityReading, isLast: boolean, context: FiguresContext): Block =>
  (top) => {
    const { indicator, values } = reading;
    const name = `${indicator.shortName} (${indicator.unit})`;
    const shown = shownWaves(context);
    const words = wordsCell(reading, context);
    const quantities = values.slice(-WAVES_SHOWN);
    return {
      contents: [
        [
          null,
          name,
          ...Array<null>(WAVES_SHOWN - shown.length).fill(null),
          ...quantities.map((quantity, index) => valueCell(reading, shown[index] ?? '', quantity, context)),
          changeCell(reading, context),
          words,
        ],
      ],
      styles: [
        styled(area(top, COLUMN.label, 1, TABLE_WIDTH), { ...SMALL, border: { bottom: isLast } }),
        styled(area(top, COLUMN.values, 1, WAVES_SHOWN + 1), { horizontal: 'Right' }),
        styled(area(top, COLUMN.words, 1, 1), { horizontal: 'Left', indent: 1 }),
      ],
      numberFormats: formatsOf(top, reading),
      rowHeights: [
        [
          top,
          heightOf(
            [
              [name, COLUMN.label, 1],
              [textOf(words), COLUMN.words, 1, 1],
            ],
            SMALL,
          ),
        ],
      ],
    };
  };

const headRow =
  (context: FiguresContext): Block =>
  (top) => {
    const { style, readings } = context;
    const usual = usualPair(readings);
    const shown = shownWaves(context);
    const change = changeHeadText(usual ? comparedText(usual.from, usual.to) : '');
    const blanks = Array<null>(WAVES_SHOWN - shown.length).fill(null);
    return {
      contents: [[null, BRIEFING_WORDS.stub, ...blanks, ...shown, change, BRIEFING_WORDS.unit]],
      styles: [
        styled(area(top, COLUMN.label, 1, TABLE_WIDTH), { ...style.head, size: TYPE.figures }),
        styled(area(top, COLUMN.label, 1, 1), { horizontal: 'Left' }),
      ],
      rowHeights: [[top, heightOf([[change, COLUMN.change, 1]], { ...SMALL, bold: true })]],
    };
  };

const fieldRow =
  (name: string, { style }: FiguresContext): Block =>
  (top) => ({
    contents: [[null, name]],
    styles: [
      styled(area(top, COLUMN.label, 1, TABLE_WIDTH), { ...style.subtotal, size: TYPE.figures, vertical: 'Center' }),
    ],
    rowHeights: [[top, heightOf([['', COLUMN.label, 1]], SMALL)]],
  });

const note = (text: string): Block => pageRow(text, { size: TYPE.figures });

const valuesMissing = ({ catalogue, readings, ...rest }: FiguresContext): readonly string[] => {
  const shown = shownWaves({ catalogue, readings, ...rest });
  return readings.flatMap(({ indicator, values }) =>
    values.slice(-WAVES_SHOWN).flatMap((quantity, index) => {
      if (quantity.kind === 'known') return [];
      const sign = missingSign(quantity.reason, catalogue);
      return [missingValueText(indicator.shortName, shown[index] ?? '', sign, missingText(quantity.reason))];
    }),
  );
};

/**
 * The core indicators by field of action: values of the whole city in the last waves and the latest change as references to
 * *Daten*, the unit of the change, and its direction in a mark and words. The head stays with the first field. Below it
 * stands which values are missing and why, and which fields have none.
 */
export const figureGroups = (context: FiguresContext): readonly Group[] => {
  const { catalogue, readings } = context;
  const within = (field: string) => readings.filter(({ indicator }) => indicator.field === field);
  const filled = catalogue.fields.filter(({ id }) => within(id).length > 0);
  const empty = catalogue.fields.filter(({ id }) => within(id).length === 0);
  const tables = filled.map(({ id, name }, index): Group => [
    ...(index === 0 ? [headRow(context)] : []),
    fieldRow(name, context),
    ...within(id).map((reading, at, all) => indicatorRow(reading, at === all.length - 1, context)),
  ]);
  const missed = valuesMissing(context);
  const notes = [
    ...(readings.length === 0 ? [note(BRIEFING_WORDS.nothing)] : []),
    ...(missed.length > 0 ? [note(missingValuesText(missed))] : []),
    ...(empty.length > 0 && readings.length > 0 ? [note(fieldsWithoutText(empty.map(({ name }) => name)))] : []),
  ];
  return [...tables, [SPACE, ...notes]];
};
