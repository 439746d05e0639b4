import { parseA1, type Place, toA1 } from '../model/address';
import type { Finding, FindingCode } from '../model/finding';
import type { Meaning } from '../model/meaning';
import type { Check } from '../model/report';
import type { Quantity } from '../model/quantity';
import { type Figure, figuresOf, identityKey } from './figures';
import { push } from './pairs';

/** Codes that hold numbers against others: without the numbers nothing can be said. */
const NEED_NUMBERS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sum-mismatch',
  'breakdown-sum',
  'share-mismatch',
  'part-exceeds-whole',
  'implausible-value',
  'wave-outlier',
  'denominator-other-year',
]);

/** Codes that taking the figure away settles. */
const SETTLED_BY_REMOVAL: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'unexpected-level',
  'primary-key',
  'conflicting-figure',
]);

const AMOUNTS: ReadonlySet<string | undefined> = new Set(['value', 'numerator', 'denominator']);

const placeKey = (sheet: string, a1: string): string => `${sheet}!${a1}`;

/** Figures by the cells of their numbers. */
const byCell = ({ tables }: Check): ReadonlyMap<string, readonly Figure[]> => {
  const cells = new Map<string, Figure[]>();
  for (const figure of figuresOf(tables).figures) {
    const { place, cells: own } = figure.observation;
    for (const cell of new Set([place.cell, own.numerator, own.denominator])) {
      if (cell) push(cells, placeKey(place.sheet, toA1(cell)), figure);
    }
  }
  return cells;
};

const referencesIn = (facts: object, { sheet }: Place): readonly string[] =>
  Object.values(facts)
    .flat()
    .flatMap((fact: unknown) => {
      if (typeof fact !== 'string') return [];
      const mark = fact.lastIndexOf('!');
      if (!parseA1(fact.slice(mark + 1))) return [];
      return [mark < 0 ? placeKey(sheet, fact) : fact];
    });

const isKnown = (quantity: Quantity | undefined): boolean => quantity?.kind === 'known';

/** Whether all numbers that the figure had are there again. */
const hasItsNumbers = ({ observation: before }: Figure, { observation: after }: Figure): boolean =>
  (!isKnown(before.quantity) || isKnown(after.quantity)) &&
  (!isKnown(before.numerator) || isKnown(after.numerator)) &&
  (!isKnown(before.denominator) || isKnown(after.denominator));

const isVerified = ({ code }: Finding, sheets: ReadonlySet<string>, { verdicts }: Check): boolean => {
  const own = verdicts.filter(({ rule, sheet }) => rule === code && (sheets.size === 0 || sheets.has(sheet)));
  return own.length === 0 || own.some(({ outcome }) => outcome !== 'not-verifiable');
};

const hasSheet = (name: string, { tables, unrecognised }: Check): boolean =>
  [...tables, ...unrecognised].some(({ sheet }) => sheet === name);

/**
 * Tells of findings that are not found again whether that means anything: whether what they were about is there and could
 * be checked.
 *
 * A finding on a number asks for the same figures in the new delivery – those that its facts name, too – and for their
 * numbers where it compares numbers; a finding on a key or a heading that the rule could be applied at all; one on a sheet
 * that the sheet is there under its name.
 */
export const checkableIn = (earlier: Check, now: Check): ((finding: Finding, meaning: Meaning) => boolean) => {
  const cells = byCell(earlier);
  const present = new Map(figuresOf(now.tables).figures.map((figure) => [identityKey(figure), figure]));
  return (finding, { field, sheet }) => {
    const { place, facts, code } = finding;
    if (sheet !== undefined) return hasSheet(sheet, now) && isVerified(finding, new Set([sheet]), now);
    if (!AMOUNTS.has(field) || !place.cell) return isVerified(finding, new Set(), now);
    const keys = [placeKey(place.sheet, toA1(place.cell)), ...referencesIn(facts, place)];
    const involved = keys.flatMap((key) => cells.get(key) ?? []);
    const found = involved.map((figure) => ({ before: figure, after: present.get(identityKey(figure)) }));
    if (!found.every(({ after }) => after)) return SETTLED_BY_REMOVAL.has(code);
    // A rule that could not check some other figure of the sheet is "not verifiable", too: here the numbers decide.
    if (NEED_NUMBERS.has(code)) return found.every(({ before, after }) => after && hasItsNumbers(before, after));
    return isVerified(finding, new Set(found.flatMap(({ after }) => after?.observation.place.sheet ?? [])), now);
  };
};
