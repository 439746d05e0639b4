/** How many choices may still be looked at. */
export interface Budget {
  left: number;
}

interface Best {
  cost: number;
  set: readonly number[] | undefined;
}

const open = (
  cuts: readonly (readonly number[])[],
  chosen: ReadonlySet<number>,
  excluded: ReadonlySet<number>,
): readonly (readonly number[])[] =>
  cuts.filter((cut) => !cut.some((one) => chosen.has(one))).map((cut) => cut.filter((one) => !excluded.has(one)));

/** What cuts that share nothing cost at least. */
const leastCost = (cuts: readonly (readonly number[])[], costOf: (one: number) => number): number => {
  const taken = new Set<number>();
  let least = 0;
  for (const cut of cuts) {
    if (cut.some((one) => taken.has(one))) continue;
    least += Math.min(...cut.map(costOf));
    for (const one of cut) taken.add(one);
  }
  return least;
};

/**
 * The cheapest set that has an element in common with every cut, by branch and bound; `none` where every such set costs
 * `below` or more, `unknown` where the budget did not suffice.
 */
export const cheapestHittingSet = (
  cuts: readonly (readonly number[])[],
  costOf: (one: number) => number,
  below: number,
  budget: Budget,
): readonly number[] | 'none' | 'unknown' => {
  const best: Best = { cost: below, set: undefined };
  const visit = (chosen: ReadonlySet<number>, excluded: ReadonlySet<number>, cost: number): boolean => {
    budget.left -= 1;
    if (budget.left < 0) return false;
    const left = [...open(cuts, chosen, excluded)].sort((a, b) => a.length - b.length);
    const [first] = left;
    if (!first) {
      if (cost < best.cost) Object.assign(best, { cost, set: [...chosen] });
      return true;
    }
    if (first.length === 0 || cost + leastCost(left, costOf) >= best.cost) return true;
    const out = new Set(excluded);
    return [...first]
      .sort((a, b) => costOf(a) - costOf(b))
      .every((one) => {
        const done = visit(new Set([...chosen, one]), new Set(out), cost + costOf(one));
        out.add(one);
        return done;
      });
  };
  return visit(new Set(), new Set(), 0) ? (best.set ?? 'none') : 'unknown';
};
