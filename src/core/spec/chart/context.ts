import { sheetReference } from '../../model/address';
import type { Area, Catalogue } from '../../model/catalogue';
import { figureKey, type Change, type Figure, type FigureKey } from '../../model/figure';
import { missing, type Quantity } from '../../model/quantity';
import type { Evaluation } from '../../model/report';
import type { Content } from '../../model/spec';
import type { MessageSubject } from './message';
import type { Locate } from '../data/sheet';
import { displayed, formula } from '../formula';
import { shownSubjects, type ShownSubject } from '../subject';

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

/** A subject as messages name it: shortly, where the catalogue has a short name. */
export const spokenOf = (subject: ShownSubject, { catalogue }: ChartContext): MessageSubject => ({
  name: catalogue.indicators.find(({ id }) => id === subject.id)?.shortName ?? subject.name,
  unit: subject.unit,
  decimals: subject.decimals,
});
