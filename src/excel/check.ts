import type { SheetSpec } from '../core/model/spec';
import type { SheetNames } from '../core/model/workbook-port';
import { nameConflicts } from './conflicts';
import { HostError } from './host-error';
import type { HostErrorCode } from './host-error-code';
import type { Inventory } from './inventory';
import type { SheetState } from './sheet-state';

const refuse = (code: HostErrorCode, names: readonly string[]): void => {
  if (names.length > 0) throw new HostError(code, { names });
};

/** Refuses what names forbid: a sheet of the user's is never touched. */
export const checkNames = (specs: readonly SheetSpec[], names: SheetNames, inventory: Inventory): void => {
  const keys = specs.map(({ key }) => key);
  refuse(
    'sheet-name-taken',
    nameConflicts(keys, names, inventory).map(({ name }) => name),
  );
  // Formulas in the specs were built with `names`; a sheet that has another name by now would leave them pointing nowhere.
  const renamed = keys.filter((key) => inventory.ours[key] && inventory.ours[key].name !== names[key]);
  refuse(
    'names-changed',
    renamed.map((key) => names[key]),
  );
  if (inventory.structureProtected && keys.some((key) => !inventory.ours[key]))
    throw new HostError('workbook-protected');
};

/** Refuses where the user protected a sheet of ours: protection is never taken away. */
export const checkStates = (states: readonly SheetState[]): void =>
  refuse(
    'sheet-protected',
    states.filter((state) => state.protected).map(({ entry }) => entry.name),
  );
