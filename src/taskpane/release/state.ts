import type { Published } from '../batch/work';
import type { Choice } from '../run/engine';
import type { HostTrouble } from '../state/state';

/** What can be made of the open workbook for others. */
export type ReleaseTask = 'prepare' | 'save' | 'open' | 'list' | 'csv' | 'package';

/** A publication that is ready to be saved. */
export interface Prepared extends Published {
  /** The check that it belongs to. */
  readonly run: number;
  readonly choice: Choice;
  /** Name that its file is saved under. */
  readonly fileName: string;
}

/** What leaves the house (Weitergabe). */
export interface ReleaseState {
  readonly running: ReleaseTask | undefined;
  readonly prepared: Prepared | undefined;
  /** Why nothing may leave the house, in sentences; empty where nothing stands in the way. */
  readonly problems: readonly string[];
  /** The file that was saved last. */
  readonly saved: string | undefined;
  readonly trouble: HostTrouble | undefined;
  readonly news: 'nothing' | 'started' | 'prepared' | 'refused' | 'saved' | 'opened' | 'failed' | 'cancelled';
}

export type ReleaseEvent =
  | { readonly type: 'started'; readonly task: ReleaseTask }
  | { readonly type: 'prepared'; readonly prepared: Prepared }
  | { readonly type: 'refused'; readonly problems: readonly string[] }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'opened' }
  | { readonly type: 'failed'; readonly trouble: HostTrouble }
  | { readonly type: 'cancelled' }
  | { readonly type: 'dropped' };

export const NO_RELEASE: ReleaseState = {
  running: undefined,
  prepared: undefined,
  problems: [],
  saved: undefined,
  trouble: undefined,
  news: 'nothing',
};

/** State after an event. Pure. What was prepared before is gone as soon as something else is prepared. */
export const releaseAfter = (state: ReleaseState, event: ReleaseEvent): ReleaseState => {
  const calm = { ...NO_RELEASE, prepared: state.prepared };
  switch (event.type) {
    case 'started':
      return { ...(event.task === 'prepare' ? NO_RELEASE : calm), running: event.task, news: 'started' };
    case 'prepared':
      return { ...NO_RELEASE, prepared: event.prepared, news: 'prepared' };
    case 'refused':
      return { ...calm, problems: event.problems, news: 'refused' };
    case 'saved':
      return { ...calm, saved: event.name, news: 'saved' };
    case 'opened':
      return { ...calm, news: 'opened' };
    case 'failed':
      return { ...calm, trouble: event.trouble, news: 'failed' };
    case 'cancelled':
      return { ...calm, news: 'cancelled' };
    case 'dropped':
      return NO_RELEASE;
  }
};
