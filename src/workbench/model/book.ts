import type { IExecutionOptions, IWorkbookData, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, UniverInstanceType } from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { type Area, fromBounds, toBounds } from '../../files/xlsx/area';
import { CORRECTED_FUNCTIONS } from './functions';
import { Recalculation, STALE_IS_MARKED } from './recalculation';

const NAMING: ReadonlySet<string> = new Set([SetWorksheetNameMutation.id, InsertSheetMutation.id]);

/** The workbook as Univer holds it, and the way to change it: by mutations, so that a view follows. */
export class Book {
  readonly workbook: Workbook;
  readonly recalculation: Recalculation;
  /** Sheets whose layout was set through the host: they are the add-in's own and are saved anew as a whole. */
  readonly rewritten = new Set<string>();
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private listener: { dispose(): void } | undefined;
  private readonly pending = new Set<() => void>();

  constructor(univer: Univer, snapshot: Partial<IWorkbookData>, hasView: boolean) {
    this.workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.injector.get(IFunctionService).registerExecutors(...CORRECTED_FUNCTIONS);
    this.recalculation = new Recalculation(this.injector, hasView);
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  worksheet(sheetId: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`No sheet ${sheetId}`);
    return worksheet;
  }

  /** Registers what is to be written before anything else happens. */
  postpone(write: () => void): void {
    this.pending.add(write);
  }

  /** Writes everything that was postponed. */
  flush(): void {
    for (const write of this.pending) {
      this.pending.delete(write);
      write();
    }
  }

  /** The cells that are selected on a sheet, null when none ever were. */
  selection(sheetId: string): Area | null {
    const selections = this.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.id)
      .getSelectionsOfWorksheet(sheetId);
    const last = selections?.at(-1);
    return last ? fromBounds(last.range) : null;
  }

  /** Selects cells; a view scrolls to them. */
  select(sheetId: string, part: Area): void {
    const range = toBounds(part);
    const { startRow, startColumn } = range;
    const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    const primary = {
      ...first,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.run(SetSelectionsOperation, { subUnitId: sheetId, selections: [{ range, primary }], reveal: true });
  }

  /** Writes contents of cells. What gets stale by it is known here already, and need not be found out cell by cell. */
  enter(sheetId: string, cellValue: object, places: readonly Area[]): void {
    this.run(SetRangeValuesMutation, { subUnitId: sheetId, cellValue }, { [STALE_IS_MARKED]: true });
    const unitId = this.id;
    this.recalculation.mark({ dirtyRanges: places.map((part) => ({ unitId, sheetId, range: toBounds(part) })) });
  }

  /** Tells when a sheet gets a name, whoever gives it. */
  onNaming(tell: () => void): void {
    this.listener = this.commands.onCommandExecuted(({ id, params }) => {
      const { unitId } = (params ?? {}) as { unitId?: string };
      if (NAMING.has(id) && unitId === this.id) tell();
    });
  }

  /** Executes a mutation or command on this workbook. */
  run(command: { readonly id: string }, params: object, options?: IExecutionOptions): boolean {
    this.flush();
    return this.runAhead(command, params, options);
  }

  /** As `run`, but leaves alone what was postponed: for what has nothing to do with cells. */
  runAhead(command: { readonly id: string }, params: object, options?: IExecutionOptions): boolean {
    return this.commands.syncExecuteCommand(command.id, { unitId: this.id, ...params }, options);
  }

  /** Formula of a cell, also where the engine keeps it only once for a filled range. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    return this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, this.id) ?? undefined;
  }

  /** Whether Univer has the plugin that a command belongs to. */
  knows(command: { readonly id: string }): boolean {
    return this.commands.hasCommand(command.id);
  }

  dispose(): void {
    this.listener?.dispose();
    this.recalculation.dispose();
  }
}
