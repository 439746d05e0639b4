import { withAcceptance } from '../../core/accept/accept';
import { acceptancesText, parseAcceptances, type StoredAcceptances } from '../../core/accept/storage';
import type { Acceptance, AcceptanceEntry } from '../../core/model/acceptance';
import type { Finding } from '../../core/model/finding';
import type { Repair } from '../../core/model/repair';
import type { WorkbookPort } from '../../core/model/workbook-port';
import type { PaneEvent } from '../state/events';
import type { SettlingTask, Task } from '../state/state';
import type { Store } from '../state/store';
import type { Engine } from './engine';

/** Repairs and acceptances that the user can set going (Aktionen). */
export interface ChangeActions {
  /** Writes the repairs, then checks again. */
  readonly repair: (repairs: readonly Repair[]) => Promise<void>;
  /** Takes the last repairs back, then checks again. */
  readonly undo: () => Promise<void>;
  readonly accept: (finding: Finding, entry: Pick<AcceptanceEntry, 'reason' | 'name'>) => Promise<void>;
  readonly withdraw: (acceptances: readonly Acceptance[]) => Promise<void>;
  /** Takes stored acceptances away that nobody can read. */
  readonly discard: () => Promise<void>;
  /** Date of today, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What these actions stand on; `run` tells whether the work came to its end. */
export interface ChangeBasis {
  readonly workbook: WorkbookPort;
  readonly engine: Engine;
  readonly store: Store;
  readonly localNow: () => string;
  readonly run: (task: Task, work: (signal: AbortSignal) => Promise<PaneEvent>) => Promise<boolean>;
  readonly check: () => Promise<unknown>;
}

/** Acceptances as they are stored in the workbook at this moment. */
export const readAcceptances = async (workbook: WorkbookPort): Promise<StoredAcceptances> =>
  parseAcceptances((await workbook.readStored('acceptances')) ?? '');

const withoutThese = (acceptances: readonly Acceptance[], withdrawn: readonly Acceptance[]): readonly Acceptance[] => {
  const gone = new Set(withdrawn.map((one) => acceptancesText([one])));
  return acceptances.filter((one) => !gone.has(acceptancesText([one])));
};

export const createChangeActions = (basis: ChangeBasis): ChangeActions => {
  const { workbook, engine, store, localNow, run, check } = basis;

  const keep = async (
    task: SettlingTask,
    acceptances: readonly Acceptance[],
    signal: AbortSignal,
  ): Promise<Extract<PaneEvent, { type: 'settled' }>> => {
    store.dispatch({ type: 'progressed', stage: 'writing' });
    await workbook.writeStored('acceptances', acceptances.length > 0 ? acceptancesText(acceptances) : '');
    return { type: 'settled', task, settlement: await engine.settle(acceptances, signal) };
  };

  // Somebody else may work in the same workbook: what is stored is read again before anything is written.
  const changeStored = async (
    change: (acceptances: readonly Acceptance[]) => Promise<PaneEvent>,
  ): Promise<PaneEvent> => {
    const stored = await readAcceptances(workbook);
    if ('trouble' in stored) return { type: 'acceptances-unreadable', trouble: stored.trouble };
    return change(stored.acceptances);
  };

  const accept = async (finding: Finding, entry: AcceptanceEntry, signal: AbortSignal): Promise<PaneEvent> => {
    const accepted = await engine.accept(finding, entry, signal);
    if ('refused' in accepted) return { type: 'refused', refusal: accepted.refused };
    return changeStored(async (acceptances) => {
      const added = withAcceptance(acceptances, accepted.acceptance);
      if (added === 'full') return { type: 'refused', refusal: 'full' };
      return { ...(await keep('accept', added, signal)), name: accepted.acceptance.name };
    });
  };

  const thenCheck = async (done: Promise<boolean>): Promise<void> => {
    if (await done) await check();
  };

  return {
    repair: (repairs) =>
      thenCheck(
        run('repair', async () => {
          const outcome = await workbook.repairCells(repairs);
          return { type: 'repaired', task: 'repair', at: localNow(), outcome };
        }),
      ),
    undo: () =>
      thenCheck(
        run('undo', async () => {
          const outcome = await workbook.undoRepairs(store.get().repaired?.undoable ?? []);
          return { type: 'repaired', task: 'undo', at: localNow(), outcome };
        }),
      ),
    accept: async (finding, entry) => {
      await run('accept', (signal) => accept(finding, { ...entry, date: localNow().slice(0, 10) }, signal));
    },
    withdraw: async (acceptances) => {
      await run('withdraw', (signal) =>
        changeStored((stored) => keep('withdraw', withoutThese(stored, acceptances), signal)),
      );
    },
    discard: async () => {
      await run('discard', (signal) => keep('discard', [], signal));
    },
    today: () => localNow().slice(0, 10),
  };
};
