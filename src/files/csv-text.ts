const WESTERN = 'windows-1252';

/** What Windows puts where Latin-1 has control characters, from 0x80 on; some hosts' decoders take it for Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));

const marked = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
};

/** UTF-16 without a mark: the half of Latin letters that is zero. */
const halved = (bytes: Uint8Array): string | undefined => {
  const head = bytes.subarray(0, 200);
  const zeros = [0, 1].map((parity) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4) return 'utf-16le';
  return even > head.length / 4 ? 'utf-16be' : undefined;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Text of a file that does not say its encoding: by its mark, else UTF-16, UTF-8, and Windows' western one where neither fits. */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = marked(bytes) ?? halved(bytes) ?? (isUtf8(bytes) ? 'utf-8' : WESTERN);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === WESTERN ? asWindows(text) : text;
};
