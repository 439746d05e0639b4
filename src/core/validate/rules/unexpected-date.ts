import type { Observation } from '../../model/table';
import { groupBy } from '../observations';
import { oncePer } from '../repetition';
import { findingAt, notVerifiable, result, type Rule } from '../rule';
import { yearOf } from '../series';

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
    const byDate = groupBy(context.observations, ({ referenceDate = '' }: Observation) => referenceDate);
    const dates = [...byDate.keys()].filter((date) => date !== '');
    if (dates.length === 0) return notVerifiable('no-figures');
    const expected = context.catalogue.waves.map(({ referenceDate }) => referenceDate);
    const years = new Set(expected.map(yearOf));
    const outside = dates.filter((date) => !years.has(yearOf(date)));
    return result(
      oncePer(
        outside.flatMap((date) => byDate.get(date) ?? []),
        ({ referenceDate = '' }) => referenceDate,
      ).map(({ first: { referenceDate: date = '', cells, place }, more }) =>
        findingAt(context, 'unexpected-date', cells.time ?? place.cell, { date, expected, ...more }),
      ),
    );
  },
};
