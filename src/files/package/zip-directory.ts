import { FileError } from '../file-error';

/** One file of a zip archive as its directory describes it; nothing of it has been unpacked yet. */
export interface ZipEntry {
  /** With `/`, without a leading one. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** A size or offset that stands in the 64-bit field instead. */
const IN_64_BIT_FIELD = 0xffffffff;

const damaged = () => new FileError('damaged');

const endOfDirectory = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
};

const entryName = (bytes: Uint8Array): string => {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
  if (name.split('/').includes('..') || /^[a-z]:/i.test(name)) throw new FileError('unsafe', { part: name });
  return name;
};

/** Sizes and offset, in this order, that the 64-bit field holds for those that do not fit into 32 bits. */
const wideNumbers = (extra: DataView, narrow: readonly number[]): readonly number[] => {
  let at = 0;
  while (at + 4 <= extra.byteLength && extra.getUint16(at, true) !== 1) at += 4 + extra.getUint16(at + 2, true);
  at += 4;
  return narrow.map((number) => {
    if (number !== IN_64_BIT_FIELD) return number;
    at += 8;
    return Number(extra.getBigUint64(at - 8, true));
  });
};

const dataStart = (view: DataView, offset: number): number => {
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) throw damaged();
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
};

const methodOf = (method: number, name: string): ZipEntry['method'] => {
  if (method === 0) return 'stored';
  if (method === 8) return 'deflated';
  throw new FileError('damaged', { part: name });
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } => {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ];
  const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength));
  if (view.getUint16(at + 8, true) & 1) throw new FileError('encrypted', { part: name });
  const extra = new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameLength, extraLength);
  const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [size = 0, packedSize = 0, offset = 0] = wideNumbers(extra, narrow);
  const start = dataStart(view, offset);
  if (start + packedSize > bytes.length) throw new FileError('damaged', { part: name });
  const method = methodOf(view.getUint16(at + 10, true), name);
  const checksum = view.getUint32(at + 16, true);
  return {
    entry: { name, method, checksum, packedSize, size, start },
    next: at + 46 + nameLength + extraLength + commentLength,
  };
};

const readEntries = (bytes: Uint8Array, maximum: number): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > maximum) throw new FileError('too-large');
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    const { entry, next } = readEntry(bytes, view, at);
    at = next;
    return entry;
  });
};

/**
 * The directory of a zip archive, folders left out. Reads no packed byte.
 *
 * Throws `damaged`, `encrypted`, `unsafe` (a name that leads out of the archive) or `too-large` (too many entries).
 */
export const readZipDirectory = (bytes: Uint8Array, maximumEntries: number): readonly ZipEntry[] => {
  try {
    return readEntries(bytes, maximumEntries).filter(({ name }) => !name.endsWith('/'));
  } catch (error) {
    // A DataView throws RangeError where the directory points outside the file.
    throw error instanceof RangeError ? new FileError('damaged', {}, error) : error;
  }
};
