import { type Attributes, withoutPrefix, xmlParser } from './xml-part';

/** Where an element stands in the text of its part, from `<` to behind the last `>`. */
export interface XmlSpan {
  readonly start: number;
  readonly end: number;
  /** The text between its tags; both equal where the element has no closing tag of its own. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** Hears of every element once its end is known; `path` holds the names above, without prefixes. */
export type SpanVisitor = (name: string, attributes: Attributes, span: XmlSpan, path: readonly string[]) => void;

interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly innerStart: number;
}

/**
 * Tells where the elements of a text stand, so that single ones can be exchanged and the rest be left as it is.
 *
 * Children are told before their parents.
 */
export const visitSpans = (part: string, text: string, visit: SpanVisitor): void => {
  const open: OpenElement[] = [];
  const path: string[] = [];
  const parser = xmlParser(
    part,
    {
      open: (qualified, attributes) => {
        const innerStart = parser.position;
        // A `<` cannot stand inside a tag, a `>` can.
        const start = text.lastIndexOf('<', innerStart - 1);
        open.push({ name: withoutPrefix(qualified), attributes, start, innerStart });
        path.push(withoutPrefix(qualified));
      },
      close: () => {
        const element = open.pop();
        path.pop();
        if (!element) return;
        const end = parser.position;
        const innerEnd = end === element.innerStart ? end : text.lastIndexOf('<', end - 1);
        const { name, attributes, ...from } = element;
        visit(name, attributes, { ...from, end, innerEnd }, path);
      },
    },
    true,
  );
  parser.write(text).close();
};
