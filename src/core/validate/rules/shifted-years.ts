import type { Finding } from '../../model/finding';
import { subjectName } from '../directory';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import type { Series } from '../series';
import { hasCounterpart, numeratorShiftOf, type Shift, shiftOf } from '../shift';

const nameOf = ({ directory, table }: RuleContext, { subject }: Series, { part }: Shift): string => {
  const column = part === 'value' ? undefined : table.columns.find(({ role }) => role === part);
  return [subjectName(directory, subject), column?.heading].filter((name) => name !== undefined).join(', ');
};

const findingOf = (context: RuleContext, series: Series, shift: Shift): Finding => {
  const { otherDate, count, other } = shift;
  const facts = {
    subject: nameOf(context, series, shift),
    referenceDate: series.referenceDate,
    otherDate,
    count,
    other,
  };
  return findingAt(context, 'shifted-years', shift.cell, facts);
};

/**
 * Columns under the wrong year: all numbers agree, area by area, with those that an earlier sheet has for another year;
 * numerators also with the measures that they are made of. Only where at least ten areas agree and none differs.
 */
export const shiftedYears: Rule = {
  code: 'shifted-years',
  check: (context) => {
    const { series } = context;
    if (series.length === 0) return notVerifiable('no-figures');
    const findings = series.flatMap((one) => {
      const shift = shiftOf(context, one) ?? numeratorShiftOf(context, one);
      return shift ? [findingOf(context, one, shift)] : [];
    });
    const isChecked = findings.length > 0 || series.some((one) => hasCounterpart(context, one));
    return isChecked ? result(findings) : notVerifiable('no-other-sheet');
  },
};
