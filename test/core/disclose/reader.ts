import { AGES, breakdownOf, named, SEXES } from './tables';

/**
 * What a reader can work out, written down once more without anything of the program's: cells of areas × sexes × ages with all
 * margins, and sums as lists of cells with the total last.
 */
export interface Grid {
  readonly cells: readonly { readonly area: string; readonly breakdown: string }[];
  readonly sums: readonly (readonly number[])[];
  /** Cells whose parts are cells, too. */
  readonly totals: ReadonlySet<number>;
}

/** Districts with so many quarters each; fewer ages than the catalogue's do not make up the whole. */
export const gridOf = (quarters: readonly number[], ages: number): Grid => {
  const districts = quarters.map((_, index) => `${index + 1}`);
  const areas = [
    'stadt',
    ...quarters.flatMap((count, index) => [
      `${index + 1}`,
      ...Array.from({ length: count }, (_, at) => `${index + 1}.${at + 1}`),
    ]),
  ];
  const [sexNames, ageNames] = [['', ...SEXES] as const, ['', ...AGES.slice(0, ages)]];
  const cells = areas.flatMap((area) =>
    sexNames.flatMap((sex) => ageNames.map((age) => ({ area, breakdown: breakdownOf(sex, age) }))),
  );
  const at = (area: number, sex: number, age: number) => (area * sexNames.length + sex) * ageNames.length + age;
  const sums: number[][] = [];
  areas.forEach((area, a) => {
    const below = areas.flatMap((other, index) =>
      (area === 'stadt' ? districts.includes(other) : other.startsWith(`${area}.`)) ? [index] : [],
    );
    sexNames.forEach((_, s) =>
      ageNames.forEach((__, g) => below.length > 0 && sums.push([...below.map((b) => at(b, s, g)), at(a, s, g)])),
    );
    ageNames.forEach((_, g) => sums.push([at(a, 1, g), at(a, 2, g), at(a, 0, g)]));
    if (ages < AGES.length) return;
    sexNames.forEach((_, s) => sums.push([...AGES.map((__, g) => at(a, s, g + 1)), at(a, s, 0)]));
  });
  return { cells, sums, totals: new Set(sums.map((sum) => sum.at(-1)!)) };
};

/** Numbers of all cells of a grid from those of the innermost ones; totals are added up, whichever way comes first. */
export const filled = ({ cells, sums, totals }: Grid, leaf: (index: number) => number): readonly number[] => {
  const values = new Map<number, number>();
  const valueOf = (cell: number): number => {
    const present = values.get(cell);
    if (present !== undefined) return present;
    const sum = totals.has(cell) ? sums.find((one) => one.at(-1) === cell)! : undefined;
    const value = sum ? sum.slice(0, -1).reduce((all, part) => all + valueOf(part), 0) : leaf(cell);
    values.set(cell, value);
    return value;
  };
  return cells.map((_, index) => valueOf(index));
};

// Gauss–Jordan over the field of this prime, dense: another arithmetic, another form of matrix.
const PRIME = 67_108_859;

const inverse = (value: number): number => {
  let [result, base] = [1, value];
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
};

/** Which unknowns are the same in all solutions: in reduced form, pivots whose row has no other entry. */
const sameInAllSolutions = (rows: number[][], count: number): ReadonlySet<number> => {
  const pivots: number[] = [];
  for (let column = 0; column < count && pivots.length < rows.length; column += 1) {
    const top = pivots.length;
    const found = rows.findIndex((row, index) => index >= top && row[column] !== 0);
    if (found < 0) continue;
    [rows[top], rows[found]] = [rows[found]!, rows[top]!];
    const pivot = rows[top]!;
    const by = inverse(pivot[column]!);
    const entries = pivot.flatMap((entry, at) => (entry === 0 ? [] : [at]));
    for (const at of entries) pivot[at] = (pivot[at]! * by) % PRIME;
    rows.forEach((row, index) => {
      const factor = row[column]!;
      if (index === top || factor === 0) return;
      for (const at of entries) row[at] = (row[at]! + (PRIME - factor) * pivot[at]!) % PRIME;
    });
    pivots.push(column);
  }
  return new Set(pivots.filter((column, index) => rows[index]!.every((entry, at) => at === column || entry === 0)));
};

/** Hidden cells that follow from all others over sums, by name. */
export const recoverable = ({ cells, sums }: Grid, hidden: ReadonlySet<number>): readonly string[] => {
  const unknowns = [...hidden].sort((a, b) => a - b);
  const columns = new Map(unknowns.map((cell, column) => [cell, column]));
  const rows = sums.flatMap((sum) => {
    const row = new Array<number>(unknowns.length).fill(0);
    sum.forEach((cell, index) => {
      const column = columns.get(cell);
      if (column !== undefined) row[column] = index === sum.length - 1 ? PRIME - 1 : 1;
    });
    return row.some((entry) => entry !== 0) ? [row] : [];
  });
  const same = sameInAllSolutions(rows, unknowns.length);
  return unknowns
    .filter((_, column) => same.has(column))
    .map((cell) => named(cells[cell]!))
    .sort();
};

/** Values that hidden cells have in all tables of whole numbers with the same printed numbers, by trying them all. */
export const possibleValues = (
  { sums }: Grid,
  values: readonly number[],
  hidden: ReadonlySet<number>,
  least: (cell: number) => number,
  most: (cell: number) => number,
): ReadonlyMap<number, ReadonlySet<number>> => {
  const found = new Map([...hidden].map((cell) => [cell, new Set<number>()]));
  const table = values.map((value, index) => (hidden.has(index) ? undefined : value));
  const isKept = (sum: readonly number[]): boolean => {
    const numbers = sum.map((cell) => table[cell]);
    const parts = numbers.slice(0, -1);
    const total = numbers.at(-1);
    const known = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    if (total === undefined) return true;
    return parts.includes(undefined) ? known <= total : known === total;
  };
  const order = [...hidden];
  // A total that is hidden itself may well be larger than it is.
  const largest = Math.max(...values) + 3;
  const visit = (index: number): void => {
    const cell = order[index];
    if (cell === undefined) {
      for (const one of hidden) found.get(one)!.add(table[one]!);
      return;
    }
    for (let value = least(cell); value <= Math.min(most(cell), largest); value += 1) {
      table[cell] = value;
      if (sums.every((sum) => !sum.includes(cell) || isKept(sum))) visit(index + 1);
    }
    table[cell] = undefined;
  };
  visit(0);
  return found;
};
