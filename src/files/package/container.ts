import { Inflate } from 'fflate';
import { checksum } from './checksum';
import { FileError } from '../file-error';
import { signatureOf } from './signature';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** What a workbook may cost, whatever its directory promises. */
export interface PackageLimits {
  readonly fileBytes: number;
  readonly parts: number;
  readonly unpackedBytes: number;
  /** Largest unpacked : packed of a part above `ratioFrom` bytes; real workbooks stay below 30. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEBIBYTE = 1024 * 1024;

export const PACKAGE_LIMITS: PackageLimits = {
  fileBytes: 128 * MEBIBYTE,
  parts: 10_000,
  unpackedBytes: 256 * MEBIBYTE,
  ratio: 250,
  ratioFrom: 8 * MEBIBYTE,
};

/** A checked zip archive; its parts are unpacked one at a time, never beyond the size that the directory declares. */
export interface Package {
  /** Names as stored, with `/`. */
  readonly names: readonly string[];
  /** The stored name, whatever the case of the one asked for; `undefined` where there is no such part. */
  find(name: string): string | undefined;
  /** Unpacks a part piece by piece. Throws `damaged` when size or checksum differ from the directory. */
  unpack(name: string, take: (piece: Uint8Array) => void): void;
  bytes(name: string): Uint8Array;
}

/** Small pieces in keep the pieces that come out small, even of a bomb (at most a thousand times as much). */
const PIECE = 16 * 1024;

const inflate = (packed: Uint8Array, take: (piece: Uint8Array) => void): void => {
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
};

const unpackEntry = (bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void => {
  const damaged = (cause?: unknown) => new FileError('damaged', { part: entry.name }, cause);
  let size = 0;
  let sum = 0;
  const count = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw damaged();
    sum = checksum(piece, sum);
    take(piece);
  };
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  try {
    if (entry.method === 'stored') count(packed);
    else inflate(packed, count);
  } catch (error) {
    // fflate names its errors by number; ours and those of `take` pass through.
    throw error instanceof Error && 'code' in error && typeof error.code === 'number' ? damaged(error) : error;
  }
  if (size !== entry.size || sum !== entry.checksum) throw damaged();
};

const checkSizes = (entries: readonly ZipEntry[], limits: PackageLimits): void => {
  const bloated = ({ size, packedSize }: ZipEntry) => size > limits.ratioFrom && size > packedSize * limits.ratio;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const offender = entries.find(bloated);
  if (offender || total > limits.unpackedBytes) throw new FileError('too-large', offender && { part: offender.name });
};

/** Parts that share packed bytes are how a small archive becomes a huge one. */
const checkOverlaps = (entries: readonly ZipEntry[]): void => {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  const overlapping = inOrder.find(({ start }, at) => {
    const before = inOrder[at - 1];
    return before !== undefined && before.packedSize > 0 && before.start + before.packedSize > start;
  });
  if (overlapping) throw new FileError('unsafe', { part: overlapping.name });
};

const byLowerName = (entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> => {
  const found = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (found.has(name)) throw new FileError('damaged', { part: entry.name });
    found.set(name, entry);
  }
  return found;
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const checkFile = (bytes: Uint8Array, limits: PackageLimits): void => {
  if (bytes.length === 0) throw new FileError('empty');
  const signature = signatureOf(bytes);
  if (signature !== 'zip') throw new FileError(signature === 'unknown' ? 'not-a-workbook' : signature);
  if (bytes.length > limits.fileBytes) throw new FileError('too-large');
};

/**
 * Opens the zip archive that an .xlsx file is, after its directory has passed: number and names of the parts, sizes,
 * ratios, overlaps, duplicates. Throws FileError; nothing has been unpacked by then.
 */
export const openPackage = (bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): Package => {
  checkFile(bytes, limits);
  const entries = readZipDirectory(bytes, limits.parts);
  checkSizes(entries, limits);
  checkOverlaps(entries);
  const parts = byLowerName(entries);
  const unpack: Package['unpack'] = (name, take) => {
    const entry = parts.get(name.toLowerCase());
    if (!entry) throw new FileError('damaged', { part: name });
    unpackEntry(bytes, entry, take);
  };
  return {
    names: entries.map(({ name }) => name),
    find: (name) => parts.get(name.toLowerCase())?.name,
    unpack,
    bytes: (name) => {
      const pieces: Uint8Array[] = [];
      unpack(name, (piece) => pieces.push(piece));
      return joined(pieces);
    },
  };
};
