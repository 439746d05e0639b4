import { HostError } from './host-error';

/** The oldest ExcelApi set that this folder needs; whatever is newer is asked for with `supports` first. */
export const FLOOR = '1.9';

/** Whether this Excel has an ExcelApi set. Outside Office there is nothing to ask, and the host answers for itself. */
export const supports = (version: string): boolean =>
  typeof Office === 'undefined' || Office.context?.requirements?.isSetSupported('ExcelApi', version) !== false;

/** Refuses an Excel that is older than the floor. */
export const requireFloor = (): void => {
  if (!supports(FLOOR)) throw new HostError('not-supported');
};
