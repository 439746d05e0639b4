import { BUILT_IN_FORMATS, GENERAL } from '../../package/number-formats';
import type { LookDocument, StyleDocument } from '../document';
import {
  childrenOf,
  descend,
  element,
  elementText,
  insertInOrder,
  prefixOf,
  withPrefix,
  type XmlElement,
} from '../xml';
import {
  alignmentElement,
  borderElement,
  differentialElement,
  type DifferentialLook,
  fillElement,
  fontElement,
  recolouredFont,
  touchesFont,
} from './looks';

const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const PLAIN_FORMAT = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 };
/** The first fill of every workbook is none. */
const NO_FILL = 0;
/** Numbers below belong to Excel. */
const FIRST_OWN_FORMAT = 164;

/** The styles of a workbook, to which looks are added; what is there is used again and never changed. */
export class StyleBook {
  private readonly known = new Map<string, Map<string, number>>();
  private readonly changed = new Map<string, number>();
  private readonly made = new Map<string, number>();

  constructor(private readonly root: XmlElement) {}

  /** Number of the cell style with this look; 0 is the workbook's own default. */
  cellStyle(style: StyleDocument | undefined, numberFormat: string | undefined): number {
    if (style === undefined && numberFormat === undefined) return 0;
    const key = JSON.stringify([style, numberFormat]);
    const number = this.made.get(key) ?? this.newStyle(style ?? {}, numberFormat);
    this.made.set(key, number);
    return number;
  }

  private newStyle(look: StyleDocument, numberFormat: string | undefined): number {
    const alignment = alignmentElement(look);
    const ids = {
      numFmtId: this.numberFormat(numberFormat ?? GENERAL),
      fontId: touchesFont(look)
        ? this.add(
            'fonts',
            fontElement(
              this.list('fonts').children.find((child) => typeof child !== 'string'),
              look,
            ),
          )
        : 0,
      fillId: look.fill === undefined ? 0 : this.add('fills', fillElement(look.fill)),
      borderId: look.borders === undefined ? 0 : this.add('borders', borderElement(look.borders)),
    };
    const apply = {
      applyNumberFormat: ids.numFmtId !== 0 || undefined,
      applyFont: ids.fontId !== 0 || undefined,
      applyFill: ids.fillId !== 0 || undefined,
      applyBorder: ids.borderId !== 0 || undefined,
      applyAlignment: alignment !== undefined || undefined,
      applyProtection: look.locked === false || undefined,
    };
    const protection = look.locked === false ? element('protection', { locked: false }) : undefined;
    return this.add('cellXfs', element('xf', { ...ids, xfId: 0, ...apply }, [alignment, protection]));
  }

  /** Number of a cell style that is the given one but for what the look says. */
  changedStyle(number: number, { numberFormat, fill, colour }: Omit<LookDocument, 'row' | 'column'>): number {
    const key = JSON.stringify([number, numberFormat, fill, colour]);
    const known = this.changed.get(key);
    if (known !== undefined) return known;
    const own = this.entry('cellXfs', number) ?? element('xf', PLAIN_FORMAT);
    const font = this.entry('fonts', Number(own.attributes['fontId'] ?? 0));
    const attributes = {
      ...own.attributes,
      ...(numberFormat !== undefined && { numFmtId: this.numberFormat(numberFormat), applyNumberFormat: true }),
      ...(fill !== undefined && {
        fillId: fill === null ? NO_FILL : this.add('fills', fillElement(fill)),
        applyFill: true,
      }),
      ...(colour !== undefined && { fontId: this.add('fonts', recolouredFont(font, colour)), applyFont: true }),
    };
    const made = this.add('cellXfs', element(own.name, attributes, own.children));
    this.changed.set(key, made);
    return made;
  }

  /** Number of the look that a conditional format lays over its cells. */
  differential(look: DifferentialLook): number {
    return this.add('dxfs', differentialElement(look));
  }

  private numberFormat(code: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, known]) => known === code);
    if (builtIn) return Number(builtIn[0]);
    const formats = childrenOf(descend(this.root, 'numFmts'));
    const known = formats.find(({ attributes }) => attributes['formatCode'] === code);
    if (known) return Number(known.attributes['numFmtId']);
    const numbers = formats.map(({ attributes }) => Number(attributes['numFmtId']));
    const numFmtId = Math.max(FIRST_OWN_FORMAT - 1, ...numbers) + 1;
    this.add('numFmts', element('numFmt', { numFmtId, formatCode: code }));
    return numFmtId;
  }

  private entry(list: string, number: number): XmlElement | undefined {
    return childrenOf(descend(this.root, list))[number];
  }

  private list(name: string): XmlElement {
    const found = descend(this.root, name);
    if (found) return found;
    insertInOrder(this.root, element(name, { count: 0 }), LISTS);
    return descend(this.root, name) ?? this.root;
  }

  /** Position of an entry in its list; appended where it is not there yet. */
  private add(name: string, entry: XmlElement): number {
    const list = this.list(name);
    const known =
      this.known.get(name) ??
      new Map(
        childrenOf(list)
          .map((child, index) => [elementText(child), index] as const)
          .reverse(),
      );
    this.known.set(name, known);
    const candidate = withPrefix(entry, prefixOf(this.root));
    const text = elementText(candidate);
    const index = known.get(text);
    if (index !== undefined) return index;
    list.children.push(candidate);
    const count = childrenOf(list).length;
    list.attributes['count'] = String(count);
    known.set(text, count - 1);
    return count - 1;
  }
}
