import type { CellAddress } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { subjectName } from '../directory';
import { oncePer } from '../repetition';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import type { Series } from '../series';

/** What nobody types: such values are computed and not rounded, which is welcome. */
const MOST_TYPED = 6;

const typedDecimals = (value: number): number => {
  const [, decimals = ''] = String(value).split('.');
  return decimals.includes('e') || decimals.length > MOST_TYPED ? 0 : decimals.length;
};

/** Decimals that a number format shows; `undefined` where it leaves them to the value. */
const formattedDecimals = (format: string): number | undefined => {
  const [first = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  if (!/[0#?]/.test(first)) return undefined;
  const [, places = ''] = /\.([0#?]+)/.exec(first) ?? [];
  return places.length;
};

const shownDecimals = (sheet: Sheet | undefined, { row, column }: CellAddress, value: number): number => {
  const format = sheet?.numberFormats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? 'General';
  return formattedDecimals(format) ?? typedDecimals(value);
};

/** A value with more decimals than its subject. */
interface Excess {
  readonly cell: CellAddress;
  readonly subject: string;
  readonly found: number;
  readonly expected: number;
}

const excesses = ({ sheet, directory }: RuleContext, { subject: id, figures }: Series): readonly Excess[] => {
  const subject = directory.subjects.get(id);
  if (!subject) return [];
  const { decimals: expected } = subject;
  return [...figures.values()].flatMap(({ quantity, place: { cell } }) => {
    if (quantity.kind === 'missing' || Number.isInteger(quantity.value)) return [];
    const found = Math.min(shownDecimals(sheet, cell, quantity.value), typedDecimals(quantity.value) || Infinity);
    return found > expected ? [{ cell, subject: subjectName(directory, id), found, expected }] : [];
  });
};

/**
 * Values shown with more decimals than the catalogue prints of their subject: as the number format shows them, else as they
 * were typed. Values with fewer decimals are rounded, and those with very many are not: both are fine. Counts of whole things
 * are looked at elsewhere. One finding per subject and number of decimals, at the first cell.
 */
export const decimalsMismatch: Rule = {
  code: 'decimals-mismatch',
  check: (context) => {
    const series = context.series.filter(({ subject: id }) => {
      const subject = context.directory.subjects.get(id);
      return subject !== undefined && !(subject.count && subject.decimals === 0);
    });
    if (series.length === 0) return notVerifiable('no-decimals');
    const found = series.flatMap((one) => excesses(context, one));
    return result(
      oncePer(found, (one) => `${one.subject} ${one.found}`).map(({ first, more }) =>
        findingAt(context, 'decimals-mismatch', first.cell, {
          subject: first.subject,
          found: first.found,
          expected: first.expected,
          ...more,
        }),
      ),
    );
  },
};
