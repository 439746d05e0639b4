/** Why Excel would refuse a sheet name. */
export type NameProblem = 'empty' | 'tooLong' | 'characters' | 'twice';

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

const same = (one: string, other: string) => one.localeCompare(other, 'de', { sensitivity: 'accent' }) === 0;

/**
 * First reason why a name cannot be taken: Excel's rules, names that are `taken`, and names that stand more than once in
 * `names` (of which it is one itself). Upper and lower case count as the same, as in Excel.
 */
export const nameProblem = (
  name: string,
  names: readonly string[],
  taken: readonly string[],
): NameProblem | undefined => {
  if (name.trim() === '') return 'empty';
  if (name.length > LONGEST) return 'tooLong';
  if (FORBIDDEN.test(name)) return 'characters';
  const twice = names.filter((other) => same(other, name)).length > 1;
  return twice || taken.some((other) => same(other, name)) ? 'twice' : undefined;
};
