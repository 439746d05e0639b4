import { toA1 } from '../../model/address';
import type { Finding } from '../../model/finding';
import { isBlank } from '../../model/sheet';
import { type TableCell, TOTAL_BREAKDOWN } from '../../model/table';
import { dateText } from '../../text/de';
import { areaName, type Directory, subjectName } from '../directory';
import type { KeyedObservation } from '../observations';
import { findingAt, notVerifiable, result, type Rule, type RuleContext, type RuleResult } from '../rule';

const keyText = ({ subject, breakdown, area, referenceDate }: KeyedObservation, directory: Directory): string =>
  [
    subjectName(directory, subject),
    breakdown === TOTAL_BREAKDOWN ? '' : breakdown,
    areaName(directory, area),
    dateText(referenceDate),
  ]
    .filter((part) => part !== '')
    .join(', ');

const amongFigures = (context: RuleContext): RuleResult =>
  result(
    context.repeats.map(({ figure, first }) => {
      const facts = { first: toA1(first.place.cell), key: keyText(figure, context.directory) };
      return findingAt(context, 'primary-key', figure.place.cell, facts);
    }),
  );

const textOf = ({ value }: TableCell): string => (typeof value === 'object' ? '' : String(value).trim());

const amongRows = (context: RuleContext, columns: readonly number[]): RuleResult => {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { cells, blank } of context.table.rows) {
    const keys = columns.map((column) => cells[column]).filter((cell) => cell !== undefined);
    const [start] = keys;
    if (blank || !start || keys.every(({ value }) => isBlank(value))) continue;
    const key = JSON.stringify(keys.map(textOf));
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, toA1(start.address));
    else {
      const facts = { first: earlier, key: keys.map(textOf).join(', ') };
      findings.push(findingAt(context, 'primary-key', start.address, facts));
    }
  }
  return result(findings);
};

/**
 * The same figure twice on a sheet: subject, breakdown, area and date; reported at every later cell, whatever the values.
 * Tables without figures are checked by their schema's `primaryKey`, row by row.
 */
export const primaryKey: Rule = {
  code: 'primary-key',
  check: (context) => {
    if (context.observations.length > 0) return amongFigures(context);
    const fields = [context.schema?.primaryKey ?? []].flat();
    const columns = fields.map((name) => context.table.columns.findIndex(({ field }) => field === name));
    return columns.length === 0 || columns.includes(-1) ? notVerifiable('no-key') : amongRows(context, columns);
  },
};
