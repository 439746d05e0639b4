import type { IDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { toBounds } from './area';
import type { Book } from './book';
import type { ConditionalFormatDocument, ValidationDocument } from './document';
import type { SheetState } from './state';
import { toUniverStyle } from './style';

function conditionalRule(id: string, format: ConditionalFormatDocument): IConditionFormattingRule {
  const { colour, fill, bold } = format;
  const style = toUniverStyle({
    ...(colour === undefined ? {} : { colour }),
    ...(fill === undefined ? {} : { fill }),
    ...(bold === undefined ? {} : { bold }),
  });
  return {
    cfId: id,
    ranges: [toBounds(format.range)],
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: format.formula, style },
  };
}

function validationRule(id: string, validation: ValidationDocument): IDataValidationRule {
  const { formula1, formula2, errorTitle, errorMessage, promptTitle, promptMessage } = validation;
  const operator = validation.operator as IDataValidationRule['operator'];
  return {
    uid: id,
    type: validation.type,
    ranges: [toBounds(validation.range)],
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    ...(operator === undefined ? {} : { operator }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(errorMessage === undefined ? {} : { error: errorMessage }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
    ...(promptMessage === undefined ? {} : { prompt: promptMessage, showInputMessage: true }),
  };
}

/**
 * Shows a sheet's conditional formats and validations in Univer. The state is the truth; Univer's rules are made anew
 * whenever it changes.
 */
export class Rules {
  private shown: { readonly formats: readonly string[]; readonly validations: readonly string[] } = {
    formats: [],
    validations: [],
  };
  private generation = 0;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly state: SheetState,
  ) {}

  show(): void {
    this.remove();
    this.generation += 1;
    const idOf = (kind: string, index: number): string => `${kind}-${this.sheetId}-${this.generation}-${index}`;
    // Univer puts every new rule on top; the first of the document shall win.
    const formats = this.state.conditionalFormats
      .map((format, index) => conditionalRule(idOf('format', index), format))
      .reverse();
    const validations = this.state.validations.map((validation, index) =>
      validationRule(idOf('validation', index), validation),
    );
    for (const rule of formats) this.run(AddConditionalRuleMutation, { rule });
    for (const rule of validations) this.run(AddDataValidationMutation, { rule });
    this.shown = { formats: formats.map((rule) => rule.cfId), validations: validations.map((rule) => rule.uid) };
  }

  private remove(): void {
    for (const cfId of this.shown.formats) this.run(DeleteConditionalRuleMutation, { cfId });
    for (const ruleId of this.shown.validations) this.run(RemoveDataValidationMutation, { ruleId });
  }

  private run(command: { readonly id: string }, params: object): void {
    this.book.run(command, { subUnitId: this.sheetId, ...params });
  }
}
