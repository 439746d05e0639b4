import type { Area } from '../../../src/core/model/catalogue';
import type { Draft, DraftRow } from './draft';
import { count, PRINTED_AREAS, WAVES, yearEnd, type SampleMeasure } from './figures';
import { closingRows, titleRows } from './notes';
import { bodyStyle, DATE, HEAD, NUMBER, SHARE, TEXT } from './style';

const HEADINGS = [
  'Indikator',
  'Ausprägung',
  'Stichtag',
  'Raum-Nr',
  'Raum',
  'Wert',
  'Zähler',
  'Nenner',
  'Anmerkung',
] as const;
const WIDTHS: Readonly<Record<(typeof HEADINGS)[number], number>> = {
  Indikator: 49,
  Ausprägung: 13,
  Stichtag: 11,
  'Raum-Nr': 9,
  Raum: 20,
  Wert: 9,
  Zähler: 9,
  Nenner: 9,
  Anmerkung: 22,
};

/** What a row of the Indikatorblatt says of one area. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  /** Group; without one, the total. */
  readonly group?: string;
  readonly wave: string;
  readonly area: Area;
  readonly value: number | string;
  readonly numerator: number | string;
  readonly denominator: number | string;
  readonly note: string | null;
  readonly share: boolean;
}

/** Row of the Indikatorblatt. */
export const entryRow = (entry: Entry): DraftRow => {
  const { key, name, group = 'insgesamt', wave, area, value, numerator, denominator, note, share } = entry;
  const text = bodyStyle(area, TEXT);
  const number = bodyStyle(area, NUMBER);
  return {
    key,
    cells: [
      { value: name, style: text },
      { value: group, style: text },
      { value: yearEnd(wave), style: bodyStyle(area, DATE) },
      { value: area.level === 'gesamtstadt' ? null : area.id, style: text },
      { value: area.name, style: text },
      { value, style: share ? bodyStyle(area, SHARE) : number },
      { value: numerator, style: number },
      { value: denominator, style: number },
      { value: note, style: text },
    ],
  };
};

// A count has neither numerator nor denominator: the cells say so, since an empty one would be a mistake.
const countRow = (measure: SampleMeasure, name: string, wave: string, area: Area): DraftRow =>
  entryRow({
    key: `${measure}|${wave}|${area.id}`,
    name,
    wave,
    area,
    value: count(measure, area.id, wave),
    numerator: 'x',
    denominator: 'x',
    note: null,
    share: false,
  });

/** Measures of the sheet with the names that stand on it. */
export const MEASURES: readonly (readonly [SampleMeasure, string])[] = [
  ['deutsche-persoenliche-mv', 'Deutsche mit persönlicher Migrationsvorgeschichte'],
  ['deutsche-vererbte-mv', 'Deutsche mit vererbter Migrationsvorgeschichte'],
];

/** An Indikatorblatt below its title and subtitle. */
export const indicatorDraft = (
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
      ...closingRows(notes, 150),
    ],
    merges: [],
    headRows: top.length + 1,
    orientation: 'landscape',
    pagesTall: 0,
  };
};

/** Germans with a history of migration, one row per indicator, date and area. */
export const indikatorblatt = (): Draft =>
  indicatorDraft(
    'Migrationsvorgeschichte',
    [
      'Deutsche mit Migrationsvorgeschichte in Münster',
      'am 31.12. der Jahre 2010, 2012, 2015 und 2017; Einheit: Anzahl',
    ],
    MEASURES.flatMap(([measure, name]) =>
      WAVES.flatMap((wave) => PRINTED_AREAS.map((area) => countRow(measure, name, wave, area))),
    ),
    ['Zähler und Nenner entfallen bei absoluten Zahlen (Zeichen x).'],
  );
