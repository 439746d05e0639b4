/** A file to be saved by the user. */
export interface Download {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const ZIP_TYPE = 'application/zip';
export const CSV_TYPE = 'text/csv;charset=utf-8';
export const JSON_TYPE = 'application/json';
export const TEXT_TYPE = 'text/plain;charset=utf-8';

/** The browser reads the content some time after the click; nobody says when it is done. */
const KEPT_MILLISECONDS = 60_000;

const WITH_MACROS = /\.xlsm$/i;

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** File name with another ending: the extension gives way, and what Windows does not allow becomes a hyphen. */
export const fileName = (name: string, ending: string): string => {
  const base = name
    .replace(/\.(xlsx|xlsm|csv|tsv|txt)$/i, '')
    .replace(FORBIDDEN, '-')
    .trim();
  return `${base === '' ? 'Arbeitsmappe' : base}${ending}`;
};

/** Name of an annotated copy; a workbook with macros stays one. @example 'Lieferung-geprüft.xlsx' */
export const copyName = (name: string): string =>
  fileName(name, WITH_MACROS.test(name) ? '-geprüft.xlsm' : '-geprüft.xlsx');

/** Offers a file for saving by way of a link to its content in memory; no request leaves the page. */
export const offerDownload = ({ name, type, content }: Download): void => {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
};
