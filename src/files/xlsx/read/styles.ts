import { BUILT_IN_FORMATS, formatCode, GENERAL } from '../../package/number-formats';
import type { ConditionalFormatDocument, StyleDocument } from '../document';
import { present } from '../present';
import { childrenOf, descend, flag, type XmlElement } from '../xml';
import type { ColourReader } from './colours';

/** What a workbook says about looks, by the numbers that cells and rules use. */
export interface StyleReader {
  /** `undefined` where the style says nothing beyond the workbook's default font. */
  style(number: number): StyleDocument | undefined;
  /** `undefined` for General. */
  numberFormat(number: number): string | undefined;
  /** Format codes by style number. */
  readonly formats: readonly string[];
  differential(number: number): Pick<ConditionalFormatDocument, 'colour' | 'fill' | 'bold'>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Fragment = Partial<Mutable<StyleDocument>>;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const MEDIUM = new Set([
  'medium',
  'thick',
  'double',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
]);

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  descend(parent, name)?.attributes['val'];

const isOn = (font: XmlElement | undefined, name: string): boolean => {
  const found = descend(font, name);
  return found !== undefined && flag(found.attributes['val'], true);
};

const underlined = (font: XmlElement | undefined): boolean => {
  const found = descend(font, 'u');
  return found !== undefined && found.attributes['val'] !== 'none';
};

const fontOf = (font: XmlElement | undefined, colour: ColourReader): Fragment =>
  present({
    font: valueOf(font, 'name'),
    size: valueOf(font, 'sz') === undefined ? undefined : Number(valueOf(font, 'sz')),
    bold: isOn(font, 'b') || undefined,
    italic: isOn(font, 'i') || undefined,
    underline: underlined(font) || undefined,
    colour: colour(descend(font, 'color')),
  });

const fillOf = (fill: XmlElement | undefined, colour: ColourReader): string | undefined => {
  const pattern = descend(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  return kind === 'none' ? undefined : colour(descend(pattern, kind === 'solid' ? 'fgColor' : 'bgColor'));
};

const bordersOf = (border: XmlElement | undefined, colour: ColourReader): StyleDocument['borders'] => {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = descend(border, side);
    const style = line?.attributes['style'] ?? 'none';
    if (style === 'none') return [];
    const width = MEDIUM.has(style) ? ('medium' as const) : ('thin' as const);
    return [[side, { style: width, colour: colour(descend(line, 'color')) ?? '#000000' }] as const];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
};

const alignmentOf = (format: XmlElement): Fragment => {
  const { horizontal, vertical, wrapText, indent } = descend(format, 'alignment')?.attributes ?? {};
  return present({
    horizontal: HORIZONTAL[horizontal as keyof typeof HORIZONTAL],
    vertical: VERTICAL[vertical as keyof typeof VERTICAL],
    wrap: flag(wrapText) || undefined,
    indent: indent === undefined || indent === '0' ? undefined : Number(indent),
  });
};

const isUnlocked = (format: XmlElement): boolean => !flag(descend(format, 'protection')?.attributes['locked'], true);

/** What a style adds to the font that cells have anyway. */
const without = (style: Fragment, defaults: Fragment): Fragment => {
  const keys = (Object.keys(style) as (keyof Fragment)[]).filter((key) => style[key] !== defaults[key]);
  return Object.fromEntries(keys.map((key) => [key, style[key]]));
};

const formatCodes = (styles: XmlElement | undefined): ReadonlyMap<number, string> =>
  new Map(
    childrenOf(descend(styles, 'numFmts')).map(({ attributes }) => [
      Number(attributes['numFmtId']),
      formatCode(attributes['formatCode']),
    ]),
  );

const differentialOf = (format: XmlElement | undefined, colour: ColourReader) => {
  const font = fontOf(descend(format, 'font'), colour);
  const pattern = descend(format, 'fill', 'patternFill');
  const fill = colour(descend(pattern, 'bgColor')) ?? colour(descend(pattern, 'fgColor'));
  return present({ colour: font.colour, fill, bold: font.bold });
};

/** Reads the styles of a workbook; a file without any has only defaults. */
export const styleReader = (styles: XmlElement | undefined, colour: ColourReader): StyleReader => {
  const [fonts, fills, borders, cellFormats, differentials] = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].map(
    (name) => childrenOf(descend(styles, name)),
  );
  const codes = formatCodes(styles);
  const defaults = fontOf(fonts?.[0], colour);
  const read = (format: XmlElement): StyleDocument | undefined => {
    const { fontId = '0', fillId = '0', borderId = '0' } = format.attributes;
    const style = {
      ...without(fontOf(fonts?.[Number(fontId)], colour), defaults),
      ...present({ fill: fillOf(fills?.[Number(fillId)], colour) }),
      ...alignmentOf(format),
      ...present({ borders: bordersOf(borders?.[Number(borderId)], colour) }),
      ...(isUnlocked(format) && { locked: false }),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  };
  const looks = (cellFormats ?? []).map(read);
  const formats = (cellFormats ?? []).map(({ attributes }) => {
    const number = Number(attributes['numFmtId'] ?? 0);
    return codes.get(number) ?? BUILT_IN_FORMATS[number] ?? GENERAL;
  });
  return {
    formats,
    style: (number) => looks[number],
    numberFormat: (number) => (formats[number] === GENERAL ? undefined : formats[number]),
    differential: (number) => differentialOf(differentials?.[number], colour),
  };
};
