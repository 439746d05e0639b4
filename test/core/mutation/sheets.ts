import { type Mutation, found, one, isLeaf, atSpot, corner, spotOf, misspelt, onPage } from './mutation';
import { cellAt, insertRow, put, removeRow, valueAt } from './page';
import * as pages from './pages';

/** Mistakes in rows, columns and sheets. */
export const IN_SHEETS: Readonly<Record<string, Mutation>> = {
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
