import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { silenceStaleIndex } from './quiet';

type Conversion = Extract<ReturnType<IActiveDirtyManagerService['get']>, { commandId: string }>;
type Dirty = ReturnType<Conversion['getDirtyData']>;

/** Option of a command: whoever executes it marks himself what gets stale. */
export const STALE_IS_MARKED = 'staleIsMarked';

/** Milliseconds after an edit in a view. */
const DELAY = 50;

const CLEAN = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

function mergeMaps<T extends object>(one: T | undefined, other: T | undefined): T {
  const merged = { ...one } as Record<string, object>;
  for (const [unit, sheets] of Object.entries((other ?? {}) as Record<string, object>))
    merged[unit] = { ...merged[unit], ...sheets };
  return merged as T;
}

/** Looks change no results. */
function isStyling(command: Readonly<ICommandInfo>): boolean {
  return (
    command.id === SetRangeValuesMutation.id &&
    (command.params as ISetRangeValuesMutationParams).trigger === SetStyleCommand.id
  );
}

/** Everything that was stale before or is so now. */
function merge(one: Dirty, other: Dirty): Dirty {
  return {
    forceCalculation: one.forceCalculation === true || other.forceCalculation === true,
    dirtyRanges: [...(one.dirtyRanges ?? []), ...(other.dirtyRanges ?? [])],
    dirtyNameMap: mergeMaps(one.dirtyNameMap, other.dirtyNameMap),
    dirtyDefinedNameMap: mergeMaps(one.dirtyDefinedNameMap, other.dirtyDefinedNameMap),
    dirtySuperTableMap: mergeMaps(one.dirtySuperTableMap, other.dirtySuperTableMap),
    dirtyUnitFeatureMap: mergeMaps(one.dirtyUnitFeatureMap, other.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: mergeMaps(one.dirtyUnitOtherFormulaMap, other.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: mergeMaps(one.clearDependencyTreeCache, other.clearDependencyTreeCache),
  };
}

/**
 * Keeps account of what is stale since the last calculation and computes it when asked.
 *
 * Univer recalculates by itself 100 ms after an edit, its "computing complete" signals lie, and a calculation that is
 * started while another runs spoils both. So its own trigger is switched off, and nothing starts before the last is over.
 * With a view, a short while after an edit is as good a moment as a query.
 */
export class Recalculation {
  private stale: Dirty | null = null;
  private running = false;
  private waiting: (() => void)[] = [];
  private soon: ReturnType<typeof setTimeout> | undefined;
  private readonly commands: ICommandService;
  private readonly subscription: { dispose(): void };

  constructor(
    private readonly injector: Injector,
    private readonly hasView: boolean,
  ) {
    silenceStaleIndex();
    injector.get(TriggerCalculationController).dispose();
    this.commands = injector.get(ICommandService);
    this.subscription = this.commands.onCommandExecuted((command, options) => this.observe(command, options));
  }

  /** Marks ranges as stale that no command has touched: formulas that came without a result. */
  mark(dirty: Dirty): void {
    this.stale = merge(this.stale ?? {}, dirty);
    if (this.hasView) this.settleSoon();
  }

  /** Until no calculation runs any more: writing into one would be overwritten by its results. */
  async idle(): Promise<void> {
    while (this.running) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Until every formula shows the result that belongs to the cells as they are now. */
  async settle(): Promise<void> {
    while (this.running || this.stale !== null) {
      if (this.running) await this.idle();
      else this.start();
    }
  }

  dispose(): void {
    clearTimeout(this.soon);
    this.subscription.dispose();
  }

  private start(): void {
    const rowData = this.injector.get(FormulaDataModel).getHiddenRowsFiltered();
    const dirty = { ...CLEAN, ...this.stale, maxIteration: 1, rowData };
    this.stale = null;
    this.running = true;
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }

  private settleSoon(): void {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => void this.settle(), DELAY);
  }

  private observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
    if (command.id === SetFormulaCalculationNotificationMutation.id)
      this.notice(command.params as ISetFormulaCalculationNotificationMutation);
    if (options?.onlyLocal === true || options?.[STALE_IS_MARKED] === true || isStyling(command)) return;
    const conversion = this.injector.get(IActiveDirtyManagerService).get(command.id);
    if (conversion) this.mark(conversion.getDirtyData(command));
  }

  private notice(notification: ISetFormulaCalculationNotificationMutation): void {
    // Stages on the way have no state.
    if (notification.functionsExecutedState === undefined) return;
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
