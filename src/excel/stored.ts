import type { StoredKey } from '../core/model/workbook-port';
import { textBytes } from './bytes';
import { HostError } from './host-error';

/** Names of our settings in the workbook, beside that of the registry. */
export const STORED_SETTINGS: Readonly<Record<StoredKey, string>> = {
  acceptances: 'Integrationsmonitoring.Annahmen',
  charts: 'Integrationsmonitoring.Diagramme',
  briefing: 'Integrationsmonitoring.Kurzüberblick',
};

/** Settings of an add-in hold about 2 MB in all; the registry needs its share. */
const MAX_BYTES = 1_000_000;

const request = (context: Excel.RequestContext, key: StoredKey): Excel.Setting => {
  const setting = context.workbook.settings.getItemOrNullObject(STORED_SETTINGS[key]);
  setting.load('value');
  return setting;
};

const textOf = (setting: Excel.Setting): string | undefined => {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof value === 'string' ? value : undefined;
};

/** A text of ours from the settings of the workbook. */
export const readStored = async (context: Excel.RequestContext, key: StoredKey): Promise<string | undefined> => {
  const setting = request(context, key);
  await context.sync();
  return textOf(setting);
};

const put = ({ workbook }: Excel.RequestContext, key: StoredKey, text: string | undefined): void => {
  if (text) workbook.settings.add(STORED_SETTINGS[key], text);
  else workbook.settings.getItemOrNullObject(STORED_SETTINGS[key]).delete();
};

/**
 * Puts a text of ours into the settings, and reads it again in the same request: where they are full, Excel drops it
 * without a word. What was there before is then put back.
 */
export const writeStored = async (context: Excel.RequestContext, key: StoredKey, text: string): Promise<void> => {
  if (textBytes(text) > MAX_BYTES) throw new HostError('storage-full');
  const before = request(context, key);
  put(context, key, text);
  const after = request(context, key);
  await context.sync();
  if ((textOf(after) ?? '') === text) return;
  put(context, key, textOf(before));
  await context.sync();
  throw new HostError('storage-full');
};
