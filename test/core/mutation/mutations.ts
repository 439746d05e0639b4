import { toA1, type CellAddress } from '../../../src/core/model/address';
import type { FindingCode } from '../../../src/core/model/finding';
import { breaksBetween } from '../../../src/core/model/time';
import { AREAS, catalogue, WAVES } from './figures';
import {
  cellAt,
  insertRow,
  type Page,
  put,
  putFormat,
  putFormula,
  removeRow,
  type Spot,
  valueAt,
  type Column,
} from './page';
import * as pages from './pages';
import type { Random } from './random';

/** What must be found: one of the codes, at the cell, or on the sheet as a whole. `harmless`: why it is no mistake. */
export type Expected =
  | { readonly codes: readonly FindingCode[]; readonly sheet: string; readonly cell: string | null }
  | { readonly harmless: string; readonly not: FindingCode };

/** A sort of mistake: the pages that it is made on, and what it does to them. */
export interface Mutation {
  readonly pages: (random: Random) => readonly Page[];
  readonly make: (pages: readonly Page[], random: Random) => Expected;
}

const found = (page: Page, cell: CellAddress | null, ...codes: readonly FindingCode[]): Expected => ({
  codes,
  sheet: page.name,
  cell: cell && toA1(cell),
});

const one =
  (build: (random: Random, waves: number) => Page, waves = 1) =>
  (random: Random): readonly Page[] => [build(random, waves)];

const isLeaf = ({ area }: Spot): boolean => area.level === 'stadtteil';
const isTotal = ({ area }: Spot): boolean => AREAS.some(({ parent }) => parent === area.id);
const numberAt = (page: Page, cell: CellAddress): number => Number(valueAt(page, cell));

/** A mistake at the cell of a figure that is picked among those that it can be made at. */
const atSpot =
  (
    make: (page: Page, spot: Spot, random: Random) => Expected,
    filter: (spot: Spot) => boolean = () => true,
  ): Mutation['make'] =>
  ([page], random) =>
    make(page!, random.pick(page!.spots.filter(filter)), random);

/** Something else in a value's cell. */
const instead = (
  code: FindingCode,
  valueOf: (value: number, random: Random) => Parameters<typeof put>[2],
  build = pages.anyPage,
  filter?: (spot: Spot) => boolean,
): Mutation => ({
  pages: one(build),
  make: atSpot((page, spot, random) => {
    const cell = cellAt(spot);
    put(page, cell, valueOf(numberAt(page, cell), random));
    return found(page, cell, code);
  }, filter),
});

const corner = (page: Page): CellAddress => ({ row: page.headRow, column: 0 });

const spotOf = (page: Page, like: Spot, area: string, wave = like.wave): Spot =>
  page.spots.find((spot) => spot.area.id === area && spot.wave === wave && spot.breakdown === like.breakdown)!;

/** The area that a leaf is summed into: the nearest one above on the page. */
const parentOf = (page: Page, spot: Spot): Spot => spotOf(page, spot, spot.area.parent!);

const transposed = (value: number, random: Random): number => {
  const digits = [...String(value)];
  const at = random.whole(0, digits.length - 2);
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
  return Number(digits.join(''));
};

const lastWave =
  ({ waves }: Page) =>
  (spot: Spot): boolean =>
    spot.wave === waves.at(-1);

const measuresOf = ({ subject }: Page): readonly string[] => {
  const indicator = catalogue.indicators.find(({ id }) => id === subject);
  return indicator ? [...indicator.numerator.measures, ...(indicator.denominator?.measures ?? [])] : [subject];
};

const isBroken = (page: Page): boolean => {
  const [from = '', to = ''] = page.waves.slice(-2);
  return breaksBetween(catalogue.breaks, measuresOf(page), `${from}-12-31`, `${to}-12-31`).length > 0;
};

const misspelt = (text: string): string => text.replace(/(\p{L}{2})(\p{L})/u, '$1q$2');

const garble = (column: Column, ...codes: readonly FindingCode[]): Mutation['make'] =>
  atSpot((page, spot) => {
    const cell = cellAt(spot, column);
    put(page, cell, misspelt(String(valueAt(page, cell))));
    return found(page, cell, ...codes);
  });

const dated = (code: FindingCode, text: (wave: string) => string): Mutation => ({
  pages: one(pages.listPage),
  make: atSpot((page, spot) => {
    const cell = cellAt(spot, 'time');
    put(page, cell, text(spot.wave));
    return found(page, cell, code);
  }),
});

const onPage = (
  build: (random: Random, waves: number) => Page,
  make: (page: Page, random: Random) => Expected,
): Mutation => ({
  pages: one(build),
  make: ([page], random) => make(page!, random),
});

/** Sorts of mistakes, each seen in real sheets. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
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
  'ein Zahlendreher in einer Summe': {
    pages: one(pages.countPage),
    make: atSpot((page, spot, random) => {
      const cell = cellAt(spot);
      const value = numberAt(page, cell);
      const wrong = transposed(value, random);
      put(page, cell, wrong);
      if (wrong === value) return { harmless: 'zwei gleiche Ziffern', not: 'sum-mismatch' };
      return found(page, cell, 'sum-mismatch');
    }, isTotal),
  },
  'ein Zahlendreher in einem Stadtteil': {
    pages: one(pages.countPage),
    make: atSpot((page, spot, random) => {
      const cell = cellAt(spot);
      const value = numberAt(page, cell);
      const wrong = transposed(value, random);
      put(page, cell, wrong);
      if (wrong === value) return { harmless: 'zwei gleiche Ziffern', not: 'sum-mismatch' };
      return found(page, cellAt(parentOf(page, spot)), 'sum-mismatch');
    }, isLeaf),
  },
  'ein falscher Zähler in einem Stadtbezirk': {
    pages: one(pages.sharePage),
    make: atSpot((page, spot, random) => {
      const cell = cellAt(spot, 'numerator');
      put(page, cell, numberAt(page, cell) + random.whole(1, 5));
      return found(page, cell, 'sum-mismatch');
    }, isTotal),
  },
  'ein falscher Nenner in einem Stadtteil': {
    pages: one(pages.sharePage),
    make: atSpot((page, spot, random) => {
      const cell = cellAt(spot, 'denominator');
      put(page, cell, numberAt(page, cell) + random.whole(1, 5));
      return found(page, cellAt(parentOf(page, spot), 'denominator'), 'sum-mismatch');
    }, isLeaf),
  },
  'ein Teil größer als die Summe, ein anderer geheim': {
    pages: one(pages.countPage),
    make: atSpot((page, spot) => {
      const parent = parentOf(page, spot);
      const siblings = page.spots.filter(
        (one) => one.area.parent === spot.area.parent && one.wave === spot.wave && one !== spot,
      );
      put(page, cellAt(siblings[0]!), '.');
      put(page, cellAt(spot), numberAt(page, cellAt(parent)) + 1);
      return found(page, cellAt(parent), 'sum-mismatch');
    }, isLeaf),
  },
  'ein Wert, der nicht zu Zähler und Nenner passt': {
    pages: one(pages.sharePage),
    make: atSpot((page, spot, random) => {
      const cell = cellAt(spot);
      put(page, cell, Number((numberAt(page, cell) + random.whole(2, 30) / 10).toFixed(1)));
      return found(page, cell, 'share-mismatch');
    }),
  },
  'Zähler und Nenner vertauscht': {
    pages: one(pages.sharePage),
    make: atSpot((page, spot) => {
      const [numerator, denominator] = [cellAt(spot, 'numerator'), cellAt(spot, 'denominator')];
      const [small, large] = [numberAt(page, numerator), numberAt(page, denominator)];
      put(page, numerator, large);
      put(page, denominator, small);
      if (small === large) return { harmless: 'beide sind gleich', not: 'part-exceeds-whole' };
      return found(page, numerator, 'part-exceeds-whole');
    }),
  },
  'ein Anteil außerhalb des Üblichen': {
    pages: one(pages.sharePage),
    make: atSpot(
      (page, spot) => {
        const { plausible } = catalogue.indicators.find(({ id }) => id === page.subject)!;
        put(page, cellAt(spot), plausible!.max + 1);
        return found(page, cellAt(spot), 'implausible-value');
      },
      ({ area }) => area.level !== 'rest',
    ),
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
  'eine doppelte Zeile': {
    pages: one(pages.listPage),
    make: atSpot((page, spot) => {
      insertRow(page, spot.row + 1, page.values[spot.row]!);
      return found(page, { ...cellAt(spot), row: spot.row + 1 }, 'primary-key');
    }),
  },
  'ein Raum zweimal in der Kreuztabelle': {
    pages: (random) => [pages.twice(random, 2)[1]],
    make: atSpot((page, spot) => {
      insertRow(page, spot.row + 1, page.values[spot.row]!);
      return found(page, { ...cellAt(spot), row: spot.row + 1 }, 'primary-key');
    }),
  },
  'ein Stadtteil fehlt': {
    pages: one(pages.anyPage),
    make: atSpot((page, spot) => {
      removeRow(page, spot.row);
      return found(page, corner(page), 'incomplete-grid');
    }, isLeaf),
  },
  'ein Stadtbezirk fehlt in einer Erhebung': {
    pages: one(pages.listPage, 3),
    make: ([page], random) => {
      const middle = page!.spots.filter(({ area, wave }) => area.level === 'stadtbezirk' && wave === page!.waves[1]);
      const spot = random.pick(middle);
      removeRow(page!, spot.row);
      return found(page!, cellAt(spotOf(page!, spot, spot.area.id, page!.waves[2])), 'series-gap');
    },
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
  'eine Stelle zu viel': {
    pages: one(pages.countPage, 2),
    make: ([page], random) => {
      const spot = random.pick(page!.spots.filter((one) => isLeaf(one) && lastWave(page!)(one)));
      put(page!, cellAt(spot), numberAt(page!, cellAt(spot)) * 10);
      if (isBroken(page!)) return { harmless: 'ein Bruch in der Reihe liegt dazwischen', not: 'wave-outlier' };
      return found(page!, cellAt(spot), 'wave-outlier');
    },
  },
  'eine Spalte der vorigen Erhebung': {
    pages: one(pages.countPage, 2),
    make: ([page]) => {
      const [before, now] = page!.waves;
      const own = page!.spots.filter(({ wave }) => wave === now);
      for (const spot of own)
        put(page!, cellAt(spot), valueAt(page!, cellAt(spotOf(page!, spot, spot.area.id, before))));
      return found(page!, cellAt(own.find(isLeaf)!), 'identical-to-previous');
    },
  },
  'Jahre um eine Erhebung verschoben': {
    pages: (random) => pages.twice(random, 2),
    make: ([, cross]) => {
      const next = WAVES[WAVES.indexOf(cross!.waves[1]!) + 1];
      const wrong = [cross!.waves[1], next ?? '2011'];
      wrong.forEach((year, index) => put(cross!, { row: cross!.headRow, column: index + 1 }, Number(year)));
      return found(cross!, cellAt(cross!.spots[0]!), 'shifted-years');
    },
  },
  'zwei Blätter, zwei Werte': {
    pages: (random) => pages.twice(random, 2),
    make: ([, cross], random) => {
      const spot = random.pick(cross!.spots);
      put(cross!, cellAt(spot), numberAt(cross!, cellAt(spot)) + random.whole(1, 9));
      return found(cross!, cellAt(spot), 'conflicting-figure');
    },
  },
  'Nenner der vorigen Erhebung': {
    pages: (random) => pages.populationAndShare(random, 2),
    make: ([population, shares]) => {
      const [before, now] = shares!.waves;
      const own = shares!.spots.filter(({ wave }) => wave === now);
      for (const spot of own)
        put(
          shares!,
          cellAt(spot, 'denominator'),
          valueAt(population!, cellAt(spotOf(population!, spot, spot.area.id, before))),
        );
      return found(shares!, cellAt(own[0]!, 'denominator'), 'denominator-other-year');
    },
  },
  'eine Gruppe, die nicht zum Insgesamt passt': {
    pages: (random) => [pages.gruppen(random, pages.someMeasure(random), '2017')],
    make: atSpot((page, spot, random) => {
      const cell = cellAt(spot);
      put(page, cell, numberAt(page, cell) + random.whole(1, 9));
      const total = page.spots.find(({ area, breakdown }) => area === spot.area && breakdown === 'insgesamt')!;
      return found(page, cellAt(total), 'breakdown-sum');
    }),
  },
  'eine Überschrift falsch geschrieben': onPage(pages.listPage, (page, random) => {
    const spot = page.spots[0]!;
    const column = spot.columns[random.pick(['time', 'area', 'value', 'subject'] as const)]!;
    const cell = { row: page.headRow, column };
    put(page, cell, misspelt(String(valueAt(page, cell))));
    return found(page, cell, 'missing-label');
  }),
  'eine Spalte zu viel': onPage(pages.listPage, (page, random) => {
    const column = Math.max(...page.values.map((row) => row.length));
    put(page, { row: page.headRow, column }, 'Bearbeitung');
    put(page, { row: page.headRow + random.whole(1, 20), column }, 'geprüft');
    return found(page, { row: page.headRow, column }, 'extra-label');
  }),
  'eine Spalte ohne Überschrift': onPage(pages.listPage, (page, random) => {
    const column = Math.max(...page.values.map((row) => row.length));
    put(page, { row: page.headRow + random.whole(1, 20), column }, 'geprüft');
    return found(page, { row: page.headRow, column }, 'blank-label');
  }),
  'eine leere Zeile': onPage(pages.anyPage, (page, random) => {
    const row = page.headRow + random.whole(2, 40);
    insertRow(page, row, []);
    return found(page, { row, column: 0 }, 'blank-row');
  }),
  'eine ausgeblendete Zeile': onPage(pages.anyPage, (page, random) => {
    const row = page.headRow + random.whole(1, 40);
    page.hiddenRows.push(row);
    return found(page, { row, column: 0 }, 'hidden-rows');
  }),
  'eine ausgeblendete Spalte': onPage(pages.anyPage, (page, random) => {
    const column = random.whole(0, 1);
    page.hiddenColumns.push(column);
    return found(page, { row: page.headRow, column }, 'hidden-columns');
  }),
  'ein Filter': onPage(pages.anyPage, (page) => {
    page.filtered = true;
    return found(page, null, 'filtered-sheet');
  }),
  'keine Quelle': onPage(pages.countPage, (page) => {
    page.values.pop();
    for (const { row, columns } of page.spots)
      if (columns.source !== undefined) put(page, { row, column: columns.source }, null);
    return found(page, null, 'missing-source');
  }),
};
