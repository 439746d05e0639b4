/** Contrast that small type needs against its ground (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
const DARKER = 0.95;

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (values: readonly number[]): string =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0').toUpperCase()).join('')}`;

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * A colour for type on a light ground: the line's own, darkened until it can be read (4.5:1). On a ground that is itself dark it
 * ends in black.
 *
 * @example readable('#909090', '#FFFFFF') // => '#757575'
 */
export const readable = (colour: string, ground: string): string => {
  let values = channels(colour);
  while (contrast(hex(values), ground) < READABLE && values.some((value) => value >= 1))
    values = values.map((value) => value * DARKER);
  return hex(values);
};
