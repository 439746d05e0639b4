import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenForm } from '../../src/core/briefing/sheet-changes';
import { formatForm } from '../../src/core/briefing/storage';
import { type BriefingForm, EMPTY_FORM } from '../../src/core/model/briefing-form';
import type { SheetSpec } from '../../src/core/model/spec';
import { valuesOnly } from '../../src/core/spec/values-only';
import { formatRegistry, SETTING } from '../../src/excel/registry';
import { STORED_SETTINGS } from '../../src/excel/stored';
import { saveDocument } from '../../src/files/xlsx/save';
import { briefingOf } from '../core/spec/briefing-example';
import { cellsOf, sheet, workbook } from '../excel/documents';
import { formOf } from '../../src/cli/form';
import { shippedCatalogue } from '../../src/files/catalogue';
import { temporaryFolder } from '../libreoffice/office';

const catalogue = shippedCatalogue();
const NO_WORKBOOK = new Uint8Array();
const FORM = { ...EMPTY_FORM, reference: 'V/1234/2019' };

const fileWith = (text: string): string => {
  const file = join(temporaryFolder(), 'formular.json');
  writeFileSync(file, text);
  return file;
};

test('the form of a file is read', async () => {
  expect(await formOf({ form: fileWith(JSON.stringify(FORM)) }, 'mappe.xlsx', NO_WORKBOOK, catalogue)).toEqual({
    form: FORM,
    notes: [],
  });
});

test.each([
  ['no JSON', '{', 'nicht lesbar'],
  ['not our form', '{"version":1}', 'nicht lesbar'],
  ['another version', '{"version":9}', 'anderen Fassung'],
])('a file is refused in a sentence: %s', async (_, text, said) => {
  await expect(formOf({ form: fileWith(text) }, 'mappe.xlsx', NO_WORKBOOK, catalogue)).rejects.toThrow(said);
});

describe('a workbook with our sheet', () => {
  const sheetFor = (form?: BriefingForm) => valuesOnly(briefingOf(form));
  const written = sheetFor(FORM);

  /** A workbook as the add-in leaves it; `stored` is what it keeps of the form. */
  const workbookWith = (contents: SheetSpec['contents'], stored?: string) => {
    const entry = { id: '1', name: 'Kurzüberblick', mark: 'Anlage A', charts: {} };
    const settings = {
      [SETTING]: formatRegistry({ briefing: entry }),
      ...(stored !== undefined && { [STORED_SETTINGS.briefing]: stored }),
    };
    const cells = cellsOf(contents.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))));
    return saveDocument(workbook([sheet('Kurzüberblick', { cells })], { settings }));
  };
  const typed = written.contents.map((row) =>
    row.map((cell) => (cell === 'Anlage A zur V/1234/2019' ? 'Anlage A zur V/0700/2018' : cell)),
  );
  const stored = formatForm(FORM, writtenForm(written, catalogue.briefing));
  const TAKEN = 'Aus dem Blatt „Kurzüberblick“ übernommen, weil dort anderes steht als im Formular: „Vorlagennummer“.';
  const LEFT =
    'Im Blatt „Kurzüberblick“ steht anderes als im angegebenen Formular, es gilt das Formular: „Vorlagennummer“. Die geprüfte Datei bleibt, wie sie ist.';
  const named = () => fileWith(JSON.stringify(FORM));

  test.each([
    ['that nobody typed into keeps to the stored form', {}, written.contents, stored, FORM.reference, []],
    ['that was typed into is taken over, and said', {}, typed, stored, 'V/0700/2018', [TAKEN]],
    ['of an earlier version without a form is taken over', {}, typed, undefined, 'V/0700/2018', [TAKEN]],
    ['made from an empty form says nothing', {}, sheetFor().contents, undefined, undefined, []],
    [
      'that was typed into gives way to a form that is named, and says so',
      { form: named() },
      typed,
      stored,
      FORM.reference,
      [LEFT],
    ],
    [
      'that nobody typed into says nothing beside a form that is named',
      { form: named() },
      written.contents,
      stored,
      FORM.reference,
      [],
    ],
  ])('%s', async (_, options, contents, kept, reference, notes) => {
    const chosen = await formOf(options, 'mappe.xlsx', await workbookWith(contents, kept), catalogue);
    expect([chosen.form?.reference, chosen.notes]).toEqual([reference, notes]);
  });
});
