import type { ChartOrder } from '../../core/model/chart-order';
import type { SheetSpec } from '../../core/model/spec';
import type { OrderChoice } from '../../core/order/list';
import type { StoredOrders } from '../../core/order/stored';
import type { HostTrouble } from '../state/state';
import type { ShownChart } from './shown';

/** The sheet *Diagramme* as it would be inserted, with what it was built for: orders, choice and check as one text. */
export interface BuiltCharts {
  readonly sheet: SheetSpec;
  readonly shown: readonly ShownChart[];
  readonly orders: readonly ChartOrder[];
  readonly of: string;
}

/** What the desk is at. */
export type ChartsTask = 'reading' | 'storing' | 'saving';

/** What the last event was, for those who hear the pane. */
export type ChartsNews =
  | { readonly news: 'nothing' }
  | { readonly news: 'added' | 'removed'; readonly count: number }
  | { readonly news: 'briefing'; readonly on: boolean }
  | { readonly news: 'reset' }
  | { readonly news: 'saving' }
  | { readonly news: 'saved'; readonly name: string }
  | { readonly news: 'failed' };

/** The choice of charts (Diagrammauswahl): what is stored, what is being chosen, and the sheet that comes of it. */
export interface ChartsState {
  /** Undefined until the workbook was asked. */
  readonly stored: StoredOrders | undefined;
  /** Whether the form is open in which charts are chosen. */
  readonly choosing: boolean;
  readonly draft: OrderChoice;
  /** Key of the order whose charts are shown. */
  readonly opened: string | undefined;
  readonly built: BuiltCharts | undefined;
  readonly building: boolean;
  readonly running: ChartsTask | undefined;
  readonly trouble: HostTrouble | undefined;
  readonly news: ChartsNews;
}

export type ChartsEvent =
  | { readonly type: 'started'; readonly task: ChartsTask }
  | { readonly type: 'read'; readonly stored: StoredOrders }
  | { readonly type: 'stored'; readonly stored: StoredOrders; readonly news: ChartsNews }
  | { readonly type: 'choosing'; readonly choosing: boolean }
  | { readonly type: 'drafted'; readonly draft: OrderChoice }
  | { readonly type: 'opened'; readonly key: string | undefined }
  | { readonly type: 'building' }
  | { readonly type: 'built'; readonly built: BuiltCharts }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'failed'; readonly trouble: HostTrouble };

export const EMPTY_DRAFT: OrderChoice = { indicators: [], templates: [] };

export const NO_CHARTS: ChartsState = {
  stored: undefined,
  choosing: false,
  draft: EMPTY_DRAFT,
  opened: undefined,
  built: undefined,
  building: false,
  running: undefined,
  trouble: undefined,
  news: { news: 'nothing' },
};

const stored = (state: ChartsState, { stored: now, news }: Extract<ChartsEvent, { type: 'stored' }>): ChartsState => ({
  ...state,
  ...(news.news === 'added' && { choosing: false, draft: EMPTY_DRAFT }),
  stored: now,
  running: undefined,
  trouble: undefined,
  news,
});

/** State after an event. Pure. */
export const chartsAfter = (state: ChartsState, event: ChartsEvent): ChartsState => {
  switch (event.type) {
    case 'started':
      return {
        ...state,
        running: event.task,
        trouble: undefined,
        news: { news: event.task === 'saving' ? 'saving' : 'nothing' },
      };
    case 'read':
      return { ...state, running: undefined, stored: event.stored };
    case 'stored':
      return stored(state, event);
    case 'choosing':
      return { ...state, choosing: event.choosing, opened: undefined, trouble: undefined };
    case 'drafted':
      return { ...state, draft: event.draft };
    case 'opened':
      return { ...state, opened: event.key };
    case 'building':
      return { ...state, building: true };
    case 'built':
      return { ...state, building: false, built: event.built };
    case 'saved':
      return { ...state, running: undefined, news: { news: 'saved', name: event.name } };
    case 'failed':
      return { ...state, running: undefined, building: false, trouble: event.trouble, news: { news: 'failed' } };
  }
};
