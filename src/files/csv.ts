import type { CellValue, Sheet } from '../core/model/sheet';
import { csvRecords, type Delimiter, DELIMITERS, detectDelimiter } from './csv-records';
import { decodeText } from './csv-text';
import { sheetBlock } from './sheet-block';

type DecimalSign = ',' | '.';

const WHOLE = /^-?(0|[1-9]\d{0,14})$/;
const DECIMAL: Readonly<Record<DecimalSign, RegExp>> = {
  ',': /^-?(0|[1-9]\d{0,14}),\d{1,15}$/,
  '.': /^-?(0|[1-9]\d{0,14})\.\d{1,15}$/,
};
/** Could as well be a number in thousands: proves nothing about the decimal sign. */
const GROUPED = /^-?[1-9]\d{0,2}([.,]\d{3})+$/;

/**
 * Decimal sign of a file: the one that its numbers show. `undefined` where they show both or none: then numbers with a
 * sign stay text, and the checks say so.
 */
const decimalSign = (records: readonly (readonly string[])[]): DecimalSign | undefined => {
  const shown = (sign: DecimalSign) =>
    records.some((record) => record.some((field) => DECIMAL[sign].test(field) && !GROUPED.test(field)));
  if (shown(',')) return shown('.') ? undefined : ',';
  return shown('.') ? '.' : undefined;
};

/**
 * Value of a field. A CSV file has no types, so a plainly written number is one, as it would be after opening the file in
 * Excel: whole numbers without leading zeros, and decimals with the file's decimal sign. All else stays text, untouched:
 * thousands signs, units, leading zeros, dates, signs such as `.` or `-`.
 */
const fieldValue = (field: string, sign: DecimalSign | undefined): CellValue => {
  if (field === '') return null;
  if (WHOLE.test(field)) return Number(field) + 0;
  return sign && DECIMAL[sign].test(field) ? Number(field.replace(',', '.')) : field;
};

/** Excel's own first line that names the delimiter. */
const declared = (text: string): { readonly delimiter: Delimiter; readonly body: string } | undefined => {
  const [line, sign] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const delimiter = DELIMITERS.find((candidate) => candidate === sign);
  return line && delimiter ? { delimiter, body: text.slice(line.length) } : undefined;
};

/** A delimited text file as the one sheet of a submission; row and column counted as Excel would show them. */
export const readCsv = (name: string, bytes: Uint8Array): Sheet => {
  const text = decodeText(bytes);
  const { delimiter, body } = declared(text) ?? { delimiter: detectDelimiter(text), body: text };
  const records = csvRecords(body, delimiter);
  const sign = decimalSign(records);
  const cells = records.flatMap((record, row) =>
    record.flatMap((field, column) => {
      const value = fieldValue(field, sign);
      return value === null ? [] : [{ row, column, value, numberFormat: 'General', style: 0, formula: '' }];
    }),
  );
  const block = sheetBlock(name, { cells, merges: [], hiddenRows: [], hiddenColumns: [], filters: [] });
  return { ...block, texts: records };
};
