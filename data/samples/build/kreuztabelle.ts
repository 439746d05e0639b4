import type { Area } from '../../../src/core/model/catalogue';
import type { Draft, DraftCell, DraftRow } from './draft';
import { count, label, PRINTED_AREAS, WAVES } from './figures';
import { closingRows, titleRows } from './notes';
import { bodyStyle, HEAD, NUMBER, TEXT } from './style';

/** What a cross table shows: one subject, areas down, years across – or groups, where `years` are none. */
export interface Cross {
  readonly title: string;
  readonly subtitle: string;
  /** What stands over the years. */
  readonly head: string;
  readonly years: readonly string[];
  readonly areas: readonly Area[];
  readonly numberAt: (area: string, year: string) => number;
}

const head = (value: DraftCell['value']): DraftCell => ({ value, style: HEAD });

const headRows = ({ head: text, years }: Cross): readonly DraftRow[] => {
  const across = (value: DraftCell['value']) => years.map((_, index) => head(index === 0 ? value : null));
  return [
    { key: 'head', cells: [head('Stadtteil\nTeilbereich\nStadtbezirk'), ...across(text)], height: 15 },
    {
      key: 'years',
      cells: [head(null), ...years.map((year) => head(/^\d+$/.test(year) ? Number(year) : year))],
      height: 15,
    },
    { key: 'unit', cells: [head(null), ...across('Anzahl')], height: 15 },
  ];
};

// The office prints the numbers of Stadtteile only; totals bear their names.
const stub = (area: Area): string => (area.level === 'stadtteil' ? label(area) : area.name);

const bodyRow = (area: Area, { years, numberAt }: Cross): DraftRow => ({
  key: area.id,
  height: 12,
  cells: [
    { value: stub(area), style: bodyStyle(area, TEXT) },
    ...years.map((year) => ({ value: numberAt(area.id, year), style: bodyStyle(area, NUMBER) })),
  ],
});

/** Rows of a cross table from its title to its source. */
export const crossRows = (cross: Cross, notes: readonly string[]): readonly DraftRow[] => [
  ...titleRows(cross.title, cross.subtitle),
  ...headRows(cross),
  ...cross.areas.map((area) => bodyRow(area, cross)),
  ...closingRows(notes, 100),
];

/** A sheet with one cross table, its columns under the years as keys. */
export const crossDraft = (name: string, cross: Cross, notes: readonly string[]): Draft => {
  const row = titleRows('', '').length;
  const last = cross.years.length;
  return {
    name,
    columns: [{ key: 'Raum', width: 28 }, ...cross.years.map((key) => ({ key, width: 15 }))],
    rows: crossRows(cross, notes),
    merges: [
      { startRow: row, endRow: row + 2, startCol: 0, endCol: 0 },
      { startRow: row, endRow: row, startCol: 1, endCol: last },
      { startRow: row + 2, endRow: row + 2, startCol: 1, endCol: last },
    ],
    headRows: row + headRows(cross).length,
    orientation: 'portrait',
    pagesTall: 1,
  };
};

const NOTE =
  'Personen ohne deutsche Staatsangehörigkeit mit Haupt- oder Nebenwohnung in Münster; wer auch die deutsche besitzt, zählt als deutsch.';

/** Foreign residents as the office prints its tables. */
export const kreuztabelle = (): Draft =>
  crossDraft(
    'Ausländer',
    {
      title: 'Ausländer in Münster nach Stadtteilen',
      subtitle: 'am 31.12. der Jahre 2010, 2012, 2015 und 2017',
      head: 'Ausländer am 31.12.',
      years: WAVES,
      areas: PRINTED_AREAS,
      numberAt: (area, year) => count('auslaender', area, year),
    },
    [NOTE],
  );
