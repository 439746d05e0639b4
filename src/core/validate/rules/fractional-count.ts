import { subjectOf } from '../amounts';
import { exceeds } from '../observations';
import { findingAt, notVerifiable, result, type Rule } from '../rule';

/** Counts of whole things (unit `Anzahl`, or a measure without decimals) that have decimals; binary noise is none. */
export const fractionalCount: Rule = {
  code: 'fractional-count',
  check: (context) => {
    const counts = context.observations.filter((observation) => {
      const subject = subjectOf(observation, context);
      return subject?.count === true && subject.decimals === 0 && observation.quantity.kind === 'known';
    });
    if (counts.length === 0) return notVerifiable('no-counts');
    return result(
      counts.flatMap(({ quantity, place }) => {
        if (quantity.kind === 'missing' || !exceeds(quantity.value - Math.round(quantity.value), 0, quantity.value))
          return [];
        return [findingAt(context, 'fractional-count', place.cell, { value: quantity.value })];
      }),
    );
  },
};
