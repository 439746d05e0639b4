import type { ExpressionProblem } from '../model/expression-problem';
import { quoted } from './list.de';

/** What stands at the place; nothing at the end of the expression. */
type Found = string;

const here = (found: Found): string => (found === '' ? 'am Ende' : `bei ${quoted(found)}`);

const PROBLEMS: { readonly [P in ExpressionProblem]: (found: Found) => string } = {
  'unknown-character': (found) => `das Zeichen ${quoted(found)} gehört nicht in einen Ausdruck`,
  'open-text': () => 'hinter dem Text fehlt das schließende Hochkomma',
  'open-field': () => 'hinter dem Feldnamen fehlt die schließende eckige Klammer',
  'unknown-field': (found) => `das Feld ${quoted(found)} gibt es im Schema nicht`,
  'unknown-function': (found) => `${quoted(found)} ist weder ein Feld in eckigen Klammern noch eine bekannte Funktion`,
  'wrong-arguments': (found) => `${quoted(found)} hat zu viele oder zu wenige Angaben in der Klammer`,
  'value-expected': (found) => `${here(found)} wird ein Feld, eine Zahl oder ein Text erwartet`,
  'closing-expected': (found) => `${here(found)} fehlt eine schließende Klammer`,
  'end-expected': (found) => `${here(found)} müsste der Ausdruck zu Ende sein`,
  'truth-expected': (found) => `${here(found)} wird eine Aussage erwartet, etwa ein Vergleich`,
  'number-expected': (found) => `${here(found)} wird eine Zahl erwartet`,
  'too-long': () => 'der Ausdruck ist zu lang oder zu tief verschachtelt',
};

/** What is wrong with an expression of the schema, as the end of a sentence. @example 'am Ende fehlt eine schließende Klammer' */
export const expressionProblemText = (problem: ExpressionProblem, found: string): string => PROBLEMS[problem](found);
