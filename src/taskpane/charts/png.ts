import { checksum } from '../../files/package/checksum';

const INCH = 0.0254;
/** Length of the signature and of the first chunk, IHDR, which comes first in every file. */
const BEFORE = 8 + 25;
const TYPE = [0x70, 0x48, 0x59, 0x73] as const; // pHYs
const DATA_LENGTH = 9;
const METRE = 1;

/** Chunk that tells how large the pixels are. */
const densityChunk = (perInch: number): Uint8Array => {
  const chunk = new Uint8Array(4 + TYPE.length + DATA_LENGTH + 4);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(perInch / INCH);
  view.setUint32(0, DATA_LENGTH);
  chunk.set(TYPE, 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, METRE);
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
};

/** A PNG file that tells its size in print: without that programs take its pixels for those of a screen. */
export const withDensity = (png: Uint8Array, perInch: number): Uint8Array => {
  const chunk = densityChunk(perInch);
  const file = new Uint8Array(png.length + chunk.length);
  file.set(png.subarray(0, BEFORE));
  file.set(chunk, BEFORE);
  file.set(png.subarray(BEFORE), BEFORE + chunk.length);
  return file;
};
