import type { CellValue } from '../core/model/sheet';

/** Matrices of a range as Excel answers them. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const cellValue = (value: unknown, type: string | undefined): CellValue => {
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty' || value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

/** What stands in cells; error values are told by their type, since a text may look like one. */
export const cellValues = ({ values, valueTypes }: RawCells): readonly (readonly CellValue[])[] =>
  values.map((row, i) => row.map((value, j) => cellValue(value, valueTypes[i]?.[j])));

/** Formulas with `=`. A text that begins with `=` is answered as formula and as value alike, and is none. */
export const cellFormulas = ({ values, formulas }: RawCells): readonly (readonly string[])[] =>
  formulas.map((row, i) =>
    row.map((formula, j) =>
      typeof formula === 'string' && formula.startsWith('=') && formula !== values[i]?.[j] ? formula : '',
    ),
  );

/** Number formats in US codes. */
export const cellFormats = ({ numberFormat }: RawCells): readonly (readonly string[])[] =>
  numberFormat.map((row) => row.map((format) => (typeof format === 'string' ? format : 'General')));
