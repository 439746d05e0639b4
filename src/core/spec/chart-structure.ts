import { sheetReference } from '../model/address';
import type { Area } from '../model/catalogue';
import type { ChartTemplate } from '../model/chart-template';
import { combine, missing } from '../model/quantity';
import type { Content } from '../model/spec';
import { TOTAL_BREAKDOWN } from '../model/table';
import { columnsText, smallBasesNote, smallPartsText } from '../text/chart-note.de';
import { dateText } from '../text/number.de';
import {
  dateOf,
  scaleGroupOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './chart-block';
import { columnChart, type ColumnSeries } from './chart-columns';
import type { Observation } from './chart-message';
import { largestMessage } from './chart-message-part';
import { placeName, placesOf, placesSubtitle } from './chart-place';
import { typeOn } from './chart-ramp';
import { isUpright, leastShare, rowsFor, rowsUnder } from './chart-room';
import { byValue, gaps, listed, paragraph, sentence } from './chart-text';
import { formula } from './formula';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';

const WHOLE = { minimum: 0, maximum: 1, majorUnit: 0.2 };
const DECIMALS = 1;

/** An area with the shares of its parts, in per cent. */
interface Whole {
  readonly area: Area;
  readonly shares: readonly Observation[];
}

/** Everything that one structure is made of. */
interface Structure {
  readonly parts: readonly ShownSubject[];
  readonly wave: string;
  readonly wholes: readonly Whole[];
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
}

/** The measures that together make up the one that the indicator counts (davon); none where the catalogue has no such set. */
const partsOf = (subject: ShownSubject, { catalogue, subjects }: ChartContext): readonly ShownSubject[] => {
  const [only] = subject.kind === 'count' ? subject.measures : [];
  const set = catalogue.measures.find(({ id }) => id === only)?.sums?.[0] ?? [];
  return set.flatMap((id) => subjects.get(id) ?? []);
};

const wholeOf = (parts: readonly ShownSubject[], area: Area, wave: string, context: ChartContext): Whole => {
  const quantities = parts.map(({ id }) =>
    context.quantityOf({ subject: id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }),
  );
  const whole = combine(quantities, (values) => values.reduce((sum, value) => sum + value, 0));
  const isNothing = whole.kind === 'known' && whole.value === 0;
  const shares = parts.map(({ name }, index) => ({
    name,
    quantity: isNothing
      ? missing('zero-base')
      : combine([whole, ...quantities.slice(index, index + 1)], ([all = 1, part = 0]) => (part / all) * 100),
    smallBase: whole.kind === 'known' && whole.value < context.catalogue.settings.smallBase,
  }));
  return { area, shares };
};

const structureOf = (subject: ShownSubject, template: ChartTemplate, context: ChartContext): Structure => {
  const { city, evaluation } = context;
  const [parts, wave] = [partsOf(subject, context), evaluation.waves.at(-1) ?? ''];
  const wholes = placesOf(template.city, context).map((area) => wholeOf(parts, area, wave, context));
  const ofCity = wholes.find(({ area }) => area === city)?.shares ?? [];
  const spoken = { name: `${city?.name ?? ''} ${wave}`, unit: 'Prozent', decimals: DECIMALS };
  return {
    ...{ parts, wave, wholes },
    heading: `${subject.name}: ${template.name} ${wave}`,
    subtitle: `${subject.name}, Anteile in Prozent, ${placesSubtitle(template.city, context)}, ${dateText(dateOf(wave, context))}`,
    message: template.message ? largestMessage(spoken, ofCity) : undefined,
  };
};

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

/** Parts below so many per cent have no room for a number. */
const leastLabelled = ({ wholes }: Structure, context: ChartContext): number =>
  leastShare(wholes.map(({ area }) => placeName(area.id, context)));

const notesOf = (one: Structure, context: ChartContext): readonly string[] => {
  const least = leastLabelled(one, context);
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
  const upright = isUpright(wholes.map(({ area }) => placeName(area.id, context)));
  return {
    heading,
    table: tableOf(one, context),
    valueFormat: numberFormat(DECIMALS),
    rows: upright
      ? rowsUnder(title, subtitle, template.rows)
      : rowsFor(wholes.length + 2, title, subtitle, template.rows),
    alternative: paragraph([
      `${columnsText('structure', upright)}: ${subtitle}.`,
      sentence(message),
      ...wholes.map(areaText),
      without(one),
    ]),
    notes: notesOf(one, context),
    charts: columnChart({
      ...{ kind: upright ? 'stacked-columns' : 'stacked-bars', title, subtitle, rowCount: wholes.length },
      series: seriesOf(one, context),
      valueAxis: valueAxisOf('Anteil in Prozent', WHOLE, '0%'),
      labelFormat: `[>=${leastLabelled(one, context)}]0.0;""`,
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
