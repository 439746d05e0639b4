import { toA1, type CellAddress } from '../../../src/core/model/address';
import type { FindingCode } from '../../../src/core/model/finding';
import { breaksBetween } from '../../../src/core/model/time';
import { AREAS, catalogue } from './figures';
import { cellAt, type Column, type Page, put, type Spot, valueAt } from './page';
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

export const found = (page: Page, cell: CellAddress | null, ...codes: readonly FindingCode[]): Expected => ({
  codes,
  sheet: page.name,
  cell: cell && toA1(cell),
});

export const one =
  (build: (random: Random, waves: number) => Page, waves = 1) =>
  (random: Random): readonly Page[] => [build(random, waves)];

export const isLeaf = ({ area }: Spot): boolean => area.level === 'stadtteil';
export const isTotal = ({ area }: Spot): boolean => AREAS.some(({ parent }) => parent === area.id);
export const numberAt = (page: Page, cell: CellAddress): number => Number(valueAt(page, cell));

/** A mistake at the cell of a figure that is picked among those that it can be made at. */
export const atSpot =
  (
    make: (page: Page, spot: Spot, random: Random) => Expected,
    filter: (spot: Spot) => boolean = () => true,
  ): Mutation['make'] =>
  ([page], random) =>
    make(page!, random.pick(page!.spots.filter(filter)), random);

/** Something else in a value's cell. */
export const instead = (
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

export const corner = (page: Page): CellAddress => ({ row: page.headRow, column: 0 });

export const spotOf = (page: Page, like: Spot, area: string, wave = like.wave): Spot =>
  page.spots.find((spot) => spot.area.id === area && spot.wave === wave && spot.breakdown === like.breakdown)!;

/** The area that a leaf is summed into: the nearest one above on the page. */
export const parentOf = (page: Page, spot: Spot): Spot => spotOf(page, spot, spot.area.parent!);

export const transposed = (value: number, random: Random): number => {
  const digits = [...String(value)];
  const at = random.whole(0, digits.length - 2);
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
  return Number(digits.join(''));
};

export const lastWave =
  ({ waves }: Page) =>
  (spot: Spot): boolean =>
    spot.wave === waves.at(-1);

export const measuresOf = ({ subject }: Page): readonly string[] => {
  const indicator = catalogue.indicators.find(({ id }) => id === subject);
  return indicator ? [...indicator.numerator.measures, ...(indicator.denominator?.measures ?? [])] : [subject];
};

export const isBroken = (page: Page): boolean => {
  const [from = '', to = ''] = page.waves.slice(-2);
  return breaksBetween(catalogue.breaks, measuresOf(page), `${from}-12-31`, `${to}-12-31`).length > 0;
};

export const misspelt = (text: string): string => text.replace(/(\p{L}{2})(\p{L})/u, '$1q$2');

export const garble = (column: Column, ...codes: readonly FindingCode[]): Mutation['make'] =>
  atSpot((page, spot) => {
    const cell = cellAt(spot, column);
    put(page, cell, misspelt(String(valueAt(page, cell))));
    return found(page, cell, ...codes);
  });

export const dated = (code: FindingCode, text: (wave: string) => string): Mutation => ({
  pages: one(pages.listPage),
  make: atSpot((page, spot) => {
    const cell = cellAt(spot, 'time');
    put(page, cell, text(spot.wave));
    return found(page, cell, code);
  }),
});

export const onPage = (
  build: (random: Random, waves: number) => Page,
  make: (page: Page, random: Random) => Expected,
): Mutation => ({
  pages: one(build),
  make: ([page], random) => make(page!, random),
});
