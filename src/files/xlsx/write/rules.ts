import type { ConditionalFormatDocument, ValidationDocument } from '../document';
import { storedFormula } from '../future-functions';
import { rangeText } from '../ranges';
import { element, type XmlElement } from '../xml';
import type { StyleBook } from './style-book';

/** Conditional formats by formula; the first of the document is the strongest. */
export const conditionalFormatElements = (
  formats: readonly ConditionalFormatDocument[],
  book: StyleBook,
): readonly XmlElement[] =>
  formats.map((format, index) =>
    element('conditionalFormatting', { sqref: rangeText(format.range) }, [
      element('cfRule', { type: 'expression', dxfId: book.differential(format), priority: index + 1 }, [
        element('formula', {}, [storedFormula(format.formula)]),
      ]),
    ]),
  );

/** Files leave out the last word of Office.js' names: `equalTo` is `equal`. */
const storedOperator = (operator: string | undefined): string | undefined => operator?.replace(/To$/, '');

/** Values of a list that somebody typed stand in quotes, as a text does in a formula. */
const typedList = (formula: string): string =>
  formula.startsWith('=') || formula.startsWith('"') ? formula : `"${formula.replaceAll('"', '""')}"`;

const formulaElement = (name: string, formula: string | undefined): XmlElement | undefined =>
  formula === undefined ? undefined : element(name, {}, [storedFormula(formula)]);

const validationElement = (validation: ValidationDocument): XmlElement => {
  const { range, type, operator, formula1, formula2, errorStyle, errorTitle, errorMessage } = validation;
  const { promptTitle, promptMessage } = validation;
  return element(
    'dataValidation',
    {
      type,
      errorStyle: errorStyle === 'none' ? undefined : errorStyle,
      operator: storedOperator(operator),
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: errorStyle !== 'none',
      errorTitle,
      error: errorMessage,
      promptTitle,
      prompt: promptMessage,
      sqref: rangeText(range),
    },
    [
      formulaElement('formula1', type === 'list' && formula1 !== undefined ? typedList(formula1) : formula1),
      formulaElement('formula2', formula2),
    ],
  );
};

/** Data validations of a sheet. */
export const validationsElement = (validations: readonly ValidationDocument[]): XmlElement | undefined =>
  validations.length === 0
    ? undefined
    : element('dataValidations', { count: validations.length }, validations.map(validationElement));
