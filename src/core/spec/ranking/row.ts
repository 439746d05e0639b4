import { sheetReference } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import type { RankEntry } from '../../model/figure';
import type { Content } from '../../model/spec';
import { DATA_COLUMNS } from '../data/formula';
import { cell, displayed, formula, guarded, quoteText } from '../formula';
import {
  columnRange,
  isExcluded,
  nameCell,
  noneText,
  RANKING_COLUMNS,
  reference,
  roundedCell,
  type RankingData,
} from './data';
import { earlierCells, quarterCell, rankCell } from './place';
import { WORDS } from '../words';

type Measure = (own: string, whole: string, none: string) => string;

/** A cell that holds a value against the city's; counts have none, since the city is their sum. */
const againstCity = (entry: RankEntry, result: number | string, measure: Measure, data: RankingData): Content => {
  const { ranking, subject, catalogue, city } = data;
  const [own, whole] = [reference(entry.area, ranking.wave, data), reference(city, ranking.wave, data)];
  if (!own || !whole) return result;
  const none = noneText(catalogue);
  return formula(guarded([own, whole], subject.kind === 'count' ? none : measure(own, whole, none)), result);
};

const distance: Measure = (own, whole) => `${own}-${whole}`;
const ratio: Measure = (own, whole, none) => `IF(${whole}>0,${own}/${whole}*100,${none})`;

const remarkResult = ({ rank, tied, smallBase }: RankEntry, catalogue: Catalogue): string => {
  if (typeof rank !== 'number') return WORDS.unranked + displayed(rank, catalogue);
  return (tied ? WORDS.tied : '') + (smallBase ? `${tied ? '; ' : ''}( ) ${WORDS.smallBase}` : '');
};

const smallBaseText = (entry: RankEntry, tied: string, data: RankingData): string => {
  const { settings } = data.catalogue;
  const place = data.locate(data.ranking.subject, data.ranking.breakdown, entry.area, data.ranking.wave);
  if (!place || data.subject.kind === 'count' || settings.smallBaseRanks === 'kept') return '';
  const base = sheetReference(place.sheet, { ...place.cell, column: DATA_COLUMNS.denominator });
  const isSmall = `IF(ISNUMBER(${base}),${base}<${settings.smallBase},FALSE)`;
  return `&IF(${isSmall},IF(${tied},"; ","")&${quoteText(`( ) ${WORDS.smallBase}`)},"")`;
};

const remarkCell = (row: number, entry: RankEntry, data: RankingData): Content => {
  if (isExcluded(entry)) return WORDS.excludedBase;
  const value = cell(row, RANKING_COLUMNS.value);
  const tied = `COUNTIF(${columnRange(RANKING_COLUMNS.value, data.first, data.lastRanked)},${value})>1`;
  const ranked = `IF(${tied},${quoteText(WORDS.tied)},"")${smallBaseText(entry, tied, data)}`;
  const unranked = `${quoteText(WORDS.unranked)}&${value}`;
  return formula(`IF(ISNUMBER(${value}),${ranked},${unranked})`, remarkResult(entry, data.catalogue));
};

/** Cells of one ranked area. */
export const rankingCells = (row: number, entry: RankEntry, name: string, data: RankingData): readonly Content[] => [
  rankCell(row, entry, data),
  entry.area,
  nameCell(entry.area, name, data),
  roundedCell(entry.area, data.ranking.wave, entry.quantity, data),
  quarterCell(row, entry, data),
  againstCity(entry, displayed(entry.distance, data.catalogue), distance, data),
  againstCity(entry, displayed(entry.ratio, data.catalogue), ratio, data),
  ...earlierCells(row, entry, data),
  remarkCell(row, entry, data),
];
