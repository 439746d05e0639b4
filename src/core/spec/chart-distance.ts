import { sheetReference } from '../model/address';
import type { Ranking, RankEntry } from '../model/figure';
import { formatNumber } from '../model/rounding';
import type { Content } from '../model/spec';
import { TOTAL_BREAKDOWN } from '../model/table';
import { levelPluralText, levelText } from '../text/catalogue.de';
import { valueText } from '../text/chart-message.de';
import { kindOfChartText } from '../text/chart.de';
import { dateText } from '../text/number.de';
import { barChart, changeLabels, rowsFor } from './chart-bars';
import {
  dateOf,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './chart-block';
import { distanceMessage } from './chart-message';
import { newestRanking } from './chart-ranking';
import { extentOf, type AxisScale } from './chart-scale';
import { byValue, gaps, listed, paragraph, sentence, valuesOf } from './chart-text';
import { formula } from './formula';
import { numberFormat } from './number-format';
import type { ShownSubject } from './subject';
import { WORDS } from './words';

/** A distance is in percentage points for shares, else in the subject's unit. */
const unitOf = ({ kind, unit }: ShownSubject): string => (kind === 'share' ? WORDS.points : unit);

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

/** Distance of each area to the city's value (Abstand zur Stadt) in the newest wave, from zero to both sides, highest first. */
export const planDistance: ChartPlanner = (template, subject, context) => {
  const ranking = newestRanking(subject, context);
  if (!ranking || ranking.city.kind === 'missing' || ranking.breakdown !== TOTAL_BREAKDOWN) return [];
  const nameOf = ({ area }: RankEntry) => context.areas.get(area)?.name ?? area;
  const observed = ranking.entries.map((entry) => ({
    name: nameOf(entry),
    quantity: entry.distance,
    smallBase: entry.smallBase,
  }));
  const shown = ranking.entries
    .filter(({ distance }) => distance.kind === 'known')
    .sort((a, b) => valueOf(b) - valueOf(a));
  if (shown.length === 0) return [];
  const unit = unitOf(subject);
  const city = cityText(ranking, subject);
  const spoken = { ...spokenOf(subject, context), unit };
  const message = template.message ? distanceMessage(spoken, ranking.level, observed, city) : undefined;
  const heading = `${subject.name}: ${template.name} ${ranking.wave}`;
  const date = dateText(dateOf(ranking.wave, context));
  const subtitle = `${subject.name}, Abstand zur Stadt (${city}), ${unit}, ${levelPluralText(ranking.level)}, ${date}`;
  const format = numberFormat(subject.decimals, { signed: true });
  const build = (scale: AxisScale): ChartBlock => ({
    heading,
    table: [
      [levelText(ranking.level), unit],
      ...shown.map((entry) => [nameOf(entry), distanceFormula(ranking, entry, context)]),
    ],
    valueFormat: format,
    rows: rowsFor(shown.length, template.rows),
    alternative: paragraph([
      `${kindOfChartText('distance')}: ${subtitle}.`,
      sentence(message),
      `${listed(byValue(observed), subject.decimals, true)}.`,
      gaps(observed),
    ]),
    notes: [WORDS.distanceNote],
    charts: barChart({
      key: `${template.id}-${subject.id}-${ranking.level}`,
      kind: 'change-bar',
      title: message ?? heading,
      subtitle,
      series: WORDS.distance,
      colour: context.catalogue.palette.highlight,
      points: [],
      count: shown.length,
      valueAxis: valueAxisOf(unit, scale, format),
      labelFormat: changeLabels({ direction: 'neutral' }, subject.decimals),
    }),
  });
  return [{ scaleGroup: scaleGroupOf(template, subject), extent: extentOf(valuesOf(observed)), fromZero: true, build }];
};
