import { type CheckedFile, findingTable } from '../../core/spec/findings-export';
import { csvOf } from '../../files/findings-csv';
import { CSV_TYPE, type Download, JSON_TYPE } from '../download';

/** Forms in which findings are given on. */
export type ListForm = 'csv' | 'json';

type Table = ReturnType<typeof findingTable>;

/** The same table as objects, each field under its heading. */
const jsonOf = ([heads = [], ...records]: Table): string =>
  `${JSON.stringify(
    records.map((record) => Object.fromEntries(heads.map((head, column) => [head, record[column] ?? null]))),
    null,
    2,
  )}\n`;

/** Findings of checked files as a list (Befundliste), accepted ones too; the same rows in both forms. */
export const findingList = (files: readonly CheckedFile[], base: string, form: ListForm, now: string): Download => {
  const table = findingTable(files, now);
  return form === 'csv'
    ? { name: `${base}.csv`, type: CSV_TYPE, content: csvOf(table) }
    : { name: `${base}.json`, type: JSON_TYPE, content: jsonOf(table) };
};
