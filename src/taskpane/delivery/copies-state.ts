import type { Copied } from '../batch/work';
import type { HostTrouble } from '../state/state';

/** What can be saved of the open workbook. */
export type CopyTask = 'save' | 'open' | 'list';

/** A copy as it was made; its bytes are gone by then. */
export type MadeCopy = Pick<Copied, 'left' | 'changed'> & { readonly name: string };

/** Annotated copies of the open workbook (Kopien). */
export interface CopiesState {
  readonly running: CopyTask | undefined;
  readonly made: MadeCopy | undefined;
  readonly trouble: HostTrouble | undefined;
  readonly news: 'nothing' | 'started' | 'saved' | 'opened' | 'failed' | 'cancelled';
}

export type CopiesEvent =
  | { readonly type: 'started'; readonly task: CopyTask }
  | { readonly type: 'saved' | 'opened'; readonly made: MadeCopy }
  | { readonly type: 'listed'; readonly name: string }
  | { readonly type: 'failed'; readonly trouble: HostTrouble }
  | { readonly type: 'cancelled' };

export const NO_COPY: CopiesState = { running: undefined, made: undefined, trouble: undefined, news: 'nothing' };

/** State after an event. Pure. */
export const copiesAfter = (state: CopiesState, event: CopiesEvent): CopiesState => {
  switch (event.type) {
    case 'started':
      return { ...NO_COPY, running: event.task, news: 'started' };
    case 'saved':
    case 'opened':
      return { ...NO_COPY, made: event.made, news: event.type };
    case 'listed':
      return { ...NO_COPY, made: { name: event.name, left: [], changed: false }, news: 'saved' };
    case 'failed':
      return { ...NO_COPY, trouble: event.trouble, news: 'failed' };
    case 'cancelled':
      return { ...state, running: undefined, news: 'cancelled' };
  }
};
