import { zipSync } from 'fflate';
import { openPackage, PACKAGE_LIMITS } from '../../src/files/package/container';

const MEBIBYTE = 1024 * 1024;
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};
const limits = { ...PACKAGE_LIMITS, unpackedBytes: 1000, parts: 3, ratioFrom: 100, ratio: 20, fileBytes: 5000 };
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * at * 31 + at) % 251);

test.each([
  ['nothing unusual', { a: noise(50) }, 'none'],
  ['more than may be unpacked', { a: noise(600), b: noise(600) }, 'too-large'],
  ['more parts than allowed', { a: noise(1), b: noise(1), c: noise(1), d: noise(1) }, 'too-large'],
  ['a part that was packed too well', { a: new Uint8Array(900) }, 'too-large'],
  ['a small part that was packed well', { a: new Uint8Array(90) }, 'none'],
])('limits: %s', (_, content, expected) => {
  expect(codeOf(() => openPackage(zipSync(content), limits))).toBe(expected);
});

test('a file beyond the limit is not looked into', () => {
  expect(codeOf(() => openPackage(zipSync({ a: [noise(6000), { level: 0 }] }), limits))).toBe('too-large');
});

/** A part of zeros whose directory promises another size or checksum. */
const lying = (offset: number, value: number): Uint8Array => {
  const file = zipSync({ a: new Uint8Array(4 * MEBIBYTE) });
  const view = new DataView(file.buffer);
  const directory = view.getUint32(file.length - 22 + 16, true);
  view.setUint32(directory + offset, value, true);
  return file;
};

test.each([
  ['a size that is too small', lying(24, 1000)],
  ['a size that is too large', lying(24, 4 * MEBIBYTE + 1)],
  ['a wrong checksum', lying(16, 12345)],
  ['a part that begins elsewhere', lying(42, 5)],
])('the directory lies: %s', (_, file) => {
  expect(codeOf(() => openPackage(file, { ...PACKAGE_LIMITS, ratio: 5000 }).bytes('a'))).toBe('damaged');
});

test('no more is unpacked than the directory promises', () => {
  let taken = 0;
  codeOf(() => openPackage(lying(24, 1000)).unpack('a', (piece) => (taken += piece.length)));
  expect(taken).toBeLessThanOrEqual(1000);
});

test('parts that share their bytes are refused', () => {
  const file = zipSync({ a: noise(100), b: noise(100) });
  const view = new DataView(file.buffer);
  const directory = view.getUint32(file.length - 22 + 16, true);
  view.setUint32(directory + 46 + 1 + 42, 0, true);
  expect(codeOf(() => openPackage(file))).toBe('unsafe');
});

test('names are found in any case, and backslashes are slashes', () => {
  const container = openPackage(zipSync({ 'XL\\Workbook.xml': noise(3) }));
  expect(container.find('xl/workbook.xml')).toBe('XL/Workbook.xml');
  expect(container.bytes('xl/workbook.xml')).toEqual(noise(3));
});
