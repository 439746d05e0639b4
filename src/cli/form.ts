import { parseForm } from '../core/briefing/storage';
import type { BriefingForm } from '../core/model/briefing-form';
import { STORED_SETTINGS } from '../excel/stored';
import { settingsInside } from '../files/delivery';
import { texts } from './de';
import { readBytes } from './input';
import type { Options } from './options';
import { UserError } from './trouble';

const formIn = (text: string, file: string): BriefingForm => {
  const read = parseForm(text);
  if ('trouble' in read) throw new UserError(texts.formUnreadable(file, read.trouble));
  return read.form;
};

/**
 * The filled-in form of the Kurzüberblick: that of `--form`, or else the one kept in the workbook; undefined where there is
 * none. Throws a UserError where it cannot be read.
 */
export const formOf = async (
  { form: named }: Pick<Options, 'form'>,
  file: string,
  bytes: Uint8Array,
): Promise<BriefingForm | undefined> => {
  if (named !== undefined) return formIn(new TextDecoder().decode(await readBytes(named)), named);
  const kept = settingsInside(bytes)[STORED_SETTINGS.briefing];
  return typeof kept === 'string' ? formIn(kept, file) : undefined;
};
