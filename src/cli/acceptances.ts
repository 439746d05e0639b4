import { parseAcceptances } from '../core/accept/storage';
import type { Acceptance } from '../core/model/acceptance';
import { STORED_SETTINGS } from '../excel/stored';
import { settingsInside } from '../files/delivery';
import { texts } from './de';
import { readBytes } from './input';
import { UserError } from './trouble';

const acceptancesIn = (text: string, file: string): readonly Acceptance[] => {
  const stored = parseAcceptances(text);
  if ('trouble' in stored) throw new UserError(texts.acceptancesUnreadable(file, stored.trouble));
  return stored.acceptances;
};

/** Acceptances of a JSON file; a UserError where they cannot be read. */
export const acceptancesOfFile = async (file: string): Promise<readonly Acceptance[]> =>
  acceptancesIn(new TextDecoder().decode(await readBytes(file)), file);

/** Acceptances that the add-in keeps inside a workbook; none in other files. A UserError where they cannot be read. */
export const acceptancesInside = (file: string, bytes: Uint8Array): readonly Acceptance[] => {
  const text = settingsInside(bytes)[STORED_SETTINGS.acceptances];
  return typeof text === 'string' ? acceptancesIn(text, file) : [];
};
