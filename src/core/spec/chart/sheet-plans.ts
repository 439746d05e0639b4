import type { Catalogue, Indicator } from '../../model/catalogue';
import { chartKey, type ChartOrder, type WantedChart } from '../../model/chart-order';
import type { ChartTemplate } from '../../model/chart-template';
import type { Evaluation } from '../../model/report';
import { NOT_DRAWN, notDrawnText } from '../../text/chart-order.de';
import type { ChartBlock, ChartPlan } from './block';
import { chartContext, type ChartContext } from './context';
import { PLANNERS } from './kinds';
import { axisScale, groupScales } from './scale';
import type { Locate } from '../data/sheet';

/** A block with the order that it is drawn for. */
export interface OrderedBlock {
  readonly order: ChartOrder;
  /** Key of the block's chart, or the beginning of its charts' keys. */
  readonly key: string;
  readonly template: ChartTemplate;
  readonly indicator: Indicator;
  readonly block: ChartBlock;
}

/** What is drawn, and sentences on what is not. */
export interface Drawn {
  readonly blocks: readonly OrderedBlock[];
  readonly notices: readonly string[];
}

interface Refusal {
  readonly template: string;
  readonly indicator: string;
  readonly reason: string;
}

type Outcome =
  | { readonly plans: readonly (Omit<OrderedBlock, 'block'> & { readonly plan: ChartPlan })[] }
  | { readonly refusal: Refusal };

const hasLevel = ({ figures }: Evaluation, indicator: string, level: string, { areas }: ChartContext): boolean =>
  figures.some(({ subject, area }) => subject === indicator && areas.get(area)?.level === level);

const refusalOf = (
  { level, waves = [] }: ChartOrder,
  { shown, kind, indicators }: ChartTemplate,
  indicator: Indicator,
  context: ChartContext,
): string | undefined => {
  const { evaluation } = context;
  const missing = waves.filter((wave) => !evaluation.waves.includes(wave));
  if (!shown) return NOT_DRAWN.notOffered;
  if (!indicators.includes(indicator.kind)) return NOT_DRAWN.unfit(indicator.kind);
  if (missing.length > 0) return NOT_DRAWN.waves(missing);
  if (!evaluation.subjects.includes(indicator.id)) return NOT_DRAWN.noFigures;
  if (level && !hasLevel(evaluation, indicator.id, level, context)) return NOT_DRAWN.level(level);
  return PLANNERS[kind] ? undefined : NOT_DRAWN.notOffered;
};

const outcomeOf = (order: ChartOrder, context: ChartContext): Outcome => {
  const { catalogue, subjects } = context;
  const template = catalogue.chartTemplates?.find(({ id }) => id === order.template);
  const indicator = catalogue.indicators.find(({ id }) => id === order.indicator);
  const subject = subjects.get(order.indicator);
  if (!template || !indicator || !subject)
    return {
      refusal: {
        template: template?.name ?? order.template,
        indicator: indicator?.shortName ?? order.indicator,
        reason: NOT_DRAWN.notOffered,
      },
    };
  const refuse = (reason: string) => ({
    refusal: { template: template.name, indicator: indicator.shortName, reason },
  });
  const reason = refusalOf(order, template, indicator, context);
  if (reason !== undefined) return refuse(reason);
  const plans = PLANNERS[template.kind](template, subject, context);
  if (plans.length === 0) return refuse(NOT_DRAWN.needs(template.kind));
  return { plans: plans.map((plan) => ({ order, key: chartKey(order), template, indicator, plan })) };
};

/** Looks one context up for each evaluation: preparing them takes its time. */
const contexts = (catalogue: Catalogue, locate: Locate): ((wanted: WantedChart) => ChartContext) => {
  const known = new Map<Evaluation, ChartContext>();
  return ({ order: { highlight, size }, evaluation }) => {
    const context = known.get(evaluation) ?? chartContext(evaluation, catalogue, locate);
    known.set(evaluation, context);
    return { ...context, ...(highlight !== undefined && { highlight }), ...(size !== undefined && { size }) };
  };
};

const noticesOf = (refusals: readonly Refusal[]): readonly string[] => {
  const groups = new Map<string, Refusal[]>();
  for (const refusal of refusals) {
    const key = `${refusal.template}|${refusal.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), refusal]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const indicators = [...new Set(group.map(({ indicator }) => indicator))];
    return first ? [notDrawnText(first.template, indicators, first.reason)] : [];
  });
};

// People look for an indicator: its charts stand together, wherever they are in the list.
const byIndicator = (wanted: readonly WantedChart[]): readonly WantedChart[] => {
  const indicators = [...new Set(wanted.map(({ order }) => order.indicator))];
  return indicators.flatMap((id) => wanted.filter(({ order }) => order.indicator === id));
};

/**
 * Plans the charts that are wanted, indicator by indicator; those of one scaling group get one axis. What cannot be drawn
 * is told, one sentence for each template and reason.
 */
export const drawCharts = (wanted: readonly WantedChart[], catalogue: Catalogue, locate: Locate): Drawn => {
  const contextOf = contexts(catalogue, locate);
  const outcomes = byIndicator(wanted).map((one) => outcomeOf(one.order, contextOf(one)));
  const planned = outcomes.flatMap((outcome) => ('plans' in outcome ? outcome.plans : []));
  const scales = groupScales(planned.map(({ plan }) => plan));
  return {
    blocks: planned.map(({ plan: { build, scaleGroup, extent, fromZero }, ...one }) => ({
      ...one,
      block: build(scales.get(scaleGroup) ?? axisScale(extent, fromZero)),
    })),
    notices: noticesOf(outcomes.flatMap((outcome) => ('refusal' in outcome ? [outcome.refusal] : []))),
  };
};
