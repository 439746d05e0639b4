import type { ChartSpec } from '../../model/spec';
import { CHART_WORDS } from '../../text/chart.de';
import { widthBeside, type PlotRoom } from './line-room';
import { timeStep, timeUnit, unitsAfter } from './time-axis';
import { dateSerial } from '../date-serial';
import { DATE_FORMAT } from '../number-format';

// What lies beyond the unit of the last date is not shown as a date.
const until = (last: number, shown: string, beyond: string): string => `[<=${last}]${shown};"${beyond}"`;

/** Dates of a table and what an axis of time says of them. */
export interface Dates extends Pick<ChartSpec, 'yearFormat' | 'yearStep' | 'timeUnit'> {
  readonly serials: readonly number[];
  readonly headFormat: string;
}

/** Dates of lines: one behind the last, which is not shown as such, makes room for the names or the last marker (Platz für Namen). */
export const lineDates = (all: readonly string[], names: readonly string[], room: PlotRoom): Dates => {
  const unit = timeUnit(all);
  const last = unit.of(all.at(-1) ?? '');
  const needed = widthBeside(names);
  const after = unitsAfter(needed, all, unit, room);
  const step = timeStep(all, after, unit, room);
  return {
    serials: [...all.map(dateSerial), ...(after > 0 ? [unit.end(last + after)] : [])],
    headFormat: after > 0 ? until(unit.end(last), DATE_FORMAT, needed > 0 ? CHART_WORDS.nameRoom : '') : DATE_FORMAT,
    ...(unit.kind === 'months' && { timeUnit: 'months' as const }),
    ...((step > 1 || unit.kind === 'months') && { yearStep: step }),
    yearFormat: after > 0 ? until(unit.end(last), unit.format, '') : unit.format,
  };
};
