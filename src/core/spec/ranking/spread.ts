import { rangeToA1, sheetReference, quoteSheet } from '../../model/address';
import type { Ranking } from '../../model/figure';
import type { Content } from '../../model/spec';
import { DATA_COLUMNS } from '../data/formula';
import { displayed, formula, quoteText } from '../formula';
import { noneText, RANKING_COLUMNS, type RankingData } from './data';
import { WORDS } from '../words';

interface Column {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/** Where the areas of a ranking stand on *Daten*: one under the other, as that sheet puts the areas of a level. */
const columnOf = ({ subject, breakdown, wave, entries }: Ranking, { locate }: RankingData): Column | undefined => {
  const places = entries.flatMap(({ area }) => locate(subject, breakdown, area, wave) ?? []);
  const rows = places.map(({ cell }) => cell.row).sort((a, b) => a - b);
  const [row, sheet] = [rows[0], places[0]?.sheet];
  const inOneRun = rows.length === entries.length && rows.every((one, index) => one === (row ?? 0) + index);
  return row !== undefined && sheet !== undefined && inOneRun ? { sheet, row, count: rows.length } : undefined;
};

const rangeAt = (column: number, { sheet, row, count }: Column): string =>
  count === 1
    ? sheetReference(sheet, { row, column })
    : `${quoteSheet(sheet)}!${rangeToA1({ row, column, rowCount: count, columnCount: 1 })}`;

const variationFormula = (column: Column, none: string): string => {
  const values = rangeAt(DATA_COLUMNS.value, column);
  return `IF(COUNT(${values})>1,IF(AVERAGE(${values})>0,STDEVP(${values})/AVERAGE(${values})*100,${none}),${none})`;
};

const segregationFormula = (column: Column, none: string, missed: string): string => {
  const [group, all] = [rangeAt(DATA_COLUMNS.numerator, column), rangeAt(DATA_COLUMNS.denominator, column)];
  const [groups, rests] = [`SUM(${group})`, `(SUM(${all})-SUM(${group}))`];
  const index = `50*SUMPRODUCT(ABS(${group}/${groups}-(${all}-${group})/${rests}))`;
  const computable = `IF(${groups}>0,IF(${rests}>0,${index},${none}),${none})`;
  return `IF(COUNT(${group})+COUNT(${all})=${2 * column.count},${computable},${missed})`;
};

type Kind = 'variation' | 'segregation';

const spreadCell = (kind: Kind, ranking: Ranking | undefined, data: RankingData): Content => {
  if (!ranking) return null;
  const quantity = ranking.spread[kind];
  const result = displayed(quantity, data.catalogue);
  const column = columnOf(ranking, data);
  if (!column || column.count < 2) return result;
  const none = noneText(data.catalogue);
  if (kind === 'variation') return formula(variationFormula(column, none), result);
  const missed = quantity.kind === 'missing' ? quoteText(String(result)) : none;
  return formula(segregationFormula(column, none, missed), result);
};

const LABELS: Readonly<Record<Kind, string>> = { variation: WORDS.variation, segregation: WORDS.segregation };

/** Rows below a ranking that say how far its areas lie apart, now and in the wave before. Counts have none. */
export const spreadRows = (data: RankingData): readonly (readonly Content[])[] => {
  const { subject, ranking, earlier } = data;
  if (subject.kind === 'count') return [];
  const kinds: readonly Kind[] = subject.kind === 'share' ? ['variation', 'segregation'] : ['variation'];
  return kinds.map((kind) => {
    const row: Content[] = Object.keys(RANKING_COLUMNS).map(() => null);
    row[RANKING_COLUMNS.area] = LABELS[kind];
    row[RANKING_COLUMNS.value] = spreadCell(kind, ranking, data);
    row[RANKING_COLUMNS.earlierValue] = spreadCell(kind, earlier, data);
    return row;
  });
};
