import { AREAS, catalogue } from './figures';
import { type Mutation, found, one, isLeaf, numberAt, atSpot, instead, measuresOf, garble, dated } from './mutation';
import { cellAt, put, putFormat, putFormula, valueAt } from './page';
import * as pages from './pages';

/** Mistakes in single cells: values, signs, keys. */
export const IN_CELLS: Readonly<Record<string, Mutation>> = {
  'eine leere Zelle': instead('empty-cell', () => null),
  'eine Zahl als Text': instead('number-as-text', (value) => ` ${String(value).replace('.', ',')} `),
  'ein Wort statt einer Zahl': instead('type-error', () => 'k. A.'),
  'der Buchstabe O statt der Null': instead('type-error', (value) => `${value}O`),
  'ein Punkt, der zweierlei heißen kann': instead(
    'ambiguous-number',
    (_, random) => `${random.whole(1, 9)}.${random.whole(100, 999)}`,
    pages.countPage,
  ),
  'ein Platzhalter': instead('sentinel-value', (_, random) => random.pick(catalogue.settings.sentinels)),
  'ein Formelfehler': instead('error-value', () => ({ error: '#DIV/0!' })),
  'ein Vorzeichen': instead('negative-count', (value) => -value, pages.countPage),
  'eine halbe Person': instead('fractional-count', (value) => value + 0.5, pages.countPage),
  'eine zu kleine Anzahl': instead(
    'primary-confidentiality',
    (_, random) => random.whole(1, 2),
    pages.countPage,
    isLeaf,
  ),
  'eine Formel': {
    pages: one(pages.anyPage),
    make: atSpot((page, spot) => {
      putFormula(page, cellAt(spot), '=SUM(Z1:Z9)');
      return found(page, cellAt(spot), 'formula-cell');
    }),
  },
  'zu viele Nachkommastellen': {
    pages: one(pages.sharePage),
    make: atSpot((page, spot) => {
      const cell = cellAt(spot);
      put(page, cell, Number((numberAt(page, cell) + 0.02).toFixed(2)));
      putFormat(page, cell, '0.00');
      return found(page, cell, 'decimals-mismatch');
    }),
  },
  'ein falsch geschriebener Raum': {
    pages: one(pages.anyPage),
    make: garble('area', 'unknown-area', 'area-spelling', 'area-mismatch'),
  },
  'eine falsche Nummer': {
    pages: one(pages.sharePage),
    make: atSpot((page, spot, random) => {
      const others = AREAS.filter(({ id, level }) => level === 'stadtteil' && id !== spot.area.id);
      put(page, cellAt(spot, 'code'), random.pick(others).id);
      return found(page, cellAt(spot, 'area'), 'area-mismatch');
    }, isLeaf),
  },
  'ein falsch geschriebener Indikator': { pages: one(pages.listPage), make: garble('subject', 'unknown-subject') },
  'ein unsichtbares Zeichen': {
    pages: one(pages.anyPage),
    make: atSpot((page, spot) => {
      const cell = cellAt(spot, 'area');
      put(page, cell, `${String(valueAt(page, cell))}\u0007`);
      return found(page, cell, 'hidden-character');
    }),
  },
  'ein unmöglicher Tag': dated('unknown-date', (wave) => `31.13.${wave}`),
  'ein Jahr ohne Erhebung': dated('unexpected-date', () => '31.12.2013'),
  'eine falsche Einheit': {
    pages: (random) => [pages.twice(random, 2)[0]],
    make: atSpot((page, spot) => {
      put(page, cellAt(spot, 'unit'), 'Prozent');
      return found(page, cellAt(spot, 'unit'), 'unit-mismatch');
    }),
  },
  'eine Quote, die es nicht für Stadtteile gibt': {
    pages: one(pages.sharePage),
    make: atSpot((page, spot) => {
      put(page, cellAt(spot, 'subject'), 'Arbeitslosenquote');
      return found(page, cellAt(spot), 'unexpected-level');
    }, isLeaf),
  },
  'eine andere Bevölkerung in der Anmerkung': {
    pages: one(pages.sharePage),
    make: atSpot((page, spot) => {
      put(page, cellAt(spot, 'note'), 'am Ort der Hauptwohnung');
      const base = catalogue.measures.find(({ id }) => id === measuresOf(page).at(-1))?.base;
      if (base !== 'wohnberechtigt') return { harmless: 'der Nenner zählt keine Bevölkerung', not: 'wrong-base' };
      return found(page, cellAt(spot, 'note'), 'wrong-base');
    }),
  },
};
