import { init } from './echarts';
import { layoutOf } from './layout';
import { optionOf } from './option';
import { panelsLayout, panelsOption } from './panels';
import type { PanelPicture, Picture, PictureFrame } from './picture';

const PIXELS_PER_CENTIMETRE = 96 / 2.54;

/** A drawing as SVG text, with its size in pixels (96 to the inch). */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');

const round = (length: number): number => Math.round(length * 100) / 100;

/** Length in centimetres as SVG writes it. */
const centimetres = (pixels: number): string => `${round(pixels / PIXELS_PER_CENTIMETRE)}cm`;

const head = ({ title, subtitle, alternative }: PictureFrame, width: number, height: number): string => {
  const name = [title?.text, subtitle?.text].filter((text) => text !== undefined).join(' – ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${centimetres(width)}" height="${centimetres(height)}" ` +
    `viewBox="0 0 ${width} ${height}" role="img">\n<title>${escaped(name)}</title>\n<desc>${escaped(alternative)}</desc>`
  );
};

// For programs other than browsers: no rules for the pointer, and lines of text shifted by a length that all of them know.
const plain = (svg: string): string =>
  svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ (class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replaceAll('dominant-baseline="central"', 'dy="0.35em"')
    .replaceAll(' xml:space="preserve"', '');

const drawnOf = (picture: Picture | PanelPicture) =>
  'panels' in picture
    ? { option: panelsOption(picture), height: round(panelsLayout(picture).height) }
    : { option: optionOf(picture), height: round(layoutOf(picture).height) };

/** Draws a picture (Zeichnung), in the browser or without one; the same data give the same text. */
export const draw = (picture: Picture | PanelPicture): Drawing => {
  const width = round(picture.width);
  const { option, height } = drawnOf(picture);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  drawing.setOption(option);
  const svg = plain(drawing.renderToSVGString());
  drawing.dispose();
  return { svg: svg.replace(/<svg[^>]*>/, () => head(picture, width, height)), width, height };
};

/** Pixels of a length in centimetres. */
export const pixelsOf = (length: number): number => length * PIXELS_PER_CENTIMETRE;
