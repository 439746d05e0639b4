import type { Observation } from '../../model/table';
import { oncePer } from '../repetition';
import { findingAt, notVerifiable, result, type Rule } from '../rule';

interface Dated {
  readonly date: string;
  readonly observation: Observation;
}

const yearOf = (date: string): string => date.slice(0, 4);

/**
 * Reference dates outside the years of the catalogue's waves. The day within the year is free, since sources differ
 * (31.12., 15.12., 01.03., school years).
 *
 * An error, also for years between the waves: such figures are not evaluated. Where a schema takes annual series, it
 * lowers the severity itself (`monitoring.severities`). One finding per date and sheet, at the first cell that bears it.
 */
export const unexpectedDate: Rule = {
  code: 'unexpected-date',
  check: (context) => {
    const dated = context.observations.flatMap((observation): readonly Dated[] =>
      observation.referenceDate === undefined ? [] : [{ date: observation.referenceDate, observation }],
    );
    if (dated.length === 0) return notVerifiable('no-figures');
    const expected = context.catalogue.waves.map(({ referenceDate }) => referenceDate);
    const years = new Set(expected.map(yearOf));
    const outside = dated.filter(({ date }) => !years.has(yearOf(date)));
    return result(
      oncePer(outside, ({ date }) => date).map(({ first: { date, observation }, more }) =>
        findingAt(context, 'unexpected-date', observation.cells.time ?? observation.place.cell, {
          date,
          expected,
          ...more,
        }),
      ),
    );
  },
};
