/** Text that looks like an escape would be read as one. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const code = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text of a cell as a workbook spells it: characters that XML cannot hold stand as `_x0007_`. */
export const escapeCellText = (text: string): string => text.replace(ESCAPE_LIKE, '_x005F_').replace(CONTROL, code);
