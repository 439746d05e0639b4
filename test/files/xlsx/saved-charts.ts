import { Parts } from '../../../src/files/xlsx/parts';
import {
  childrenOf,
  descend,
  descendants,
  localName,
  prefixedAttribute,
  textOf,
  type XmlElement,
} from '../../../src/files/xlsx/xml';

/** Something drawn on a sheet, as its part holds it. */
export interface Drawn {
  readonly drawing: string;
  readonly anchor: XmlElement;
  readonly name: string;
  /** Text equivalent. */
  readonly text: string | undefined;
  /** Root of its chart, where it is one. */
  readonly chart: XmlElement | undefined;
  /** Name of its chart's part. */
  readonly part: string | undefined;
}

/** Everything that is drawn in a file, in the order of its drawings. */
export const drawingsOf = (file: Uint8Array): readonly Drawn[] => {
  const parts = Parts.open(file);
  const drawings = parts.names.filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name)).sort();
  return drawings.flatMap((drawing) =>
    childrenOf(parts.tree(drawing)).map((anchor) => {
      const { name = '', descr } = descendants(anchor, 'cNvPr')[0]?.attributes ?? {};
      const [reference] = descendants(anchor, 'chart');
      const id = reference && prefixedAttribute(reference, 'id');
      const part = parts.links(drawing).find((link) => link.id === id)?.target;
      return { drawing, anchor, name, text: descr, part, chart: part === undefined ? undefined : parts.tree(part) };
    }),
  );
};

/** References of a chart with what is kept beside them: number format, count and points by index. */
export const valuesOf = (chart: XmlElement | undefined) =>
  (chart ? [...descendants(chart, 'numRef'), ...descendants(chart, 'strRef')] : []).map((reference) => {
    const cache = childrenOf(reference).find((child) => localName(child) !== 'f');
    return {
      reference: textOf(descend(reference, 'f')),
      ...(localName(reference) === 'numRef' && { format: textOf(descend(cache, 'formatCode')) }),
      count: Number(descend(cache, 'ptCount')?.attributes['val']),
      points: Object.fromEntries(
        childrenOf(cache, 'pt').map((point) => [point.attributes['idx'], textOf(descend(point, 'v'))]),
      ),
    };
  });
