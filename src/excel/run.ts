import type { Cancellation } from '../core/model/workbook-port';
import { HostError, toHostError } from './host-error';
import { requireFloor, supports } from './requirements';

/** Opens Excel itself, or the workbook host. */
export type OpenContext = () => Excel.RequestContext;

/**
 * One task in Excel. Waits while the user edits a cell, is one step of undo where Excel can do that, and rejects with a
 * HostError only.
 */
export const run = async <Result>(
  openContext: OpenContext,
  task: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => {
  try {
    requireFloor();
    const undo = supports('1.20') ? { mergeUndoGroup: true } : {};
    return await Excel.run({ delayForCellEdit: true, ...undo, previousObjects: openContext() }, task);
  } catch (error) {
    throw toHostError(error);
  }
};

/** Stops a task that the user does not want any more. */
export const stopIfCancelled = (cancellation: Cancellation | undefined): void => {
  if (cancellation?.aborted) throw new HostError('cancelled');
};
