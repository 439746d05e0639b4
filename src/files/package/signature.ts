/** What a file is by its first bytes; the name is not asked. */
export type Signature = 'zip' | 'encrypted' | 'old-format' | 'unknown';

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Second bytes of workbooks from before 1993, whose first is 9. */
const ANCIENT = [0x00, 0x02, 0x04, 0x08];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** A compound file holds either a workbook under a password or one in the old format; its directory tells which. */
const isEncrypted = (bytes: Uint8Array): boolean => {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + name.length), name)) return true;
  }
  return false;
};

/** Recognises a file. A text has no signature and is `unknown`. */
export const signatureOf = (bytes: Uint8Array): Signature => {
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND_FILE)) return isEncrypted(bytes) ? 'encrypted' : 'old-format';
  return bytes[0] === 9 && ANCIENT.includes(bytes[1] ?? -1) && bytes[3] === 0 ? 'old-format' : 'unknown';
};
