import type { Area, Catalogue } from '../model/catalogue';
import { figureKey, type Change, type Figure, type FigureKey } from '../model/figure';
import type { Quantity } from '../model/quantity';
import type { Evaluation } from '../model/report';
import type { ChartSpec, Content } from '../model/spec';
import { missing } from '../model/quantity';
import { displayed, formula } from './formula';
import type { Locate } from './data';
import { sheetReference } from '../model/address';
import { shownSubjects, type ShownSubject } from './subject';

/** Where a chart's table stands on *Diagramme*: its head row and its first column. */
export interface TableOrigin {
  readonly row: number;
  readonly column: number;
}

/** A chart with the table it is bound to and its text equivalent (Diagrammblock). */
export interface ChartBlock {
  readonly heading: string;
  /** Head and rows of the table; the first column names, the others hold values. */
  readonly table: readonly (readonly Content[])[];
  readonly valueFormat: string;
  /** Format of the head's values, where they are dates. */
  readonly headFormat?: string;
  /** Rows that the chart covers. */
  readonly rows: number;
  readonly alternative: string;
  readonly notes: readonly string[];
  readonly chart: (origin: TableOrigin) => Omit<ChartSpec, 'position' | 'alternative'>;
}

/** Everything that the chart blocks look things up in. */
export interface ChartContext {
  readonly evaluation: Evaluation;
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly subjects: ReadonlyMap<string, ShownSubject>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly city: Area | undefined;
  readonly quantityOf: (key: FigureKey) => Quantity;
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

/** Prepares the look-ups once for all charts. */
export const chartContext = (evaluation: Evaluation, catalogue: Catalogue, locate: Locate): ChartContext => {
  const figures = new Map(evaluation.figures.map((figure: Figure) => [figureKey(figure), figure.quantity]));
  const changes = grouped(evaluation.changes);
  return {
    evaluation,
    catalogue,
    locate,
    subjects: shownSubjects(catalogue),
    areas: new Map(catalogue.areas.map((area) => [area.id, area])),
    city: catalogue.areas.find(({ level }) => level === 'gesamtstadt'),
    quantityOf: (key) => figures.get(figureKey(key)) ?? missing('not-submitted'),
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
