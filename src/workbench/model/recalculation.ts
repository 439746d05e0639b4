import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

type Conversion = Exclude<ReturnType<IActiveDirtyManagerService['get']>, null | undefined | void>;
type Dirty = ReturnType<Conversion['getDirtyData']>;

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
 * Univer recalculates by itself only 100 ms after an edit, and its "computing complete" signals lie; a calculation that
 * is started while another runs spoils both. So: wait for a running one, start ours, wait for its end.
 */
export class Recalculation {
  private stale: Dirty | null = null;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly subscription: { dispose(): void };

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.subscription = this.commands.onCommandExecuted((command, options) => this.observe(command, options));
  }

  /** Marks ranges as stale that no command has touched: formulas that came without a result. */
  mark(dirty: Dirty): void {
    this.stale = merge(this.stale ?? {}, dirty);
  }

  /** Until no calculation runs any more: writing into one would be overwritten by its results. */
  async idle(): Promise<void> {
    while (this.running) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Until every formula shows the result that belongs to the cells as they are now. */
  async settle(): Promise<void> {
    await this.idle();
    while (this.stale !== null) {
      const dirty = { ...CLEAN, ...this.stale };
      this.stale = null;
      this.running = true;
      this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
      await this.idle();
    }
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
    if (command.id === SetFormulaCalculationNotificationMutation.id)
      this.notice(command.params as ISetFormulaCalculationNotificationMutation);
    if (options?.onlyLocal === true || isStyling(command)) return;
    const conversion = this.injector.get(IActiveDirtyManagerService).get(command.id);
    if (conversion) this.mark(conversion.getDirtyData(command));
  }

  private notice(notification: ISetFormulaCalculationNotificationMutation): void {
    const state = notification.functionsExecutedState;
    // A stopped calculation is started anew by Univer with what was stale: it is not over.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
