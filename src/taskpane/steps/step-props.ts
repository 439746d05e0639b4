import type { Catalogue } from '../../core/model/catalogue';
import type { FormDesk } from '../briefing/actions';
import type { ChartDesk } from '../charts/desk';
import type { FileTools } from '../delivery/tools';
import type { Actions } from '../run/actions';
import type { PaneState } from '../state/state';
import type { Store } from '../state/store';

/** What every step gets. */
export interface StepProps {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly dispatch: Store['dispatch'];
  readonly catalogue: Catalogue;
  readonly files: FileTools;
  /** The form of the Kurzüberblick. */
  readonly briefing: FormDesk;
  /** The choice of charts, and their pictures. */
  readonly charts: ChartDesk;
}
