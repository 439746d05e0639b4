import type { SheetModel } from '../model/sheet';
import type { ChartState } from '../model/state';

/** A chart and its sheet: what the parts of a chart are made of. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly state: ChartState;
}

/** Properties of a part of the chart that documents do not know; they can be read back and are not saved. */
export function extrasOf(target: ChartTarget, path: string): Record<string, unknown> {
  return (target.state.extras[path] ??= {});
}
