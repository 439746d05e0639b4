/** Σ factor × unknown ≤ bound, in whole numbers; factors in the order of the unknowns. */
export interface Row {
  readonly factors: readonly bigint[];
  readonly bound: bigint;
}

/** A fraction with a positive denominator. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Values that an unknown can have; open ends are absent. */
export interface Span {
  readonly low?: Fraction;
  readonly high?: Fraction;
}

/** More rows than this come from no sheet; the answer is then unknown. */
const MOST_ROWS = 1500;

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b));

/** The same row in the smallest whole numbers. */
export const reduced = ({ factors, bound }: Row): Row => {
  const divisor = factors.reduce(greatestDivisor, bound);
  return divisor > 1n
    ? { factors: factors.map((factor) => factor / divisor), bound: bound / divisor }
    : { factors, bound };
};

const combined = (above: Row, below: Row, at: number): Row => {
  const [a, b] = [above.factors[at] ?? 0n, -(below.factors[at] ?? 0n)];
  return reduced({
    factors: above.factors.map((factor, index) => factor * b + (below.factors[index] ?? 0n) * a),
    bound: above.bound * b + below.bound * a,
  });
};

/** Rows, each once. */
export const distinct = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [`${row.factors.join()}|${row.bound}`, row])).values(),
];

/** Rows without the unknown that say the same of all others (Fourier–Motzkin); `undefined` where there are too many. */
const without = (rows: readonly Row[], at: number): readonly Row[] | undefined => {
  const above = rows.filter(({ factors }) => (factors[at] ?? 0n) > 0n);
  const below = rows.filter(({ factors }) => (factors[at] ?? 0n) < 0n);
  if (above.length * below.length > MOST_ROWS) return undefined;
  const rest = rows.filter(({ factors }) => (factors[at] ?? 0n) === 0n);
  return distinct([...rest, ...above.flatMap((one) => below.map((other) => combined(one, other, at)))]);
};

const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;

const spanIn = (rows: readonly Row[], at: number): Span | 'none' => {
  let span: Span = {};
  for (const { factors, bound } of rows) {
    const factor = factors[at] ?? 0n;
    if (factor === 0n && bound < 0n) return 'none';
    const end: Fraction = factor > 0n ? { over: bound, under: factor } : { over: -bound, under: -factor };
    if (factor > 0n && (!span.high || isLess(end, span.high))) span = { ...span, high: end };
    if (factor < 0n && (!span.low || isLess(span.low, end))) span = { ...span, low: end };
  }
  return span.low && span.high && isLess(span.high, span.low) ? 'none' : span;
};

/** What an unknown can be so that values of the `count - 1` others keep all rows, too; `none` where nothing does. */
export const spanOf = (rows: readonly Row[], at: number, count: number): Span | 'none' | 'unknown' => {
  let left: readonly Row[] | undefined = rows;
  for (let other = 0; other < count && left; other += 1) if (other !== at) left = without(left, other);
  return left ? spanIn(left, at) : 'unknown';
};
