import type { Area } from '../model/catalogue';
import { combine } from '../model/quantity';
import { TOTAL_BREAKDOWN } from '../model/table';
import { formatNumber } from '../model/rounding';
import { levelPluralText } from '../text/catalogue.de';
import { kindOfChartText } from '../text/chart.de';
import { dateText } from '../text/number.de';
import {
  areasOf,
  chartValue,
  dateOf,
  scaleGroupOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './chart-block';
import { columnChart } from './chart-columns';
import { largestMessage, type Observation } from './chart-message';
import { byValue, gaps, listed, paragraph, sentence } from './chart-text';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';

const WHOLE = { minimum: 0, maximum: 1, majorUnit: 0.2 };
const DECIMALS = 1;

/** The measures that together make up the one that the indicator counts (davon); none where the catalogue has no such set. */
const partsOf = (subject: ShownSubject, { catalogue, subjects }: ChartContext): readonly ShownSubject[] => {
  const [only] = subject.measures;
  const set = catalogue.measures.find(({ id }) => id === only)?.sums?.[0] ?? [];
  return set.flatMap((id) => subjects.get(id) ?? []);
};

const sharesOf = (
  parts: readonly ShownSubject[],
  area: Area,
  wave: string,
  context: ChartContext,
): readonly Observation[] => {
  const quantities = parts.map(({ id }) =>
    context.quantityOf({ subject: id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }),
  );
  const whole = combine(quantities, (values) => values.reduce((sum, value) => sum + value, 0));
  return parts.map(({ name }, index) => ({
    name,
    quantity: combine([whole, ...quantities.slice(index, index + 1)], ([all = 0, part = 0]) =>
      all === 0 ? 0 : (part / all) * 100,
    ),
    smallBase: whole.kind === 'known' && whole.value < context.catalogue.settings.smallBase,
  }));
};

const areaText = (shares: readonly Observation[], area: Area): string => {
  const known = byValue(shares);
  return known.length > 0 ? `${area.name}: ${listed(known, DECIMALS)}.` : `${area.name}:${gaps(shares)}`;
};

/** What an indicator is made up of (Struktur) in the newest wave: stacked columns to 100 per cent, where a set of parts is known. */
export const planStructure: ChartPlanner = (template, subject, context) => {
  const parts = subject.kind === 'count' ? partsOf(subject, context) : [];
  const wave = context.evaluation.waves.at(-1) ?? '';
  const { city, catalogue } = context;
  const areas = [...(city && template.city ? [city] : []), ...areasOf('stadtbezirk', context)];
  const shares = areas.map((area) => ({ area, shares: sharesOf(parts, area, wave, context) }));
  if (!shares.some((one) => byValue(one.shares).length > 0)) return [];
  const ofCity = shares.find(({ area }) => area === city)?.shares ?? [];
  const message = template.message
    ? largestMessage({ name: `${city?.name ?? ''} ${wave}`, unit: 'Prozent', decimals: DECIMALS }, ofCity)
    : undefined;
  const date = dateText(dateOf(wave, context));
  const places = [...(areas[0] === city && city ? [city.name] : []), levelPluralText('stadtbezirk')].join(' und ');
  const subtitle = `${subject.name} nach Teilen, in Prozent, ${places}, ${date}`;
  const build = (): ChartBlock => ({
    heading: `${subject.name}: ${template.name} ${wave}`,
    table: [
      ['Raum', ...parts.map(({ name }) => name)],
      ...areas.map((area) => [
        area.name,
        ...parts.map(({ id }) => chartValue({ subject: id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }, context)),
      ]),
    ],
    valueFormat: numberFormat(0),
    rows: template.rows,
    alternative: paragraph([
      `${kindOfChartText('structure')}: ${subtitle}.`,
      sentence(message),
      ...shares.map((one) => areaText(one.shares, one.area)),
    ]),
    notes: [
      `Säulen in Prozent aller Teile; die Tabelle nennt Anzahlen. Teile zusammen: ${formatNumber(100, 0)} Prozent.`,
    ],
    charts: columnChart({
      key: `${template.id}-${subject.id}`,
      kind: 'stacked-columns',
      title: message ?? `${subject.name}: ${template.name} ${wave}`,
      subtitle,
      names: parts.map(({ name }) => name),
      colours: catalogue.palette.series,
      rowCount: areas.length,
      labels: false,
      valueAxis: valueAxisOf('Anteil', WHOLE, '0%'),
      labelFormat: '0',
    }),
  });
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: { lowest: 0, highest: 1 }, fromZero: true, build }];
};
