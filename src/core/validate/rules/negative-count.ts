import { findingAt, notVerifiable, result, type Rule } from '../rule';

/** Counts below zero: values of measures and of indicators that count, numerators and denominators of shares. */
export const negativeCount: Rule = {
  code: 'negative-count',
  check: (context) => {
    const counts = context.counts();
    if (counts.length === 0) return notVerifiable('no-counts');
    const negative = counts.filter(({ value }) => value < 0);
    return result(negative.map(({ value, cell }) => findingAt(context, 'negative-count', cell, { value })));
  },
};
