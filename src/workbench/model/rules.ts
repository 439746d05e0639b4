import type { IDataValidationRule, IStyleData } from '@univerjs/core';
import { toBounds } from '../../files/xlsx/area';
import type { Book } from './book';
import type { ConditionalFormatDocument, ValidationDocument } from '../../files/xlsx/document';
import type { SheetState } from './state';
import { toUniverStyle } from './style';

/** Commands of plugins that only a view has; by name, so that nothing of them is loaded without one. */
const ADD_FORMAT = { id: 'sheet.mutation.add-conditional-rule' };
const DELETE_FORMAT = { id: 'sheet.mutation.delete-conditional-rule' };
const ADD_VALIDATION = { id: 'data-validation.mutation.addRule' };
const REMOVE_VALIDATION = { id: 'data-validation.mutation.removeRule' };

interface FormulaRule {
  readonly cfId: string;
  readonly ranges: readonly object[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: 'highlightCell';
    readonly subType: 'formula';
    readonly value: string;
    readonly style: IStyleData;
  };
}

function conditionalRule(id: string, format: ConditionalFormatDocument): FormulaRule {
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
    rule: { type: 'highlightCell', subType: 'formula', value: format.formula, style },
  };
}

function validationRule(id: string, validation: ValidationDocument): IDataValidationRule {
  const { formula1, formula2, errorTitle, errorMessage, promptTitle, promptMessage } = validation;
  const operator = validation.operator as IDataValidationRule['operator'];
  return {
    uid: id,
    type: validation.type,
    ranges: [toBounds(validation.range)],
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
    for (const rule of formats) this.run(ADD_FORMAT, { rule });
    for (const rule of validations) this.run(ADD_VALIDATION, { rule });
    this.shown = { formats: formats.map((rule) => rule.cfId), validations: validations.map((rule) => rule.uid) };
  }

  private remove(): void {
    for (const cfId of this.shown.formats) this.run(DELETE_FORMAT, { cfId });
    for (const ruleId of this.shown.validations) this.run(REMOVE_VALIDATION, { ruleId });
  }

  private run(command: { readonly id: string }, params: object): void {
    if (this.book.knows(command)) this.book.run(command, { subUnitId: this.sheetId, ...params });
  }
}
