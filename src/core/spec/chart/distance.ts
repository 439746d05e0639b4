import { sheetReference } from '../../model/address';
import type { ChartTemplate } from '../../model/chart-template';
import type { Ranking, RankEntry } from '../../model/figure';
import { formatNumber } from '../../model/rounding';
import type { Content } from '../../model/spec';
import { levelText } from '../../text/catalogue.de';
import { valueText } from '../../text/chart-message.de';
import { measuredText, smallBaseMeaning, smallBaseNote } from '../../text/chart-note.de';
import { kindOfChartText } from '../../text/chart.de';
import { dateText } from '../../text/number.de';
import { scaleGroupOf, valueAxisOf } from './axis';
import { spaced } from './axis-steps';
import { barChart, changeLabels, signedAxis } from './bars';
import type { ChartBlock, ChartPlanner } from './block';
import { spokenOf, type ChartContext } from './context';
import { dateOf } from './wave-dates';
import { frameOf } from './frame';
import type { Observation } from './message';
import { distanceMessage } from './message-areas';
import { barName, barPoints, placesSubtitle, stickColours, toldNames } from './place';
import { newestRanking } from './ranking';
import { withHeads } from './label-room';
import { barRows, rowsFor } from './room';
import { extentOf, type AxisScale } from './scale';
import { byValue, gaps, paragraph, sentence, valuesOf } from './text';
import { ranked } from './text-ends';
import { formula } from '../formula';
import { numberFormat } from '../number-format';
import type { ShownSubject } from '../subject';
import { WORDS } from '../words';

/** Everything that one chart of distances is made of. */
interface Distances {
  readonly subject: ShownSubject;
  readonly ranking: Ranking;
  /** In percentage points for shares, else in the subject's unit. */
  readonly unit: string;
  readonly observed: readonly Observation[];
  /** Those that are known, highest first. */
  readonly shown: readonly RankEntry[];
  /** The city's value with its unit. */
  readonly city: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
}

const distanceFormula = (ranking: Ranking, { area, distance }: RankEntry, context: ChartContext): Content => {
  const at = (place: string) => context.locate(ranking.subject, ranking.breakdown, place, ranking.wave);
  const [own, city] = [at(area), at(context.city?.id ?? '')];
  if (!own || !city || distance.kind === 'missing') return null;
  const [value, base] = [own, city].map(({ sheet, cell }) => sheetReference(sheet, cell));
  return formula(`${value}-${base}`, distance.value);
};

const cityText = ({ city }: Ranking, { unit, decimals }: ShownSubject): string =>
  city.kind === 'known' ? valueText(formatNumber(city.value, decimals), unit) : '';

const valueOf = ({ distance }: RankEntry): number => (distance.kind === 'known' ? distance.value : 0);

const highestFirst = ({ entries }: Ranking): readonly RankEntry[] =>
  entries.filter(({ distance }) => distance.kind === 'known').sort((a, b) => valueOf(b) - valueOf(a));

const distancesOf = (
  subject: ShownSubject,
  ranking: Ranking,
  template: ChartTemplate,
  context: ChartContext,
): Distances => {
  const observed = ranking.entries.map(({ area, distance, smallBase }) => ({
    name: context.areas.get(area)?.name ?? area,
    quantity: distance,
    smallBase,
  }));
  const unit = subject.kind === 'share' ? WORDS.points : subject.unit;
  const city = cityText(ranking, subject);
  const spoken = { ...spokenOf(subject, context), unit };
  const measured = measuredText(`${subject.name}, Abstand zum Wert der Stadt (${city})`, unit);
  return {
    subject,
    ranking,
    unit,
    observed,
    city,
    shown: highestFirst(ranking),
    heading: `${subject.name}: ${template.name} ${ranking.wave}`,
    subtitle: `${measured}, ${placesSubtitle(false, context)}, ${dateText(dateOf(ranking.wave, context))}`,
    message: template.message ? distanceMessage(spoken, ranking.level, observed, city) : undefined,
  };
};

const smallOf = (observed: Distances['observed']): readonly string[] =>
  observed.filter((one) => one.smallBase && one.quantity.kind === 'known').map(({ name }) => name);

const notesOf = ({ observed }: Distances, { catalogue: { settings } }: ChartContext): readonly string[] => {
  return [gaps(observed).trim(), smallBaseNote(smallOf(observed), settings.smallBase), WORDS.distanceNote].filter(
    (note) => note !== '',
  );
};

const alternativeOf = ({ subject, observed, subtitle, message }: Distances, context: ChartContext): string =>
  paragraph([
    `${kindOfChartText('distance')}: ${subtitle}.`,
    sentence(message),
    `${ranked(byValue(observed), subject.decimals, toldNames(context), true)}.`,
    smallBaseMeaning(smallOf(observed).length > 0, context.catalogue.settings.smallBase),
    gaps(observed),
  ]);

const blockOf = (one: Distances, template: ChartTemplate, scale: AxisScale, context: ChartContext): ChartBlock => {
  const { subject, ranking, shown, unit, heading, subtitle, message } = one;
  const title = message ?? heading;
  const format = numberFormat(subject.decimals, { signed: true });
  const neutral = { direction: 'neutral' } as const;
  const colours = stickColours(context);
  const frame = frameOf(template, context);
  const names = shown.map(({ area }) => barName(area, context));
  const axis = spaced(scale, { ...subject, signed: true }, { names, width: frame.width });
  return {
    heading,
    table: [
      [levelText(ranking.level), unit],
      ...shown.map((entry, index) => [names[index] ?? '', distanceFormula(ranking, entry, context)]),
    ],
    valueFormat: format,
    rows: rowsFor(barRows(names), title, subtitle, frame),
    alternative: alternativeOf(one, context),
    notes: notesOf(one, context),
    charts: barChart({
      kind: 'lollipop',
      title,
      subtitle,
      series: WORDS.distance,
      count: shown.length,
      colour: colours.usual,
      points: barPoints(shown, changeLabels(neutral, subject.decimals, true), colours),
      labelColour: context.catalogue.palette.ground,
      valueAxis: valueAxisOf(unit, axis, signedAxis(axis, subject.decimals)),
      labelFormat: changeLabels(neutral, subject.decimals),
    }),
  };
};

/**
 * Distance of each area to the city's value (Abstand zur Stadt) in the newest wave, as lollipops from zero to both sides,
 * highest first. None where the city has no value, or fewer than two areas have one.
 */
export const planDistance: ChartPlanner = (template, subject, context) => {
  const ranking = newestRanking(subject, context);
  if (!ranking || ranking.city.kind === 'missing' || highestFirst(ranking).length < 2) return [];
  const distances = distancesOf(subject, ranking, template, context);
  const names = distances.shown.map(({ area }) => barName(area, context));
  const { width } = frameOf(template, context);
  const extent = withHeads(extentOf(valuesOf(distances.observed)), { names, width });
  const build = (scale: AxisScale) => blockOf(distances, template, scale, context);
  return [{ scaleGroup: scaleGroupOf(template, subject), extent, fromZero: true, build }];
};
