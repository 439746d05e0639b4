import { parseAcceptances } from '../core/accept/storage';
import type { Acceptance } from '../core/model/acceptance';
import { openPackage } from '../files/package/container';
import { signatureOf } from '../files/package/signature';
import { Parts } from '../files/xlsx/parts';
import { readSettings } from '../files/xlsx/settings';
import { texts } from './de';
import { readBytes } from './input';
import { UserError } from './trouble';

/** Under this name the add-in keeps them in a workbook. */
const SETTING = 'Integrationsmonitoring.Annahmen';

const acceptancesIn = (text: string, file: string): readonly Acceptance[] => {
  const stored = parseAcceptances(text);
  if ('trouble' in stored) throw new UserError(texts.acceptancesUnreadable(file, stored.trouble));
  return stored.acceptances;
};

/** Acceptances of a JSON file; a UserError where they cannot be read. */
export const acceptancesOfFile = async (file: string): Promise<readonly Acceptance[]> =>
  acceptancesIn(new TextDecoder().decode(await readBytes(file)), file);

const EXTENSION = /webextension/i;

/** Acceptances that the add-in keeps inside a workbook; none in other files. A UserError where they cannot be read. */
export const acceptancesInside = (file: string, bytes: Uint8Array): readonly Acceptance[] => {
  // Most workbooks have never seen the add-in, and need not be opened a second time.
  if (signatureOf(bytes) !== 'zip' || !openPackage(bytes).names.some((name) => EXTENSION.test(name))) return [];
  const text = readSettings(Parts.open(bytes))[SETTING];
  return typeof text === 'string' ? acceptancesIn(text, file) : [];
};
