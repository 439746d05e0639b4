import type { ConditionalFormatDocument, StyleDocument } from '../document';
import { childrenOf, element, localName, type XmlElement } from '../xml';

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

/** A colour as files write it: with its opacity in front. */
export const argb = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;

const inOrder = (parts: XmlElement[]): XmlElement =>
  element(
    'font',
    {},
    parts.sort((one, other) => FONT_ORDER.indexOf(localName(one)) - FONT_ORDER.indexOf(localName(other))),
  );

export const fontElement = (base: XmlElement | undefined, style: StyleDocument): XmlElement => {
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
  return inOrder([...kept, ...Object.values(changed).filter((child) => child !== undefined)]);
};

/** The same font in another colour. */
export const recolouredFont = (base: XmlElement | undefined, colour: string): XmlElement => {
  const kept = childrenOf(base).filter((child) => localName(child) !== 'color');
  return inOrder([...kept, element('color', { rgb: argb(colour) })]);
};

export const fillElement = (colour: string): XmlElement =>
  element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: argb(colour) }),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);

export const borderElement = (borders: NonNullable<StyleDocument['borders']>): XmlElement =>
  element('border', {}, [
    ...(['left', 'right', 'top', 'bottom'] as const).map((side) => {
      const line = borders[side];
      return line
        ? element(side, { style: line.style }, [element('color', { rgb: argb(line.colour) })])
        : element(side);
    }),
    element('diagonal'),
  ]);

export const alignmentElement = ({ horizontal, vertical, wrap, indent }: StyleDocument): XmlElement | undefined => {
  if (horizontal === undefined && vertical === undefined && wrap !== true && indent === undefined) return undefined;
  return element('alignment', {
    // An indent counts only beside an alignment that has a side.
    horizontal: (horizontal ?? (indent === undefined ? undefined : 'Left'))?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    wrapText: wrap === true ? true : undefined,
    indent,
  });
};

export const touchesFont = ({ font, size, bold, italic, underline, colour }: StyleDocument): boolean =>
  font !== undefined ||
  size !== undefined ||
  colour !== undefined ||
  bold === true ||
  italic === true ||
  underline === true;

/** What a conditional format lays over its cells. */
export type DifferentialLook = Pick<ConditionalFormatDocument, 'colour' | 'fill' | 'bold'>;

const differentialFont = ({ colour, bold }: DifferentialLook): XmlElement | undefined => {
  if (colour === undefined && bold === undefined) return undefined;
  return element('font', {}, [
    bold === undefined ? undefined : element('b', bold ? {} : { val: false }),
    colour === undefined ? undefined : element('color', { rgb: argb(colour) }),
  ]);
};

const differentialFill = ({ fill }: DifferentialLook): XmlElement | undefined => {
  if (fill === undefined) return undefined;
  const [fgColor, bgColor] = ['fgColor', 'bgColor'].map((name) => element(name, { rgb: argb(fill) }));
  return element('fill', {}, [element('patternFill', { patternType: 'solid' }, [fgColor, bgColor])]);
};

export const differentialElement = (look: DifferentialLook): XmlElement =>
  element('dxf', {}, [differentialFont(look), differentialFill(look)]);
