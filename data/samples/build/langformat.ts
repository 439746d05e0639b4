import type { Area } from '../../../src/core/model/catalogue';
import type { Draft, DraftRow } from './draft';
import { count, label, PRINTED_AREAS, WAVES, type SampleMeasure } from './figures';
import { breakNote, closingRows, titleRows } from './notes';
import { bodyStyle, HEAD, NUMBER, TEXT } from './style';

const HEADINGS = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'WERTEEINHEIT', 'DATENQUELLE'] as const;
const WIDTHS: Readonly<Record<(typeof HEADINGS)[number], number>> = {
  ZEIT: 13,
  RAUM: 22,
  MERKMAL: 31,
  WERT: 11,
  WERTEEINHEIT: 16,
  DATENQUELLE: 17,
};

/** One figure as a row of the open data. */
export const longRow = (measure: SampleMeasure, merkmal: string, wave: string, area: Area): DraftRow => {
  const text = bodyStyle(area, TEXT);
  return {
    key: `${measure}|${wave}|${area.id}`,
    cells: [
      { value: `31.12.${wave}`, style: text },
      { value: label(area), style: text },
      { value: merkmal, style: text },
      { value: count(measure, area.id, wave), style: bodyStyle(area, NUMBER) },
      { value: 'Anzahl', style: text },
      { value: 'Stadt Münster', style: text },
    ],
  };
};

const MERKMAL = 'Wohnberechtigte Bevölkerung';

/** Population in the form of the open data: one row per area and date. */
export const langformat = (): Draft => {
  const top = titleRows('Wohnberechtigte Bevölkerung in Münster', 'am 31.12. der Jahre 2010, 2012, 2015 und 2017');
  return {
    name: 'Bevölkerung',
    columns: HEADINGS.map((key) => ({ key, width: WIDTHS[key] })),
    rows: [
      ...top,
      { key: 'head', cells: HEADINGS.map((value) => ({ value, style: HEAD })), height: 18 },
      ...WAVES.flatMap((wave) =>
        PRINTED_AREAS.map((area) => longRow('bevoelkerung-wohnberechtigt', MERKMAL, wave, area)),
      ),
      ...closingRows([breakNote()], 110),
    ],
    merges: [],
    headRows: top.length + 1,
    orientation: 'portrait',
    pagesTall: 0,
  };
};
