import type { Area } from '../../../src/core/model/catalogue';
import type { Draft, DraftRow } from './draft';
import { count, label, PRINTED_AREAS, WAVES, type SampleMeasure } from './figures';
import { breakNote, closingRows, titleRows } from './notes';
import { bodyStyle, HEAD, NUMBER, TEXT } from './style';

const HEADINGS = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'WERTEEINHEIT', 'DATENQUELLE'] as const;
const WIDTHS: Readonly<Record<(typeof HEADINGS)[number], number>> = {
  ZEIT: 13,
  RAUM: 22,
  MERKMAL: 36,
  WERT: 11,
  WERTEEINHEIT: 19,
  DATENQUELLE: 17,
};

/** One number as a row of the open data. */
export const entryRow = (measure: string, merkmal: string, wave: string, area: Area, value: number): DraftRow => {
  const text = bodyStyle(area, TEXT);
  return {
    key: `${measure}|${wave}|${area.id}`,
    cells: [
      { value: `31.12.${wave}`, style: text },
      { value: label(area), style: text },
      { value: merkmal, style: text },
      { value, style: bodyStyle(area, NUMBER) },
      { value: 'Anzahl', style: text },
      { value: 'Stadt Münster', style: text },
    ],
  };
};

/** One figure of the sample as a row of the open data. */
export const longRow = (measure: SampleMeasure, merkmal: string, wave: string, area: Area): DraftRow =>
  entryRow(measure, merkmal, wave, area, count(measure, area.id, wave));

const MERKMAL = 'Wohnberechtigte Bevölkerung';

/** A sheet in the form of the open data, below its title and subtitle. */
export const longDraft = (
  name: string,
  titles: readonly [title: string, subtitle: string],
  body: readonly DraftRow[],
  notes: readonly string[],
): Draft => {
  const top = titleRows(...titles);
  return {
    name,
    columns: HEADINGS.map((key) => ({ key, width: WIDTHS[key] })),
    rows: [
      ...top,
      { key: 'head', cells: HEADINGS.map((value) => ({ value, style: HEAD })), height: 18 },
      ...body,
      ...closingRows(notes, 110),
    ],
    merges: [],
    headRows: top.length + 1,
    orientation: 'portrait',
    pagesTall: 0,
  };
};

/** Population in the form of the open data: one row per area and date. */
export const langformat = (): Draft =>
  longDraft(
    'Bevölkerung',
    ['Wohnberechtigte Bevölkerung in Münster', 'am 31.12. der Jahre 2010, 2012, 2015 und 2017'],
    WAVES.flatMap((wave) => PRINTED_AREAS.map((area) => longRow('bevoelkerung-wohnberechtigt', MERKMAL, wave, area))),
    [breakNote()],
  );
