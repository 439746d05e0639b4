import { inflateSync } from 'node:zlib';
import { withDensity } from '../../../src/taskpane/charts/png';

// A picture of one pixel, as any program writes it; source of the layout: PNG specification, sections 5 and 11.3.5.3.
const ONE_PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const chunksOf = (file: Uint8Array) => {
  const bytes = Buffer.from(file);
  const chunks: { readonly type: string; readonly data: Buffer; readonly sum: number }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
      sum: bytes.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
};

// Source: 300 pixels to the inch are 300 / 0.0254 = 11811.02 to the metre; CRC-32 of this chunk: 0x78A53F76.
test('the size of the pixels stands between head and picture, and the picture is as it was', () => {
  const [head, size, picture, end] = chunksOf(withDensity(ONE_PIXEL, 300));
  expect([head?.type, size?.type, picture?.type, end?.type]).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  expect([size?.data.readUInt32BE(0), size?.data.readUInt32BE(4), size?.data[8]]).toEqual([11811, 11811, 1]);
  expect(size?.sum).toBe(0x78a53f76);
  expect(inflateSync(picture!.data)).toHaveLength(5);
});
