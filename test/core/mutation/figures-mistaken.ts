import { catalogue, WAVES } from './figures';
import {
  type Mutation,
  found,
  one,
  isLeaf,
  isTotal,
  numberAt,
  atSpot,
  spotOf,
  parentOf,
  transposed,
  lastWave,
  isBroken,
} from './mutation';
import { cellAt, put, valueAt } from './page';
import * as pages from './pages';

/** Mistakes that show only when figures are held against each other. */
export const IN_FIGURES: Readonly<Record<string, Mutation>> = {
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
};
