import { execFileSync } from 'node:child_process';

/** Part of a page in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;

// A portable pixmap: "P6", width, height and 255 in its head, then three bytes for each pixel.
const pixmap = (bytes: Buffer) => {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('No pixmap');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
};

/** The smallest box around everything on a page that is not white, with a little room. */
const inkOf = (bytes: Buffer): Box => {
  const { width, height, pixels } = pixmap(bytes);
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let at = 0; at < pixels.length; at += 3) {
    if (pixels[at] === 255 && pixels[at + 1] === 255 && pixels[at + 2] === 255) continue;
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const [x, y] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN)];
  return { left: x, top: y, width: right + MARGIN - x, height: bottom + MARGIN - y };
};

/** Draws a page of a PDF as a PNG, cropped to what stands on it. */
export const drawPage = (pdf: string, page: number, target: string, resolution = 110): void => {
  const options = ['-r', String(resolution), '-f', String(page), '-l', String(page)];
  const { left, top, width, height } = inkOf(execFileSync('pdftoppm', [...options, pdf], { maxBuffer: 1 << 28 }));
  const box = [`-x ${left}`, `-y ${top}`, `-W ${width}`, `-H ${height}`].flatMap((one) => one.split(' '));
  execFileSync('pdftoppm', [...options, ...box, '-png', '-singlefile', pdf, target.replace(/\.png$/, '')]);
};
