import { sheetReference } from '../../model/address';
import type { ChartTemplate } from '../../model/chart-template';
import type { Content } from '../../model/spec';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { CHART_NOTES, columnsText, smallBasesNote, smallPartsText } from '../../text/chart-note.de';
import { partsOfText } from '../../text/chart-value.de';
import { scaleGroupOf, valueAxisOf } from './axis';
import type { ChartBlock, ChartPlanner } from './block';
import type { ChartContext } from './context';
import { spaced } from './axis-steps';
import { columnChart, type ColumnSeries } from './columns';
import { frameOf } from './frame';
import { barName, placeName, toldNames } from './place';
import { typeOn } from './ramp';
import { barRows, isUpright, leastShare, legendRows, rowsFor, rowsUnder } from './room';
import { byValue, gaps, listed, paragraph, sentence } from './text';
import { extremes, MOST_TOLD } from './text-ends';
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

const tableOf = (one: Structure, names: readonly string[], context: ChartContext): ChartBlock['table'] => [
  ['Raum', ...one.parts.map(({ name }) => name)],
  ...one.wholes.map((whole, index) => [
    names[index] ?? whole.area.name,
    ...one.parts.map((_, part) => shareFormula(one, whole, part, context)),
  ]),
];

const seriesOf = ({ parts }: Structure, { catalogue: { palette } }: ChartContext): readonly ColumnSeries[] =>
  parts.map(({ name }, index) => {
    const colour = palette.series[index % palette.series.length] ?? palette.ink;
    return { name, colour, labels: true, labelColour: typeOn(colour, palette) };
  });

const areaText = ({ shares, area }: Whole): string => {
  const known = byValue(shares);
  const isSmall = known.some(({ smallBase }) => smallBase);
  const values = known.map((share) => ({ ...share, smallBase: false }));
  return known.length > 0 ? partsOfText(area.name, listed(values, DECIMALS), isSmall) : '';
};

const shareAt = ({ area, shares }: Whole, index: number): Whole['shares'] =>
  shares.slice(index, index + 1).map((share) => ({ ...share, name: area.name }));

/** In words all areas, or where there are too many those that are told in any case and the ends of each part. */
const wholesText = ({ parts, wholes, wave }: Structure, context: ChartContext): readonly string[] => {
  if (wholes.length <= MOST_TOLD + 1) return wholes.map(areaText);
  const told = wholes.filter(({ area }) => toldNames(context).includes(area.name));
  const areas = wholes.filter(({ area }) => area.id !== context.city?.id);
  const ends = parts.map(({ name }, index) => {
    const shares = areas.flatMap((whole) => shareAt(whole, index));
    return `${name}:${extremes(shares, { decimals: DECIMALS, unit: 'Prozent' }, wave)}`;
  });
  return [...told.map(areaText), ...ends, CHART_NOTES.allInTable];
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
    CHART_NOTES.wholeParts,
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
  const below = wholes.map(({ area }) => placeName(area.id, context));
  const upright = isUpright(below, frame);
  const names = upright ? below : wholes.map(({ area }) => barName(area.id, context));
  const series = seriesOf(one, context);
  const least = leastShare({ title, subtitle, names, series }, frame);
  const bars = barRows(names) + legendRows(series, frame);
  const axis = upright ? WHOLE : spaced(WHOLE, { decimals: 2 }, { names, width: frame.width });
  return {
    heading,
    table: tableOf(one, names, context),
    valueFormat: numberFormat(DECIMALS),
    rows: upright ? rowsUnder(title, subtitle, frame) : rowsFor(bars, title, subtitle, frame),
    alternative: paragraph([
      `${columnsText('structure', upright)}: ${subtitle}.`,
      sentence(message),
      ...wholesText(one, context),
      without(one),
    ]),
    notes: notesOf(one, least, context),
    charts: columnChart({
      kind: upright ? 'stacked-columns' : 'stacked-bars',
      title,
      subtitle,
      rowCount: wholes.length,
      series,
      valueAxis: valueAxisOf('', axis, '0\u00a0%'),
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
