import { findingRecord } from '../../core/spec/findings/finding-record';
import { type CheckedFile, findingTable } from '../../core/spec/findings/export';
import { csvOf } from '../../files/findings-csv';
import { CSV_TYPE, type Download, JSON_TYPE } from '../download';

/** Forms in which findings are given on. */
export type ListForm = 'csv' | 'json';

/** One finding after the other, each with its file and sheet: the keys are those that the command line prints. */
const jsonOf = (files: readonly CheckedFile[], checkedAt: string): string => {
  const findings = files.flatMap(({ file, rows, schemas }) =>
    rows.map((row) => {
      const { sheet } = row.place;
      return { file, sheet, schema: schemas.get(sheet) ?? null, ...findingRecord(row), checkedAt };
    }),
  );
  return `${JSON.stringify(findings, null, 2)}\n`;
};

/** Findings of checked files as a list (Befundliste), accepted ones too; the same rows in both forms. */
export const findingList = (files: readonly CheckedFile[], base: string, form: ListForm, now: string): Download =>
  form === 'csv'
    ? { name: `${base}.csv`, type: CSV_TYPE, content: csvOf(findingTable(files, now)) }
    : { name: `${base}.json`, type: JSON_TYPE, content: jsonOf(files, now) };
