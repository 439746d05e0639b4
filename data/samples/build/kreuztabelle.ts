import type { Area } from '../../../src/core/model/catalogue';
import type { Draft, DraftCell, DraftRow } from './draft';
import { count, label, PRINTED_AREAS, WAVES } from './figures';
import { closingRows, titleRows } from './notes';
import { bodyStyle, HEAD, NUMBER, TEXT } from './style';

const head = (value: DraftCell['value']): DraftCell => ({ value, style: HEAD });
const across = (value: DraftCell['value']): readonly DraftCell[] =>
  WAVES.map((_, index) => head(index === 0 ? value : null));

const HEAD_ROWS: readonly DraftRow[] = [
  { key: 'head', cells: [head('Stadtteil\nTeilbereich\nStadtbezirk'), ...across('Ausländer am 31.12.')], height: 15 },
  { key: 'years', cells: [head(null), ...WAVES.map((wave) => head(Number(wave)))], height: 15 },
  { key: 'unit', cells: [head(null), ...across('Anzahl')], height: 15 },
];

// The office prints the numbers of Stadtteile only; totals bear their names.
const stub = (area: Area): string => (area.level === 'stadtteil' ? label(area) : area.name);

const bodyRow = (area: Area): DraftRow => ({
  key: area.id,
  height: 12,
  cells: [
    { value: stub(area), style: bodyStyle(area, TEXT) },
    ...WAVES.map((wave) => ({ value: count('auslaender', area.id, wave), style: bodyStyle(area, NUMBER) })),
  ],
});

const NOTE =
  'Personen ohne deutsche Staatsangehörigkeit mit Haupt- oder Nebenwohnung in Münster; wer auch die deutsche besitzt, zählt als deutsch.';

/** Foreign residents as the office prints its tables: areas down, years across. */
export const kreuztabelle = (): Draft => {
  const top = titleRows('Ausländer in Münster nach Stadtteilen', 'am 31.12. der Jahre 2010, 2012, 2015 und 2017');
  const row = top.length;
  const last = WAVES.length;
  return {
    name: 'Ausländer',
    columns: [{ key: 'Raum', width: 28 }, ...WAVES.map((key) => ({ key, width: 15 }))],
    rows: [...top, ...HEAD_ROWS, ...PRINTED_AREAS.map(bodyRow), ...closingRows([NOTE], 100)],
    merges: [
      { startRow: row, endRow: row + 2, startCol: 0, endCol: 0 },
      { startRow: row, endRow: row, startCol: 1, endCol: last },
      { startRow: row + 2, endRow: row + 2, startCol: 1, endCol: last },
    ],
    headRows: row + HEAD_ROWS.length,
    orientation: 'portrait',
    pagesTall: 1,
  };
};
