import type { SheetKey } from '../core/model/spec';
import type { NameConflict, SheetNames } from '../core/model/workbook-port';
import type { Inventory } from './inventory';

/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

const numbered = (name: string, number: number): string => {
  const suffix = ` (${number})`;
  return name.slice(0, MAX_LENGTH - suffix.length) + suffix;
};

const freeName = (name: string, taken: ReadonlySet<string>, number = 2): string =>
  taken.has(numbered(name, number).toLowerCase()) ? freeName(name, taken, number + 1) : numbered(name, number);

/**
 * Sheets that would have to be created under a name that is taken. Excel does not tell upper from lower case in names;
 * two keys with one name are a conflict of the second.
 */
export const nameConflicts = (
  keys: readonly SheetKey[],
  names: SheetNames,
  { sheets, ours }: Inventory,
): readonly NameConflict[] => {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return keys
    .filter((key) => !ours[key])
    .flatMap((key) => {
      const name = names[key];
      const free = !taken.has(name.toLowerCase());
      const proposal = free ? name : freeName(name, taken);
      taken.add(proposal.toLowerCase());
      return free ? [] : [{ key, name, proposal }];
    });
};
