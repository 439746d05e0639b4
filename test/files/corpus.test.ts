import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type WorkSheet, utils } from '@e965/xlsx';
import type { CellValue, Sheet } from '../../src/core/model/sheet';
import { readSubmission } from '../../src/files/submission';

const corpus = process.env['CORPUS_DIR'];
const files = (folder: string): readonly string[] =>
  corpus === undefined
    ? []
    : readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(xlsx|xlsm|xls|csv)$/i.test(file))
        .map((file) => join(folder, file))
        .sort();
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(corpus ?? '', file)));

const outcomeOf = async (file: string): Promise<string> =>
  readSubmission(file, bytesOf(file)).then(
    () => 'read',
    (error: Error & { code?: string }) => (error.name === 'FileError' ? String(error.code) : `bug: ${error.stack}`),
  );

/** What is wrong with each of our hostile files; those not named here are odd, but can be read. */
const HOSTILE: Readonly<Record<string, string>> = {
  bad_ref: 'damaged',
  bomb_sheet_1GiB_whitespace: 'too-large',
  bomb_sheet_5GiB_whitespace: 'too-large',
  bomb_sst_700MiB_one_string: 'too-large',
  bomb_unreferenced_media_2GiB: 'too-large',
  crc_error: 'damaged',
  csv_renamed: 'not-a-workbook',
  dup_sheet_names: 'damaged',
  empty_file: 'empty',
  far_corner_cell: 'too-large',
  html_renamed: 'not-a-workbook',
  lol_entities_sst: 'unsafe',
  malformed_xml: 'damaged',
  nan_value: 'damaged',
  no_sheet_part: 'damaged',
  no_sst: 'damaged',
  no_workbook: 'damaged',
  plain_zip: 'not-a-workbook',
  random_bytes: 'not-a-workbook',
  row_zero: 'damaged',
  sst_index_out_of_range: 'damaged',
  truncated: 'damaged',
  xxe_sst: 'unsafe',
  zip_slip: 'unsafe',
};

const shown = (value: CellValue): unknown =>
  typeof value === 'string'
    ? value.replace(/\r\n?/g, '\n')
    : value !== null && typeof value === 'object'
      ? value.error
      : value;

const peerValue = (sheet: WorkSheet, row: number, column: number): unknown => {
  const cell = sheet[utils.encode_cell({ r: row, c: column })] as { t: string; v: unknown; w?: string } | undefined;
  if (!cell || cell.t === 'z') return null;
  const value = cell.t === 'e' ? (cell.w ?? cell.v) : cell.v;
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
};

const differences = ({ values, origin }: Sheet, peer: WorkSheet): readonly string[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const [ours, theirs] = [shown(value) ?? '', peerValue(peer, row + origin.row, column + origin.column) ?? ''];
      return ours === theirs
        ? []
        : [
            `${utils.encode_cell({ r: row + origin.row, c: column + origin.column })}: ${String(ours)} ≠ ${String(theirs)}`,
          ];
    }),
  );

// SheetJS reads only the first run of an inline text; in these two files it is the peer that is wrong.
const PEER_ERRS = ['minimal_package.xlsx', 'inlineStr2.xlsx'];

test('the folder of real workbooks is there where one is named', () => {
  expect(files('hostile').length > 0).toBe(corpus !== undefined);
});

if (corpus !== undefined) {
  test.each(files('hostile'))('hostile: %s', async (file) => {
    const name = file.replace(/^hostile[\\/]|\.xlsx$/g, '');
    expect(await outcomeOf(file)).toBe(HOSTILE[name] ?? 'read');
  });

  test('every other file is read or refused with a code', async () => {
    const sample = files('.').filter((file, at) => !file.startsWith('hostile') && at % 5 === 0);
    const bugs: string[] = [];
    for (const file of sample) {
      const outcome = await outcomeOf(file);
      if (outcome.startsWith('bug')) bugs.push(`${file}: ${outcome}`);
    }
    expect(bugs).toEqual([]);
  }, 300_000);

  test('values agree with those of SheetJS', async () => {
    const sample = files('.').filter(
      (file, at) =>
        /\.xls[xm]$/i.test(file) &&
        !file.startsWith('hostile') &&
        !PEER_ERRS.some((name) => file.endsWith(name)) &&
        at % 11 === 0,
    );
    const found: string[] = [];
    for (const file of sample) {
      // The peer takes seconds for a megabyte.
      if (bytesOf(file).length > 200_000 || (await outcomeOf(file)) !== 'read') continue;
      const { sheets } = await readSubmission(file, bytesOf(file));
      const peer = read(bytesOf(file), { cellDates: false });
      for (const sheet of sheets)
        found.push(...differences(sheet, peer.Sheets[sheet.name] ?? {}).map((text) => `${file} ${sheet.name} ${text}`));
    }
    expect(found).toEqual([]);
  }, 300_000);
}
