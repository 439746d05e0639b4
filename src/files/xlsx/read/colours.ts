import { childrenOf, descend, descendants, localName, type XmlElement } from '../xml';

/** Gives a colour element (`rgb`, `theme`, `indexed`, `tint`) as `#RRGGBB`; `undefined` for automatic ones. */
export type ColourReader = (colour: XmlElement | undefined) => string | undefined;

/** The old palette, ECMA-376 18.8.27; 64 and 65 stand for the system's own colours. */
const PALETTE = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
).match(/.{6}/g);

/** Order in which cells count the theme's colours: light before dark, twice. */
const THEME = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

const themeColours = (theme: XmlElement | undefined): readonly string[] => {
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME.map((name, index) => {
    const colour = childrenOf(descend(scheme, name))[0];
    const { val, lastClr } = colour?.attributes ?? {};
    return (colour && localName(colour) === 'sysClr' ? lastClr : val) ?? OFFICE_THEME[index] ?? '000000';
  });
};

const channels = (hex: string): readonly number[] => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const hexOf = (parts: readonly number[]): string =>
  parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();

const lightness = (parts: readonly number[]): number => (Math.max(...parts) + Math.min(...parts)) / 2;

/** Excel's tint works on the lightness of the HLS colour; hue and saturation stay. ECMA-376, 18.8.19. */
const tinted = (hex: string, tint: number): string => {
  const parts = channels(hex);
  const [high, low, light] = [Math.max(...parts), Math.min(...parts), lightness(parts)];
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const reach = saturation * (1 - Math.abs(2 * target - 1));
  const scaled = parts.map((part) => (high === low ? target : target + reach * ((part - light) / (high - low))));
  return hexOf(scaled.map((part) => Math.min(1, Math.max(0, part))));
};

const customPalette = (styles: XmlElement | undefined): readonly string[] | undefined => {
  const colours = descend(styles, 'colors', 'indexedColors');
  return colours && descendants(colours, 'rgbColor').map(({ attributes }) => (attributes['rgb'] ?? '').slice(-6));
};

/** A reader of colours for one workbook, from its theme and styles. */
export const colourReader = (theme: XmlElement | undefined, styles: XmlElement | undefined): ColourReader => {
  const themed = themeColours(theme);
  const palette = customPalette(styles) ?? PALETTE ?? [];
  return (colour) => {
    const { rgb, theme: number, indexed, tint } = colour?.attributes ?? {};
    const hex = rgb?.slice(-6) ?? (number === undefined ? indexed && palette[Number(indexed)] : themed[Number(number)]);
    if (!hex || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
    return `#${tint === undefined || Number(tint) === 0 ? hex.toUpperCase() : tinted(hex, Number(tint))}`;
  };
};
