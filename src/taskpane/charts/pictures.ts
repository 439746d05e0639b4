import type { Catalogue } from '../../core/model/catalogue';
import { panelsOf } from '../../draw/of-group';
import { pictureOf } from '../../draw/of-spec';
import { type Drawing, draw } from '../../draw/svg';
import { archive } from '../../files/archive';
import { type Download, fileName, ZIP_TYPE } from '../download';
import { chartWords } from './de';
import { withDensity } from './png';
import type { ShownChart } from './shown';

export type PictureForm = 'png' | 'svg';

const TYPES = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** For print. */
const PER_INCH = 300;
const SCREEN_PER_INCH = 96;

/** The drawing of a chart, or of a group of them, in its size. */
export const drawingOf = ({ charts, sheet }: ShownChart, { settings: { chartSizes = [] } }: Catalogue): Drawing => {
  const [chart] = charts;
  if (!chart) throw new Error('There is no chart to draw.');
  const size = chartSizes.find(({ id }) => id === chart.size) ?? chartSizes[0];
  return draw(chart.group ? panelsOf(chart.group, charts, sheet, size) : pictureOf(chart, sheet, size));
};

/** Address of an SVG picture that needs no request. */
export const dataUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

const loaded = async (svg: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = dataUrl(svg);
  await image.decode();
  return image;
};

const bytesOf = (canvas: HTMLCanvasElement): Promise<Uint8Array> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (!blob) reject(new Error('The browser made no picture.'));
      else blob.arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer)), reject);
    }, TYPES.png),
  );

/** The drawing as pixels for print. */
const pngOf = async ({ svg, width, height }: Drawing): Promise<Uint8Array> => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width * PER_INCH) / SCREEN_PER_INCH);
  canvas.height = Math.round((height * PER_INCH) / SCREEN_PER_INCH);
  // Sized in pixels, so that no browser draws it for the screen first and enlarges that.
  const large = svg.replace(/width="[^"]*" height="[^"]*"/, `width="${canvas.width}" height="${canvas.height}"`);
  canvas.getContext('2d')?.drawImage(await loaded(large), 0, 0, canvas.width, canvas.height);
  return withDensity(await bytesOf(canvas), PER_INCH);
};

const nameOf = ({ head: { key } }: ShownChart): string => key.replaceAll('+', '-');

/** One picture as a file. */
export const pictureFile = async (shown: ShownChart, form: PictureForm, catalogue: Catalogue): Promise<Download> => {
  const drawing = drawingOf(shown, catalogue);
  const content = form === 'svg' ? drawing.svg : await pngOf(drawing);
  return { name: fileName(nameOf(shown), `.${form}`), type: TYPES[form], content };
};

const utf8 = new TextEncoder();

/** Titles, texts and notes of charts, in the order of their pictures. */
export const textsOf = (all: readonly ShownChart[], names: readonly string[]): string =>
  all
    .map(({ head: { title, subtitle, alternative }, charts: [chart] }, index) =>
      [
        names[index],
        title,
        ...(subtitle === undefined ? [] : [subtitle]),
        `${chartWords.alternative}: ${alternative}`,
        ...(chart?.notes ?? []),
      ].join('\r\n'),
    )
    .join('\r\n\r\n');

/** All charts as pictures with their texts, in one ZIP file. */
export const allPictures = async (all: readonly ShownChart[], catalogue: Catalogue): Promise<Download> => {
  const digits = String(all.length).length;
  const names = all.map((shown, index) => `${String(index + 1).padStart(Math.max(2, digits), '0')}-${nameOf(shown)}`);
  const files = [];
  for (const [index, shown] of all.entries()) {
    const drawing = drawingOf(shown, catalogue);
    files.push({ name: `${names[index]}.svg`, bytes: utf8.encode(drawing.svg) });
    files.push({ name: `${names[index]}.png`, bytes: await pngOf(drawing) });
  }
  files.push({ name: 'texte.txt', bytes: utf8.encode(textsOf(all, names)) });
  return { name: 'Diagramme.zip', type: ZIP_TYPE, content: archive(files) };
};
