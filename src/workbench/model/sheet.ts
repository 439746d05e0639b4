import type { Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  SetTabColorMutation,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Area, subtract } from '../../files/xlsx/area';
import type { Book } from './book';
import { Cells } from './cells';
import type { SheetDocument, StyleDocument } from '../../files/xlsx/document';
import { Layout } from './layout';
import { assign } from './mutable';
import { Rules } from './rules';
import type { SheetState } from './state';
import { toUniverStyle } from './style';

/** One sheet of the model: its cells and layout as Univer holds them, its state beside them. */
export class SheetModel {
  readonly cells: Cells;
  readonly layout: Layout;
  private readonly rules: Rules;

  constructor(
    private readonly book: Book,
    readonly id: string,
    readonly state: SheetState,
  ) {
    this.cells = new Cells(book, id);
    this.layout = new Layout(book, id);
    this.rules = new Rules(book, id, state);
  }

  /** False once the sheet is deleted. */
  get exists(): boolean {
    return this.book.workbook.getSheetBySheetId(this.id) !== null;
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** Formulas that refer to the sheet follow. */
  set name(name: string) {
    this.run(SetWorksheetNameCommand, { name });
  }

  get visibility(): SheetDocument['visibility'] {
    if (this.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return this.state.veryHidden ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: SheetDocument['visibility']) {
    this.state.veryHidden = visibility === 'VeryHidden';
    this.run(SetWorksheetHideMutation, { hidden: visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE });
  }

  get gridlines(): boolean {
    return this.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set gridlines(shown: boolean) {
    this.run(ToggleGridlinesMutation, { showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get tabColour(): string {
    return this.worksheet.getTabColor() ?? '';
  }

  set tabColour(colour: string) {
    this.run(SetTabColorMutation, { color: colour });
  }

  /** Style of all cells that have none of their own. */
  get style(): StyleDocument {
    return this.state.style ?? {};
  }

  set style(style: StyleDocument) {
    assign(this.state, 'style', Object.keys(style).length > 0 ? style : undefined);
    this.run(SetWorksheetDefaultStyleMutation, { defaultStyle: toUniverStyle(style) });
  }

  /** To be called after conditional formats or validations of the state have changed. */
  showRules(): void {
    this.rules.show();
  }

  /** Takes conditional formats (or validations) away from an area; what lies around it keeps them. */
  clearRules(kind: 'conditionalFormats' | 'validations', part: Area): void {
    const cut = <Rule extends { range: Area }>(rules: Rule[]): Rule[] =>
      rules.flatMap((rule) => subtract(rule.range, part).map((range) => ({ ...rule, range: { ...range } })));
    if (kind === 'validations') this.state.validations = cut(this.state.validations);
    else this.state.conditionalFormats = cut(this.state.conditionalFormats);
    this.showRules();
  }

  /** Whether the add-in has laid the sheet out since it was loaded: it is then its own, and saved as it is here. */
  get rewritten(): boolean {
    return this.book.rewritten.has(this.id);
  }

  get worksheet(): Worksheet {
    return this.book.worksheet(this.id);
  }

  private run(command: { readonly id: string }, params: object): void {
    this.book.run(command, { subUnitId: this.id, ...params });
  }
}
