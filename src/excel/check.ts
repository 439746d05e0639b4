import { rangeToA1 } from '../core/model/address';
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

// A sheet without cells to be filled in is laid out from a form, which has taken over what was typed where older versions had them.
const sameInputs = ({ inputs }: SheetSpec, state: SheetState | undefined): boolean =>
  !state || inputs.length === 0 || state.entry.inputs.join() === inputs.map(rangeToA1).join();

/** Refuses where cells that the user fills in would have to move: nothing of the user's is overwritten. */
export const checkInputs = (specs: readonly SheetSpec[], states: readonly SheetState[]): void =>
  refuse(
    'form-changed',
    specs.flatMap((spec) => {
      const state = states.find(({ key }) => key === spec.key);
      return sameInputs(spec, state) ? [] : [state?.entry.name ?? ''];
    }),
  );

/** Refuses where the user protected a sheet of ours: protection is never taken away. */
export const checkStates = (states: readonly SheetState[]): void =>
  refuse(
    'sheet-protected',
    states.filter((state) => state.protected).map(({ entry }) => entry.name),
  );
