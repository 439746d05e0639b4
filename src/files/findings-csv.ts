import Papa from 'papaparse';

type Field = string | number | null;

/** Lets every program, Excel too, read the text as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Beginnings that Excel, LibreOffice and others take for a formula, full-width ones too. A sign that stands alone, such as the
 * office's `-` for exactly null, is none.
 */
const FORMULA_START = /^(?:[=@＝＠\t\r\n]|[-+＋－](?=.))/u;

const text = (field: Field): string => {
  if (field === null) return '';
  if (typeof field === 'number') return String(field).replace('.', ',');
  return FORMULA_START.test(field) ? `'${field}` : field;
};

/**
 * A table as CSV the way German Excel opens it: semicolons, decimal comma, line ends CRLF, UTF-8 with its mark; fields are
 * quoted where they must be.
 *
 * Texts that a program might run as a formula get an apostrophe in front, as OWASP advises against CSV injection: what a
 * stranger typed into a sheet must not be run on the computer of the one who opens the list. Numbers stay numbers.
 *
 * `mark: false` leaves the mark out, for programs that would take it for a part of the first heading.
 */
export const csvOf = (
  rows: readonly (readonly Field[])[],
  { mark = true }: { readonly mark?: boolean } = {},
): Uint8Array => {
  const body = Papa.unparse(
    rows.map((row) => row.map(text)),
    { delimiter: ';', newline: '\r\n' },
  );
  return new TextEncoder().encode(`${mark ? BYTE_ORDER_MARK : ''}${body}\r\n`);
};
