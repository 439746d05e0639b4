/** Sizes: documents count characters and points, Univer counts pixels of 1/96 inch, Office.js counts points. */

const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;

/** Away with the dust of floating point, so that a width comes back as it went in. */
const clean = (value: number): number => Math.round(value * 1e8) / 1e8;

export const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;

export const charactersToPixels = (characters: number): number =>
  clean(characters * PIXELS_PER_CHARACTER + CELL_PADDING);
export const pixelsToCharacters = (pixels: number): number => clean((pixels - CELL_PADDING) / PIXELS_PER_CHARACTER);
export const pointsToPixels = (points: number): number => clean((points * 4) / 3);
export const pixelsToPoints = (pixels: number): number => clean((pixels * 3) / 4);
