import type { Catalogue } from '../../core/model/catalogue';
import type { ChartOrder } from '../../core/model/chart-order';
import type { ChartSize } from '../../core/model/chart-template';
import type { ChartSpec } from '../../core/model/spec';
import { panelsOf } from '../../draw/of-group';
import { pictureOf } from '../../draw/of-spec';
import { type Drawing, draw } from '../../draw/svg';
import { archive } from '../../files/archive';
import { type Download, fileName, ZIP_TYPE } from '../download';
import { chartWords } from './de';
import { fullOrderName } from './names';
import { chartsOf } from './orders';
import { withDensity } from './png';
import type { ShownChart } from './shown';

export type PictureForm = 'png' | 'svg';

const TYPES = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** For print. */
const PER_INCH = 300;
const SCREEN_PER_INCH = 96;

const CM_PER_INCH = 2.54;
/** In centimetres; less is rounding. */
const LEAST_DIFFERENCE = 0.05;

const sizeOf = ({ size }: ChartSpec, sizes: readonly ChartSize[]): ChartSize | undefined =>
  sizes.find(({ id }) => id === size) ?? sizes[0];

/** The drawing of a chart, or of a group of them, in its size. */
export const drawingOf = ({ charts, sheet }: ShownChart, { settings: { chartSizes = [] } }: Catalogue): Drawing => {
  const [chart] = charts;
  if (!chart) throw new Error('There is no chart to draw.');
  const size = sizeOf(chart, chartSizes);
  return draw(chart.group ? panelsOf(chart.group, charts, sheet, size) : pictureOf(chart, sheet, size));
};

/** Size of a drawing in centimetres; `wished`: the height that was chosen, where it is higher. */
export const measuresOf = ({ charts: [chart] }: ShownChart, drawing: Drawing, { settings }: Catalogue) => {
  const [width, height] = [drawing.width, drawing.height].map((pixels) => (pixels / SCREEN_PER_INCH) * CM_PER_INCH);
  const chosen = chart && sizeOf(chart, settings.chartSizes ?? [])?.height;
  const higher = chosen !== undefined && (height ?? 0) - chosen > LEAST_DIFFERENCE;
  return { width: width ?? 0, height: height ?? 0, ...(higher && { wished: chosen }) };
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

/** Names of pictures after their orders; of several of one order, and of equal ones, the later have a number. */
export const pictureNames = (all: readonly ShownChart[], orders: readonly ChartOrder[], catalogue: Catalogue) => {
  const uses = new Map<string, number>();
  return all.map((shown) => {
    const order = orders.find((one) => chartsOf(one, { shown: all, orders }).includes(shown));
    const name = order ? fullOrderName(order, catalogue).replaceAll(' · ', ', ') : shown.head.title;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return use === 1 ? name : `${name} ${use}`;
  });
};

/** One picture as a file. */
export const pictureFile = async (
  shown: ShownChart,
  name: string,
  form: PictureForm,
  catalogue: Catalogue,
): Promise<Download> => {
  const drawing = drawingOf(shown, catalogue);
  const content = form === 'svg' ? drawing.svg : await pngOf(drawing);
  return { name: fileName(name, `.${form}`), type: TYPES[form], content };
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
export const allPictures = async (
  all: readonly ShownChart[],
  orders: readonly ChartOrder[],
  catalogue: Catalogue,
): Promise<Download> => {
  const digits = String(all.length).length;
  const names = pictureNames(all, orders, catalogue).map((name, index) =>
    fileName(`${String(index + 1).padStart(Math.max(2, digits), '0')} ${name}`, ''),
  );
  const files = [];
  for (const [index, shown] of all.entries()) {
    const drawing = drawingOf(shown, catalogue);
    files.push({ name: `${names[index]}.svg`, bytes: utf8.encode(drawing.svg) });
    files.push({ name: `${names[index]}.png`, bytes: await pngOf(drawing) });
  }
  files.push({ name: 'Texte.txt', bytes: utf8.encode(`\ufeff${textsOf(all, names)}`) });
  return { name: 'Diagramme.zip', type: ZIP_TYPE, content: archive(files) };
};
