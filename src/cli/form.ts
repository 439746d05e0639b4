import { type TypedEntry, typedEntries, withEntries } from '../core/briefing/sheet-changes';
import { parseForm } from '../core/briefing/storage';
import { type BriefingForm, EMPTY_FORM } from '../core/model/briefing-form';
import type { Catalogue } from '../core/model/catalogue';
import { givenWayText, takenOverText } from '../core/text/briefing.de';
import { ownSheet } from '../excel/own-sheets';
import { SETTING } from '../excel/registry';
import { STORED_SETTINGS } from '../excel/stored';
import { settingsInside } from '../files/delivery';
import { readSubmission } from '../files/submission';
import { texts } from './de';
import { readBytes } from './input';
import type { Options } from './options';
import { UserError } from './trouble';

const formIn = (text: string, file: string) => {
  const read = parseForm(text);
  if ('trouble' in read) throw new UserError(texts.formUnreadable(file, read.trouble));
  return read;
};

/** The form that is laid out; `notes` are sentences on what is typed into the sheet of the workbook instead. */
export interface ChosenForm {
  readonly form?: BriefingForm;
  readonly notes: readonly string[];
}

type Settings = ReturnType<typeof settingsInside>;

/** Reads the workbook once more, and only where it has our sheet. */
const sheetIn = async (file: string, bytes: Uint8Array, settings: Settings) =>
  settings[SETTING] === undefined
    ? undefined
    : ownSheet(settings, 'briefing', (await readSubmission(file, bytes)).sheets);

const fieldsOf = (typed: readonly TypedEntry[]) => typed.map(({ field }) => field);

const named = async (name: string, file: string, bytes: Uint8Array, { briefing }: Catalogue): Promise<ChosenForm> => {
  const { form } = formIn(new TextDecoder().decode(await readBytes(name)), name);
  const settings = settingsInside(bytes);
  const sheet = await sheetIn(file, bytes, settings);
  const kept = settings[STORED_SETTINGS.briefing];
  const read = typeof kept === 'string' ? parseForm(kept) : undefined;
  const written = read && 'written' in read ? read.written : form;
  const typed = sheet ? typedEntries(sheet, { form, written }, briefing) : [];
  return { form, notes: givenWayText(fieldsOf(typed), briefing) };
};

/**
 * The filled-in form of the Kurzüberblick: that of `--form`, or else the one kept in the workbook with what was typed into our
 * sheet since; absent where there is none. Throws a UserError where it cannot be read.
 */
export const formOf = async (
  { form: name }: Pick<Options, 'form'>,
  file: string,
  bytes: Uint8Array,
  catalogue: Catalogue,
): Promise<ChosenForm> => {
  if (name !== undefined) return named(name, file, bytes, catalogue);
  const settings = settingsInside(bytes);
  const kept = settings[STORED_SETTINGS.briefing];
  const read = typeof kept === 'string' ? formIn(kept, file) : undefined;
  const sheet = await sheetIn(file, bytes, settings);
  const typed = sheet ? typedEntries(sheet, read ?? { form: EMPTY_FORM }, catalogue.briefing) : [];
  const form = withEntries(read?.form ?? EMPTY_FORM, typed);
  return { ...((read || typed.length > 0) && { form }), notes: takenOverText(fieldsOf(typed), catalogue.briefing) };
};
