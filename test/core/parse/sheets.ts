import { toA1 } from '../../../src/core/model/address';
import type { Finding } from '../../../src/core/model/finding';
import type { CellValue, Sheet, Submission } from '../../../src/core/model/sheet';
import type { Observation } from '../../../src/core/model/table';

/** A sheet of these rows, filled up to equal length; shorter to write than the model asks for. */
export const sheetOf = (rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]);
  return {
    name: 'Blatt',
    origin: { row: 0, column: 0 },
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    formulas: values.map((row) => row.map(() => '')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filtered: false,
    ...more,
  };
};

/** A submission of these sheets. */
export const submissionOf = (...sheets: readonly Sheet[]): Submission => ({
  name: 'lieferung.xlsx',
  dateSystem: 1900,
  sheets,
});

/** Findings as short texts: `unknown-area B3`. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, place }) => `${code} ${place.cell ? toA1(place.cell) : place.sheet}`);

/** Figures as short texts: `auslaender 11 2017-12-31 insgesamt = 93`. */
export const figures = (observations: readonly Observation[]): readonly string[] =>
  observations.map(({ subject, area, referenceDate, breakdown, quantity }) => {
    const value = quantity.kind === 'known' ? [quantity.value, ...quantity.qualifiers].join(' ') : quantity.reason;
    return `${subject} ${area} ${referenceDate} ${breakdown} = ${value}`;
  });
