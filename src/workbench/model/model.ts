import type { Univer } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { type Area, area } from '../../files/xlsx/area';
import { Book } from './book';
import { followRenames } from './chart-references';
import type { WorkbookDocument } from '../../files/xlsx/document';
import { createEngine } from './engine';
import { newIdentity } from './identity';
import { type Mutable, mutable } from './mutable';
import { Names } from './names';
import { toSheetDocument } from './save';
import { SheetModel } from './sheet';
import { emptySheet, toSnapshot } from './snapshot';
import { emptyState, stateOf } from './state';

/** The workbook behind the host. What it shows of formulas is right after `settle` and until the next edit. */
export interface WorkbookModel {
  /** Univer's name of the workbook (its unit). */
  readonly id: string;
  readonly dateSystem: WorkbookDocument['dateSystem'];
  readonly properties: Mutable<WorkbookDocument['properties']>;
  readonly settings: Map<string, unknown>;
  readonly names: Names;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetModel[];
  activeSheet: SheetModel;
  /** On the active sheet. */
  selection: Area;
  sheet(nameOrId: string): SheetModel | undefined;
  addSheet(name: string): SheetModel;
  removeSheet(sheet: SheetModel): void;
  moveSheet(sheet: SheetModel, position: number): void;
  /** Until no calculation runs: to be awaited before cells are written. */
  idle(): Promise<void>;
  /** Until every formula shows its result. */
  settle(): Promise<void>;
  toDocument(): Promise<WorkbookDocument>;
  /** Tells of changes that Univer does not tell of: charts, tables, page layout, settings. */
  subscribe(listener: () => void): () => void;
  changed(): void;
  dispose(): void;
}

class UniverWorkbookModel implements WorkbookModel {
  readonly properties: WorkbookModel['properties'];
  readonly settings: Map<string, unknown>;
  readonly names: Names;
  private readonly book: Book;
  private readonly models = new Map<string, SheetModel>();
  private readonly listeners = new Set<() => void>();
  /** Names that references in charts use, by the sheet's id. */
  private knownNames: ReadonlyMap<string, string>;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly univer: Univer,
    private readonly ownsUniver: boolean,
    readonly id: string,
  ) {
    this.book = new Book(univer, toSnapshot(document, id), !ownsUniver);
    this.properties = mutable(document.properties);
    this.settings = new Map(Object.entries(structuredClone(document.settings)));
    for (const sheet of document.sheets) this.models.set(sheet.id, new SheetModel(this.book, sheet.id, stateOf(sheet)));
    this.names = new Names(this.book, document.names);
    for (const sheet of this.models.values()) sheet.showRules();
    this.markMissingResults();
    this.knownNames = this.namesById();
    this.book.onNaming(() => this.followRenames());
  }

  get dateSystem(): WorkbookDocument['dateSystem'] {
    return this.document.dateSystem;
  }

  get sheets(): readonly SheetModel[] {
    return this.book.workbook.getSheets().map((worksheet) => this.modelOf(worksheet.getSheetId()));
  }

  get activeSheet(): SheetModel {
    const shown = this.book.workbook.getActiveSheet(true)?.getSheetId();
    const active = shown === undefined ? undefined : this.models.get(shown);
    const found = active ?? this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.sheets[0];
    if (!found) throw new Error('A workbook has at least one sheet');
    return found;
  }

  set activeSheet(sheet: SheetModel) {
    this.book.run(SetWorksheetActiveOperation, { subUnitId: sheet.id });
  }

  get selection(): Area {
    return this.book.selection(this.activeSheet.id) ?? area(0, 0, 1, 1);
  }

  set selection(part: Area) {
    this.book.select(this.activeSheet.id, part);
  }

  sheet(nameOrId: string): SheetModel | undefined {
    const lower = nameOrId.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.name.toLowerCase() === lower) ??
      this.sheets.find((sheet) => sheet.id === nameOrId)
    );
  }

  addSheet(name: string): SheetModel {
    const id = newIdentity();
    this.book.run(InsertSheetMutation, { index: this.sheets.length, sheet: emptySheet(id, name) });
    return this.modelOf(id);
  }

  removeSheet(sheet: SheetModel): void {
    this.book.run(RemoveSheetCommand, { subUnitId: sheet.id });
    this.models.delete(sheet.id);
    for (const name of this.names.list.filter((item) => item.sheet === sheet.id)) this.names.remove(name);
  }

  moveSheet(sheet: SheetModel, position: number): void {
    const fromOrder = this.sheets.indexOf(sheet);
    this.book.run(SetWorksheetOrderMutation, { subUnitId: sheet.id, fromOrder, toOrder: position });
  }

  idle(): Promise<void> {
    return this.book.recalculation.idle();
  }

  settle(): Promise<void> {
    this.book.flush();
    return this.book.recalculation.settle();
  }

  async toDocument(): Promise<WorkbookDocument> {
    await this.settle();
    return {
      ...this.document,
      sheets: this.sheets.map(toSheetDocument),
      names: this.names.list.map((name) => ({ ...name })),
      settings: structuredClone(Object.fromEntries(this.settings)),
      properties: { ...this.properties },
    };
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    this.book.flush();
    for (const listener of this.listeners) listener();
  }

  dispose(): void {
    this.book.dispose();
    if (this.ownsUniver) this.univer.dispose();
  }

  private namesById(): ReadonlyMap<string, string> {
    return new Map(this.sheets.map(({ id, name }) => [id, name]));
  }

  private followRenames(): void {
    const now = this.namesById();
    const renamed = [...this.knownNames].filter(([id, name]) => (now.get(id) ?? name) !== name);
    const renames = new Map(renamed.map(([id, name]) => [name.toLowerCase(), now.get(id) ?? name]));
    this.knownNames = now;
    for (const { state } of this.sheets) for (const chart of state.charts) followRenames(chart, renames);
  }

  private modelOf(id: string): SheetModel {
    const found = this.models.get(id) ?? new SheetModel(this.book, id, emptyState());
    this.models.set(id, found);
    return found;
  }

  private markMissingResults(): void {
    const missing = this.document.sheets.flatMap((sheet) =>
      sheet.cells
        .filter((cell) => cell.formula !== undefined && cell.value === null)
        .map((cell) => ({
          unitId: this.id,
          sheetId: sheet.id,
          range: { startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column },
        })),
    );
    if (missing.length > 0) this.book.recalculation.mark({ dirtyRanges: missing });
  }
}

let created = 0;

/** Opens a document: in a Univer that is there already (a page shows it), or in one without a view. */
export function createModel(document: WorkbookDocument, univer?: Univer): WorkbookModel {
  created += 1;
  return new UniverWorkbookModel(document, univer ?? createEngine(), univer === undefined, `workbook-${created}`);
}
