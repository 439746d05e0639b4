import type { CellReader, ReadCell } from '../references';
import { descend, descendants, element, prefixOf, textOf, withPrefix, type XmlElement } from '../xml';

const PREFIX = 'c:';

const point = (idx: number, value: string): XmlElement => element('pt', { idx }, [element('v', {}, [value])]);

/** A cell without a number has no point: that is a gap. */
const numberPoints = (cells: readonly ReadCell[]): readonly XmlElement[] =>
  cells.flatMap(({ value }, idx) => (typeof value === 'number' ? [point(idx, String(value))] : []));

const textPoints = (cells: readonly ReadCell[]): readonly XmlElement[] =>
  cells.flatMap(({ value }, idx) => (value === null || typeof value === 'object' ? [] : [point(idx, String(value))]));

const countOf = (cells: readonly ReadCell[]): XmlElement => element('ptCount', { val: cells.length });

/** Number format of the first cell that holds anything. */
const formatOf = (cells: readonly ReadCell[]): string =>
  cells.find(({ value }) => value !== null)?.numberFormat ?? 'General';

/** What a viewer without a calculation shows, by the name of the element that keeps it. */
const CACHES = {
  numCache: (cells: readonly ReadCell[]): XmlElement =>
    element('numCache', {}, [element('formatCode', {}, [formatOf(cells)]), countOf(cells), ...numberPoints(cells)]),
  strCache: (cells: readonly ReadCell[]): XmlElement => element('strCache', {}, [countOf(cells), ...textPoints(cells)]),
} as const;

const referenceElement = (name: string, reference: string, cache: XmlElement): XmlElement =>
  withPrefix(element(name, {}, [element('f', {}, [reference.replace(/^=/, '')]), cache]), PREFIX);

/** Numbers of a chart: where they stand, and what they are now. */
export const numberReference = (reference: string, read: CellReader): XmlElement =>
  referenceElement('numRef', reference, CACHES.numCache(read(reference)));

/** Texts of a chart, likewise. */
export const textReference = (reference: string, read: CellReader): XmlElement =>
  referenceElement('strRef', reference, CACHES.strCache(read(reference)));

/** Names of bars, or dates below lines. */
export const categoryReference = (reference: string, read: CellReader): XmlElement => {
  const cells = read(reference);
  const numeric = cells.length > 0 && cells.every(({ value }) => typeof value === 'number' || value === null);
  return (numeric ? numberReference : textReference)(reference, read);
};

/**
 * Puts what the cells hold now into a chart that is otherwise kept as it came. What leads nowhere in this workbook stays.
 */
export const refreshValues = (root: XmlElement, read: CellReader): void => {
  for (const name of ['numCache', 'strCache'] as const)
    for (const reference of [...descendants(root, 'numRef'), ...descendants(root, 'strRef')]) {
      const cache = descend(reference, name);
      const cells = cache ? read(textOf(descend(reference, 'f'))) : [];
      if (!cache || cells.length === 0) continue;
      reference.children[reference.children.indexOf(cache)] = withPrefix(CACHES[name](cells), prefixOf(cache));
    }
};
