import { moveFormula } from '../../package/shared-formula';
import { present } from '../present';
import type { ConditionalFormatDocument, RangeDocument, ValidationDocument } from '../document';
import { rangesOf } from '../ranges';
import { childrenOf, descend, flag, textOf, type XmlElement } from '../xml';
import type { StyleReader } from './styles';

/** A formula of a rule that lies on several ranges, as it reads in the first cell of one of them. */
const inRange = (formula: string, first: RangeDocument, range: RangeDocument): string =>
  `=${moveFormula(formula, first, range)}`;

const ruleFormats = (rule: XmlElement, ranges: readonly RangeDocument[], styles: StyleReader) => {
  const { type, dxfId } = rule.attributes;
  const formula = textOf(descend(rule, 'formula'));
  const [first] = ranges;
  if (type !== 'expression' || formula === '' || !first) return [];
  const look = dxfId === undefined ? {} : styles.differential(Number(dxfId));
  return ranges.map((range) => ({ range, formula: inRange(formula, first, range), ...look }));
};

const priorityOf = (rule: XmlElement): number => Number(rule.attributes['priority'] ?? 0);

/** Conditional formats by formula, the strongest first; other kinds stay in the file and are not told. */
export const conditionalFormatsOf = (root: XmlElement, styles: StyleReader): readonly ConditionalFormatDocument[] =>
  childrenOf(root, 'conditionalFormatting')
    .flatMap((format) => {
      const ranges = rangesOf(format.attributes['sqref']);
      return childrenOf(format, 'cfRule').map((rule) => ({ rule, ranges }));
    })
    .sort((one, other) => priorityOf(one.rule) - priorityOf(other.rule))
    .flatMap(({ rule, ranges }) => ruleFormats(rule, ranges, styles));

const KINDS = ['list', 'whole', 'decimal', 'date', 'textLength', 'custom'] as const;

const formulaOf = (
  validation: XmlElement,
  name: string,
  first: RangeDocument,
  range: RangeDocument,
): string | undefined => {
  const formula = textOf(descend(validation, name));
  if (formula === '') return undefined;
  const [, typed] = /^"(.*)"$/s.exec(formula) ?? [];
  if (typed !== undefined) return typed.replaceAll('""', '"');
  // A plain number is what a person typed, not a formula.
  return /^-?[\d.]+$/.test(formula) ? formula : inRange(formula, first, range);
};

/** Office.js says `equalTo` where files say `equal`. */
const operatorOf = (operator: string | undefined): string | undefined =>
  operator === undefined ? undefined : operator.replace(/(qual|Equal)$/, '$1To');

const STYLES = ['warning', 'information'] as const;

/** What is done with an entry that breaks the rule. */
const errorStyleOf = ({ attributes }: XmlElement): ValidationDocument['errorStyle'] =>
  flag(attributes['showErrorMessage']) ? STYLES.find((style) => style === attributes['errorStyle']) : 'none';

const validationsIn = (validation: XmlElement): readonly ValidationDocument[] => {
  const { type, operator, sqref, errorTitle, error, promptTitle, prompt } = validation.attributes;
  const kind = KINDS.find((candidate) => candidate === type);
  const ranges = rangesOf(sqref);
  const [first] = ranges;
  if (!kind || !first) return [];
  return ranges.map((range) => ({
    range,
    type: kind,
    ...present({
      operator: operatorOf(operator),
      formula1: formulaOf(validation, 'formula1', first, range),
      formula2: formulaOf(validation, 'formula2', first, range),
      errorStyle: errorStyleOf(validation),
      errorTitle,
      errorMessage: error,
      promptTitle,
      promptMessage: prompt,
    }),
  }));
};

/** Data validations, one for each range. */
export const validationsOf = (root: XmlElement): readonly ValidationDocument[] =>
  childrenOf(descend(root, 'dataValidations'), 'dataValidation').flatMap(validationsIn);
