import { parseAcceptances } from '../../core/accept/storage';
import type { Acceptance } from '../../core/model/acceptance';
import type { Sheet, Submission } from '../../core/model/sheet';
import { type SheetEntry, parseRegistry, registeredKeys, SETTING } from '../../excel/registry';
import { openPackage } from '../../files/package/container';
import { signatureOf } from '../../files/package/signature';
import { Parts } from '../../files/xlsx/parts';
import { readSettings } from '../../files/xlsx/settings';

/** Under this name the add-in keeps acceptances in a workbook. */
const ACCEPTANCES = 'Integrationsmonitoring.Annahmen';

type Settings = ReturnType<typeof readSettings>;

const EXTENSION = /webextension/i;

/** What the add-in keeps inside a workbook; nothing in other files. Most workbooks have never seen it and are not opened again. */
export const settingsInside = (bytes: Uint8Array): Settings =>
  signatureOf(bytes) === 'zip' && openPackage(bytes).names.some((name) => EXTENSION.test(name))
    ? readSettings(Parts.open(bytes))
    : {};

/** Acceptances that staff gave in this workbook; none where they cannot be read, so that its findings stay open. */
export const acceptancesInside = (settings: Settings): readonly Acceptance[] => {
  const text = settings[ACCEPTANCES];
  const stored = typeof text === 'string' ? parseAcceptances(text) : undefined;
  return stored && 'acceptances' in stored ? stored.acceptances : [];
};

const isEntry = ({ name, origin, values }: Sheet, entry: SheetEntry): boolean =>
  name === entry.name && origin.row === 0 && origin.column === 0 && values[0]?.[0] === entry.mark;

/** A submission without the sheets that the add-in made: they are no delivery, and would say every figure twice. */
export const withoutOurSheets = (submission: Submission, settings: Settings): Submission => {
  const registry = parseRegistry(settings[SETTING]);
  const entries = registeredKeys(registry).flatMap((key) => registry[key] ?? []);
  return {
    ...submission,
    sheets: submission.sheets.filter((sheet) => !entries.some((entry) => isEntry(sheet, entry))),
  };
};
