import type { Parts } from '../parts';
import { decodeXml } from '../../package/xml-part';
import { encodeText } from './sheets';

const SELECTED = /\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Text of a sheet that is not selected; what is said behind its cells is not looked at. */
const unselected = (text: string): string => {
  const data = text.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  const head = data < 0 ? text : text.slice(0, data);
  return head.replace(SELECTED, '') + text.slice(head.length);
};

/** Takes the selection from a sheet: Excel works on all selected sheets at once. */
export const deselect = (parts: Parts, part: string): void => {
  const bytes = parts.bytes(part);
  const text = bytes === undefined ? '' : decodeXml(part, bytes);
  const changed = unselected(text);
  if (changed !== text) parts.put(part, encodeText(changed));
};
