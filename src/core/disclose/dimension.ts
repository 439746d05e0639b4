import type { Catalogue } from '../model/catalogue';
import type { CountPart } from '../model/disclosure';
import { connected } from '../linear/connected';

/** A whole that its parts make up, by their names in a dimension; the whole of a breakdown is ''. */
export interface Balance {
  readonly total: string;
  readonly parts: readonly string[];
}

/** One way in which counts add up (Gliederung): over groups of persons, or over measures. */
export interface Dimension {
  readonly id: string;
  readonly members: ReadonlySet<string>;
  readonly balances: readonly Balance[];
}

/** Names of breakdowns compare without case and outer blanks. */
export const nameKey = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Id of the counts of a subject that differ only in breakdown, area and wave. */
export const seriesOf = (subject: string, part: CountPart): string =>
  part === 'value' ? subject : `${subject}#${part}`;

/** Breakdowns that make up the whole ("davon"); groups with a common name are one dimension. */
export const breakdownDimensions = ({ settings }: Catalogue): readonly Dimension[] =>
  connected(
    (settings.exhaustiveBreakdowns ?? []).map((group) => group.map(nameKey)),
    (group) => group,
  ).map((groups, index) => ({
    id: `breakdown-${index}`,
    members: new Set(groups.flat()),
    balances: groups.map((parts) => ({ total: '', parts })),
  }));

const balancesOfIndicators = ({ indicators }: Catalogue): readonly Balance[] =>
  indicators.flatMap(({ id, numerator, denominator }) => [
    { total: seriesOf(id, 'numerator'), parts: numerator.measures },
    { total: seriesOf(id, 'denominator'), parts: denominator?.measures ?? [] },
    { total: seriesOf(id, 'value'), parts: denominator ? [] : numerator.measures },
  ]);

/** Sums of the same measures are one number: a denominator stands in several indicators, delivered or not as a measure of its own. */
const sameSums = (balances: readonly Balance[]): readonly Balance[] => {
  const first = new Map<string, string>();
  return balances.flatMap(({ total, parts }) => {
    const key = [...parts].sort().join('|');
    const known = first.get(key);
    if (known === undefined) first.set(key, total);
    return known === undefined || known === total ? [] : [{ total, parts: [known] }];
  });
};

/** Measures that make up another one, and numerators and denominators that are sums of measures. */
export const seriesDimension = (catalogue: Catalogue): Dimension => {
  const sums = catalogue.measures.flatMap(({ id, sums: all = [] }) => all.map((parts) => ({ total: id, parts })));
  const own = balancesOfIndicators(catalogue).filter(({ parts }) => parts.length > 0);
  const balances = [...sums, ...own, ...sameSums(own)];
  return { id: 'series', members: new Set(balances.flatMap(({ total, parts }) => [total, ...parts])), balances };
};
