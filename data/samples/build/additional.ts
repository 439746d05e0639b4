import { roundHalfAwayFromZero } from '../../../src/core/model/rounding';
import type { Draft, DraftRow } from './draft';
import { count, PRINTED_AREAS, REST, STADTTEILE } from './figures';
import { indicatorDraft, entryRow as indicatorRow } from './indikatorblatt';
import { invented, type InventedMeasure } from './invented';
import { crossDraft, type Cross } from './kreuztabelle';
import { entryRow as longRow, longDraft } from './langformat';

/** Persons whom the Bundesagentur assigns to no Stadtteil. */
export const UNASSIGNED = 64;

const joblessRows = (measure: InventedMeasure, name: string): readonly DraftRow[] =>
  ['2015', '2017'].flatMap((wave) =>
    STADTTEILE.map((area) => longRow(measure, name, wave, area, invented(measure, area.id, wave))),
  );

// The row "nicht zuzuordnen" stands before the city and is part of it.
const allJobless: readonly DraftRow[] = ['2015', '2017'].flatMap((wave) =>
  [...PRINTED_AREAS.slice(0, -1), ...REST, ...PRINTED_AREAS.slice(-1)].map((area) => {
    const assigned = area.level === 'rest' ? 0 : invented('arbeitslose', area.id, wave);
    const rest = area.level === 'rest' || area.level === 'gesamtstadt' ? UNASSIGNED : 0;
    return longRow('arbeitslose', 'Arbeitslose', wave, area, assigned + rest);
  }),
);

const arbeitsmarkt = (): Draft =>
  longDraft(
    'Arbeitsmarkt',
    ['Arbeitslose in Münster', 'am 31.12. der Jahre 2015 und 2017'],
    [
      ...allJobless,
      ...joblessRows('langzeitarbeitslose', 'Langzeitarbeitslose'),
      ...joblessRows('arbeitslose-auslaender', 'Arbeitslose Ausländer'),
    ],
    ['Alle Werte sind erfunden (synthetisch).'],
  );

const cross = (
  measure: InventedMeasure,
  title: string,
  years: readonly string[],
  more: Partial<Cross> = {},
): Cross => ({
  title,
  subtitle: `am 31.12. der Jahre ${years.slice(0, -1).join(', ')} und ${years.at(-1) ?? ''}`,
  head: 'am 31.12.',
  years,
  areas: PRINTED_AREAS,
  numberAt: (area, year) => invented(measure, area, year),
  ...more,
});

const INVENTED = 'Alle Werte sind erfunden (synthetisch).';

const haushalte = (): Draft =>
  crossDraft('Haushalte', cross('haushalte', 'Haushalte in Münster', ['2010', '2012', '2015', '2017']), [INVENTED]);

/** Cross table that stands below another one on its sheet. */
export const SECOND_TABLE: Cross = cross(
  'haushalte-mv',
  'Haushalte mit überwiegender Migrationsvorgeschichte in Münster',
  ['2010', '2012', '2015'],
  { areas: STADTTEILE },
);

/** The years that the heads of the columns name, and those that the numbers have. */
const SHIFTED: ReadonlyMap<string, string> = new Map([
  ['2012', '2010'],
  ['2015', '2012'],
]);

const vorjahre = (): Draft =>
  crossDraft(
    'Zeitreihe',
    cross('haushalte', 'Deutsche mit persönlicher Migrationsvorgeschichte', [...SHIFTED.keys()], {
      areas: STADTTEILE,
      numberAt: (area, year) => count('deutsche-persoenliche-mv', area, SHIFTED.get(year) ?? year),
    }),
    ['Zahlen der Stadt, von Hand übertragen.'],
  );

const auswertung = (): Draft =>
  crossDraft('Auswertung', cross('kita-kinder', 'Tabelle 3: Ergebnisse nach Stadtteilen', ['2015', '2017']), [
    INVENTED,
  ]);

const shareRow = (wave: string, population: string) =>
  STADTTEILE.map((area) => {
    const numerator = count('auslaender', area.id, wave);
    const denominator = count('bevoelkerung-wohnberechtigt', area.id, population);
    const value = roundHalfAwayFromZero((numerator / denominator) * 100, 1);
    const entry = { name: 'Ausländeranteil', wave, area, value, numerator, denominator, note: null, share: true };
    return indicatorRow({ key: `${wave}|${area.id}`, ...entry });
  });

const anteile = (): Draft =>
  indicatorDraft(
    'Anteile',
    ['Ausländeranteil in Münster', 'am 31.12. der Jahre 2010 und 2012; Einheit: Prozent'],
    [...shareRow('2010', '2010'), ...shareRow('2012', '2015')],
    ['Eigene Berechnung des Fachamts.'],
  );

const GROUPS: Readonly<Record<string, (all: number) => number>> = {
  insgesamt: (all) => all,
  männlich: (all) => Math.round(all * 0.52),
  weiblich: (all) => all - Math.round(all * 0.52),
  Ausländer: (all) => Math.round(all * 0.11),
};

const countRows = (measure: InventedMeasure, name: string, groups: readonly string[]): readonly DraftRow[] =>
  groups.flatMap((group) =>
    STADTTEILE.map((area) => {
      const value = GROUPS[group]?.(invented(measure, area.id, '2017')) ?? 0;
      const entry = {
        name,
        group,
        wave: '2017',
        area,
        value,
        numerator: 'x',
        denominator: 'x',
        note: null,
        share: false,
      };
      return indicatorRow({ key: `${group}|${area.id}`, ...entry });
    }),
  );

const beschaeftigte = (): Draft =>
  indicatorDraft(
    'Beschäftigte',
    ['Sozialversicherungspflichtig Beschäftigte am Wohnort', 'am 31.12.2017; Einheit: Anzahl'],
    countRows('sv-beschaeftigte', 'Sozialversicherungspflichtig Beschäftigte', Object.keys(GROUPS)),
    [INVENTED],
  );

const geschlecht = (): Draft =>
  crossDraft(
    'Geschlecht',
    {
      title: 'Kita-Kinder in Münster nach Geschlecht',
      subtitle: 'am 31.12.2017',
      head: 'Kita-Kinder am 31.12.2017',
      years: ['männlich', 'weiblich', 'insgesamt'],
      areas: STADTTEILE,
      numberAt: (area, group) => GROUPS[group]?.(invented('kita-kinder', area, '2017')) ?? 0,
    },
    [INVENTED],
  );

const kita = (): Draft =>
  indicatorDraft(
    'Kita',
    ['Kinder in Kindertageseinrichtungen', 'Einheit: Anzahl'],
    countRows('kita-kinder', 'Kita-Kinder', ['insgesamt']),
    [INVENTED],
  );

/** Somebody left an empty sheet in the file, as Excel names it. */
const leer = (): Draft => ({
  name: 'Tabelle1',
  columns: [],
  rows: [],
  merges: [],
  headRows: 0,
  orientation: 'portrait',
  pagesTall: 1,
});

/** Sheets that only the exercise has, before mistakes are made in them. */
export const additionalDrafts = (): readonly Draft[] => [
  arbeitsmarkt(),
  haushalte(),
  vorjahre(),
  anteile(),
  beschaeftigte(),
  geschlecht(),
  kita(),
  auswertung(),
  leer(),
];
