import { BUILT_IN_FORMATS, GENERAL } from '../../../files/package/number-formats';
import type { ConditionalFormatDocument, StyleDocument } from '../../model/document';
import {
  childrenOf,
  descend,
  element,
  elementText,
  insertInOrder,
  localName,
  prefixOf,
  withPrefix,
  type XmlElement,
} from '../xml';

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
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
/** Numbers below belong to Excel. */
const FIRST_OWN_FORMAT = 164;

/** A colour as files write it: with its opacity in front. */
export const argb = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;

const fontElement = (base: XmlElement | undefined, style: StyleDocument): XmlElement => {
  const changed: Record<string, XmlElement | undefined> = {
    b: style.bold === true ? element('b') : undefined,
    i: style.italic === true ? element('i') : undefined,
    u: style.underline === true ? element('u') : undefined,
    ...(style.size !== undefined && { sz: element('sz', { val: style.size }) }),
    ...(style.colour !== undefined && { color: element('color', { rgb: argb(style.colour) }) }),
    // A font by name no longer follows the theme.
    ...(style.font !== undefined && {
      name: element('name', { val: style.font }),
      family: undefined,
      scheme: undefined,
      charset: undefined,
    }),
  };
  const kept = childrenOf(base).filter((child) => !(localName(child) in changed));
  const all = [...kept, ...Object.values(changed).filter((child) => child !== undefined)];
  return element(
    'font',
    {},
    all.sort((one, other) => FONT_ORDER.indexOf(localName(one)) - FONT_ORDER.indexOf(localName(other))),
  );
};

const fillElement = (colour: string): XmlElement =>
  element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: argb(colour) }),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);

const borderElement = (borders: NonNullable<StyleDocument['borders']>): XmlElement =>
  element('border', {}, [
    ...(['left', 'right', 'top', 'bottom'] as const).map((side) => {
      const line = borders[side];
      return line
        ? element(side, { style: line.style }, [element('color', { rgb: argb(line.colour) })])
        : element(side);
    }),
    element('diagonal'),
  ]);

const alignmentElement = ({ horizontal, vertical, wrap, indent }: StyleDocument): XmlElement | undefined => {
  if (horizontal === undefined && vertical === undefined && wrap !== true && indent === undefined) return undefined;
  return element('alignment', {
    // An indent counts only beside an alignment that has a side.
    horizontal: (horizontal ?? (indent === undefined ? undefined : 'Left'))?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    wrapText: wrap === true ? true : undefined,
    indent,
  });
};

const touchesFont = ({ font, size, bold, italic, underline, colour }: StyleDocument): boolean =>
  font !== undefined ||
  size !== undefined ||
  colour !== undefined ||
  bold === true ||
  italic === true ||
  underline === true;

/** The styles of a workbook, to which looks are added; what is there is used again and never changed. */
export class StyleBook {
  private readonly known = new Map<string, Map<string, number>>();

  constructor(private readonly root: XmlElement) {}

  /** Number of the cell style with this look; 0 is the workbook's own default. */
  cellStyle(style: StyleDocument | undefined, numberFormat: string | undefined): number {
    if (style === undefined && numberFormat === undefined) return 0;
    const look = style ?? {};
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
    };
    return this.add('cellXfs', element('xf', { ...ids, xfId: 0, ...apply }, [alignment]));
  }

  /** Number of the look that a conditional format lays over its cells. */
  differential({ colour, fill, bold }: Pick<ConditionalFormatDocument, 'colour' | 'fill' | 'bold'>): number {
    const font = [
      bold === undefined ? undefined : element('b', bold ? {} : { val: false }),
      colour === undefined ? undefined : element('color', { rgb: argb(colour) }),
    ].filter((child) => child !== undefined);
    return this.add(
      'dxfs',
      element('dxf', {}, [
        font.length > 0 ? element('font', {}, font) : undefined,
        fill === undefined
          ? undefined
          : element('fill', {}, [
              element('patternFill', { patternType: 'solid' }, [
                element('fgColor', { rgb: argb(fill) }),
                element('bgColor', { rgb: argb(fill) }),
              ]),
            ]),
      ]),
    );
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
