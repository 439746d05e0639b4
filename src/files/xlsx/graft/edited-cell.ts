import type { CellDocument } from '../document';
import { cellText } from '../ranges';
import { element, elementText, withPrefix, wrappedText, type XmlElement } from '../xml';
import { cellElement, formulaElement, resultContent } from '../write/cells';
import type { CellSpan } from './sheet-text';

/** What of a cell's own attributes is kept when its value changes: its style, and that its formula spills. */
const keptAttributes = (
  span: CellSpan | undefined,
  keepsFormula: boolean,
): Readonly<Record<string, string | undefined>> => ({
  s: span?.attributes['s'],
  cm: keepsFormula ? span?.attributes['cm'] : undefined,
});

/** A cell whose formula stays as it is written, with a new result. */
const withNewResult = (span: CellSpan, formula: string, cell: CellDocument, prefix: string): string => {
  const { type, content } = resultContent(cell.value);
  const attributes = { r: cellText(cell.row, cell.column), ...keptAttributes(span, true), t: type };
  const inner = content.map((child: XmlElement) => elementText(withPrefix(child, prefix))).join('');
  return wrappedText(withPrefix(element('c', attributes), prefix), formula + inner);
};

const formulaText = (text: string, { formula }: CellSpan): string | undefined =>
  formula && text.slice(formula.span.start, formula.span.end);

/**
 * Text of an edited cell. `before` is the formula that the file gives this cell; where it has not changed, its own text is
 * kept, because it may be shared with other cells or spill over them.
 */
export const editedCell = (
  text: string,
  span: CellSpan | undefined,
  cell: CellDocument,
  before: string,
  prefix: string,
): string => {
  const own = span && cell.formula !== undefined && cell.formula === before ? formulaText(text, span) : undefined;
  if (span && own !== undefined) return withNewResult(span, own, cell, prefix);
  return elementText(withPrefix(cellElement(cell, keptAttributes(span, false)), prefix));
};

/** An emptied cell: nothing where it had no style. */
export const emptiedCell = (row: number, column: number, span: CellSpan | undefined, prefix: string): string =>
  span?.attributes['s'] === undefined
    ? ''
    : elementText(withPrefix(element('c', { r: cellText(row, column), s: span.attributes['s'] }), prefix));

/** A cell whose shared formula is written out, because the one that it was shared from goes away. */
export const writtenOut = (text: string, span: CellSpan, formula: string, prefix: string): string => {
  const place = span.formula?.span ?? span;
  const whole = elementText(withPrefix(formulaElement(formula), prefix));
  return text.slice(span.start, place.start) + whole + text.slice(place.end, span.end);
};
