import type { Field } from '../../model/sheet-schema';
import type { Reader } from './reader';

const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];

/** Truth values: those of a workbook, and the texts that the field lists, letter by letter. */
export const booleanReader = ({ trueValues = TRUE, falseValues = FALSE }: Field): Reader => {
  const values = new Map<string, boolean>();
  for (const text of falseValues) values.set(text, false);
  for (const text of trueValues) values.set(text, true);
  return {
    text: (text) => values.get(text),
    truth: (value) => value,
    example: [trueValues[0], falseValues[0]].filter(Boolean).join(' / '),
  };
};
