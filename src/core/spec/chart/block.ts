import type { Area, Catalogue } from '../../model/catalogue';
import { figureKey, type Change, type Figure, type FigureKey } from '../../model/figure';
import type { Quantity } from '../../model/quantity';
import type { Evaluation } from '../../model/report';
import type { ChartGroup, ChartSpec, Content } from '../../model/spec';
import type { ChartTemplate } from '../../model/chart-template';
import { missing } from '../../model/quantity';
import type { AxisScale, Scaled } from './scale';
import type { MessageSubject } from './message';
import { numberFormat } from '../number-format';
import { displayed, formula } from '../formula';
import type { Locate } from '../data/sheet';
import { sheetReference } from '../../model/address';
import { beforeBreakText } from '../../text/chart.de';
import { shownSubjects, type ShownSubject } from '../subject';
import { WORDS } from '../words';

/** Where a chart's table stands on *Diagramme*: its head row and its first column. */
export interface TableOrigin {
  readonly row: number;
  readonly column: number;
}

/** A chart before it is given its place and its key. */
export type BoundChart = Omit<ChartSpec, 'key' | 'position' | 'alternative' | 'group'> &
  Partial<Pick<ChartSpec, 'alternative'>> & {
    /** What tells it from the others of its order: an area's id, a pair of groups; absent where an order makes one chart. */
    readonly part?: string;
  };

/** One or more charts with the table they are bound to and their text equivalent (Diagrammblock). */
export interface ChartBlock {
  readonly heading: string;
  /** Head and rows of the table; the first column names, the others hold values. */
  readonly table: readonly (readonly Content[])[];
  readonly valueFormat: string;
  /** Format of the head's values, where they are dates. */
  readonly headFormat?: string;
  /** Rows that the charts cover. */
  readonly rows: number;
  /** Charts side by side; absent: one. */
  readonly across?: number;
  /** What a picture of all of them is called, where they are read as one. */
  readonly group?: Pick<ChartGroup, 'title' | 'subtitle'>;
  readonly alternative: string;
  readonly notes: readonly string[];
  readonly charts: (origin: TableOrigin) => readonly BoundChart[];
}

/** A block that still has to learn the axis of its scaling group (Diagrammplan). */
export interface ChartPlan extends Scaled {
  readonly build: (scale: AxisScale) => ChartBlock;
}

/** Plans the charts of one indicator by a template; none where there is nothing to show. */
export type ChartPlanner = (
  template: ChartTemplate,
  subject: ShownSubject,
  context: ChartContext,
) => readonly ChartPlan[];

/** Everything that the chart blocks look things up in. */
export interface ChartContext {
  readonly evaluation: Evaluation;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly subjects: ReadonlyMap<string, ShownSubject>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly city: Area | undefined;
  /** Area that stands out, by id. */
  readonly highlight?: string;
  /** Id of the chart's size in the settings; absent: the first one. */
  readonly size?: string;
  readonly quantityOf: (key: FigureKey) => Quantity;
  /** Whether a figure's denominator is below the small-base limit. */
  readonly isSmall: (key: FigureKey) => boolean;
  readonly changesOf: (subject: string, breakdown: string, from: string, to: string) => readonly Change[];
}

const changeKey = ({ subject, breakdown, from, to }: Pick<Change, 'subject' | 'breakdown' | 'from' | 'to'>): string =>
  [subject, breakdown, from, to].join('|');

const grouped = (changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> => {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(changeKey(change));
    if (group) group.push(change);
    else groups.set(changeKey(change), [change]);
  }
  return groups;
};

const isBelow = (quantity: Quantity | undefined, limit: number): boolean =>
  quantity?.kind === 'known' && quantity.value < limit;

/** Prepares the look-ups once for all charts. */
export const chartContext = (evaluation: Evaluation, catalogue: Catalogue, locate: Locate): ChartContext => {
  const figures = new Map(evaluation.figures.map((figure: Figure) => [figureKey(figure), figure]));
  const changes = grouped(evaluation.changes);
  return {
    evaluation,
    catalogue,
    locate,
    subjects: shownSubjects(catalogue),
    areas: new Map(catalogue.areas.map((area) => [area.id, area])),
    city: catalogue.areas.find(({ level }) => level === 'gesamtstadt'),
    quantityOf: (key) => figures.get(figureKey(key))?.quantity ?? missing('not-submitted'),
    isSmall: (key) => isBelow(figures.get(figureKey(key))?.denominator, catalogue.settings.smallBase),
    changesOf: (subject, breakdown, from, to) => changes.get(changeKey({ subject, breakdown, from, to })) ?? [],
  };
};

/** Reference to a figure on *Daten* for a chart's table; an empty cell where there is no number, so that the chart has a gap. */
export const chartValue = (key: FigureKey, { locate, catalogue, quantityOf }: ChartContext): Content => {
  const place = locate(key.subject, key.breakdown, key.area, key.wave);
  const quantity = quantityOf(key);
  if (!place || quantity.kind === 'missing') return null;
  return formula(sheetReference(place.sheet, place.cell), displayed(quantity, catalogue));
};

/** Areas of a level in the catalogue's order, without those that have no figures. */
export const areasOf = (level: Area['level'], { catalogue }: ChartContext): readonly Area[] =>
  catalogue.areas.filter((area) => area.level === level);

/** What the axis of values is called: the unit alone, since the subject stands in the title. */
export const axisTitle = (unit: string): string => (unit === 'Prozent' ? 'in Prozent' : unit);

/** Scaling group of a template's charts: across indicators of one unit, or of this indicator alone. */
export const scaleGroupOf = ({ id, scale }: ChartTemplate, subject: ShownSubject): string =>
  scale ? `${scale.group}|${scale.of === 'unit' ? subject.unit : subject.id}` : `${id}|${subject.id}`;

/** Axes of shares show whole numbers where their steps are whole: the labels carry the decimals. */
export const axisFormat = ({ majorUnit }: AxisScale, decimals: number): string =>
  numberFormat(Number.isInteger(majorUnit) ? 0 : decimals, { zero: '0' });

/** An axis of values on a scale. */
export const valueAxisOf = (title: string, scale: AxisScale, format: string): ChartSpec['valueAxis'] => ({
  title,
  numberFormat: format,
  ...scale,
});

/** A subject as messages name it: shortly, where the catalogue has a short name. */
export const spokenOf = (subject: ShownSubject, { catalogue }: ChartContext): MessageSubject => ({
  name: catalogue.indicators.find(({ id }) => id === subject.id)?.shortName ?? subject.name,
  unit: subject.unit,
  decimals: subject.decimals,
});

/** Reference date of a wave. */
export const dateOf = (wave: string, { catalogue }: ChartContext): string =>
  catalogue.waves.find(({ id }) => id === wave)?.referenceDate ?? `${wave}-12-31`;

/** Unit of a subject's changes and distances. */
export const changeUnit = ({ kind, unit }: ShownSubject): string => {
  if (kind === 'share') return WORDS.points;
  return kind === 'count' ? WORDS.perCent : unit;
};

/** Series breaks of a subject between the first and the last of some dates. */
export const breaksBetween = (subject: ShownSubject, dates: readonly string[], { catalogue }: ChartContext) =>
  catalogue.breaks.filter(
    ({ measures, before, after }) =>
      measures.some((id) => subject.measures.includes(id)) &&
      dates.some((date) => date <= before) &&
      dates.some((date) => date >= after),
  );

/** Waves of the evaluation that can be compared with its last one: those after the last break in the series. */
export const comparableWaves = (subject: ShownSubject, context: ChartContext): readonly string[] => {
  const { waves } = context.evaluation;
  const dates = waves.map((wave) => dateOf(wave, context));
  const since = breaksBetween(subject, dates, context)
    .map(({ after }) => after)
    .sort()
    .at(-1);
  return since === undefined ? waves : waves.filter((_, index) => (dates[index] ?? '') >= since);
};

/** Names of the waves; those before the last break in the series say so, since nothing may be read across it. */
export const waveNames = (subject: ShownSubject, context: ChartContext): readonly string[] => {
  const comparable = comparableWaves(subject, context);
  return context.evaluation.waves.map((wave) => (comparable.includes(wave) ? wave : beforeBreakText(wave)));
};
