import { sheetReference } from '../../model/address';
import type { ChartTemplate } from '../../model/chart-template';
import type { Content } from '../../model/spec';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { columnsText, smallBasesNote, smallPartsText } from '../../text/chart-note.de';
import { scaleGroupOf, valueAxisOf, type ChartBlock, type ChartContext, type ChartPlanner } from './block';
import { columnChart, type ColumnSeries } from './columns';
import { frameOf } from './frame';
import { placeName } from './place';
import { typeOn } from './ramp';
import { isUpright, leastShare, rowsFor, rowsUnder } from './room';
import { byValue, gaps, listed, paragraph, sentence } from './text';
import { formula } from '../formula';
import { numberFormat } from '../number-format';
import { DECIMALS, type Whole, type Structure, structureOf } from './parts';

const WHOLE = { minimum: 0, maximum: 1, majorUnit: 0.2 };
const shareFormula = (
  { parts, wave }: Structure,
  { area, shares }: Whole,
  index: number,
  context: ChartContext,
): Content => {
  const places = parts.map(({ id }) => context.locate(id, TOTAL_BREAKDOWN, area.id, wave));
  const references = places.map((place) => (place ? sheetReference(place.sheet, place.cell) : undefined));
  const quantity = shares[index]?.quantity;
  if (quantity?.kind !== 'known' || references.includes(undefined)) return null;
  return formula(`${references[index]}/(${references.join('+')})*100`, quantity.value);
};

const tableOf = (one: Structure, context: ChartContext): ChartBlock['table'] => [
  ['Raum', ...one.parts.map(({ name }) => name)],
  ...one.wholes.map((whole) => [
    placeName(whole.area.id, context),
    ...one.parts.map((_, index) => shareFormula(one, whole, index, context)),
  ]),
];

const seriesOf = ({ parts }: Structure, { catalogue: { palette } }: ChartContext): readonly ColumnSeries[] =>
  parts.map(({ name }, index) => {
    const colour = palette.series[index % palette.series.length] ?? palette.ink;
    return { name, colour, labels: true, labelColour: typeOn(colour, palette) };
  });

const areaText = ({ shares, area }: Whole): string => {
  const known = byValue(shares);
  return known.length > 0 ? `${area.name}: ${listed(known, DECIMALS)}.` : '';
};

/** One unknown part is enough for an area to have no shares: it is named once, with the first reason. */
const without = ({ wholes }: Structure): string =>
  gaps(
    wholes.flatMap(({ area, shares }) => shares.slice(0, 1).map(({ quantity }) => ({ name: area.name, quantity }))),
  ).trim();

const notesOf = (one: Structure, least: number, context: ChartContext): readonly string[] => {
  const small = one.wholes.filter(({ shares }) => shares.some(({ smallBase }) => smallBase));
  const hasSmallPart = one.wholes.some(({ shares }) => byValue(shares).some(({ value }) => value < least));
  return [
    'Alle Teile zusammen: 100 Prozent.',
    hasSmallPart ? smallPartsText(least) : '',
    without(one),
    smallBasesNote(
      small.map(({ area }) => area.name),
      context.catalogue.settings.smallBase,
    ),
  ].filter((note) => note !== '');
};

const blockOf = (one: Structure, template: ChartTemplate, context: ChartContext): ChartBlock => {
  const { wholes, heading, subtitle, message } = one;
  const title = message ?? heading;
  const frame = frameOf(template, context);
  const names = wholes.map(({ area }) => placeName(area.id, context));
  const upright = isUpright(names, frame);
  const least = leastShare(names, frame);
  return {
    heading,
    table: tableOf(one, context),
    valueFormat: numberFormat(DECIMALS),
    rows: upright ? rowsUnder(title, subtitle, frame) : rowsFor(wholes.length + 2, title, subtitle, frame),
    alternative: paragraph([
      `${columnsText('structure', upright)}: ${subtitle}.`,
      sentence(message),
      ...wholes.map(areaText),
      without(one),
    ]),
    notes: notesOf(one, least, context),
    charts: columnChart({
      kind: upright ? 'stacked-columns' : 'stacked-bars',
      title,
      subtitle,
      rowCount: wholes.length,
      series: seriesOf(one, context),
      valueAxis: valueAxisOf('Anteil in Prozent', WHOLE, '0%'),
      labelFormat: `[>=${least}]0.0;""`,
    }),
  };
};

/**
 * What an indicator is made up of (Struktur) in the newest wave: its parts in the catalogue's order, stacked to 100 per cent;
 * none where the catalogue has no set of parts. An area with an unknown part has no column.
 */
export const planStructure: ChartPlanner = (template, subject, context) => {
  const one = structureOf(subject, template, context);
  if (!one.wholes.some(({ shares }) => byValue(shares).length > 0)) return [];
  const build = () => blockOf(one, template, context);
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: { lowest: 0, highest: 1 }, fromZero: true, build }];
};
