/** Excel on the web refuses more than this in one request or one answer. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    const low = code >= 0xdc00 && code <= 0xdfff;
    // A pair of surrogates is two units and four bytes: two more for the first, none for the second.
    bytes += code < 0x800 ? 1 : low ? 0 : 2;
  }
  return bytes;
}
