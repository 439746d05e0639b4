import type { Removal } from '../../core/model/release';
import { SHEET_NAMES, type SheetSpec } from '../../core/model/spec';
import { signatureOf } from '../package/signature';
import { specSheet } from '../spec-sheet';
import type { SheetDocument } from '../xlsx/document';
import { loadDocument } from '../xlsx/load';
import { Parts } from '../xlsx/parts';
import { saveDocument } from '../xlsx/save';
import { cleanSheet } from './clean-sheet';
import { inventory, type SheetRoles } from './inventory';
import { seal } from './seal';

/** The workbook that is published. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Names that our sheets bear in it: those that are written anew, and those for the house alone. */
  readonly renewed: readonly string[];
  readonly house: readonly string[];
}

/** A publication as a file, and everything of the original that is not in it. */
export interface Publication {
  readonly bytes: Uint8Array;
  /** Names of its sheets, in their order. */
  readonly sheets: readonly string[];
  readonly removed: readonly Removal[];
}

const rolesOf = ({ renewed, house }: Original, kept: readonly string[]): SheetRoles => ({
  renewed: new Set(renewed),
  house: new Set(house),
  kept: new Set(kept),
});

const lower = (name: string): string => name.toLowerCase();

/** A delivered sheet may bear the name of one of ours; ours keep theirs. */
const freeName = (wanted: string, taken: readonly string[], number = 2): string => {
  if (!taken.map(lower).includes(lower(wanted))) return wanted;
  const name = `${wanted.slice(0, 27)} (${number})`;
  return taken.map(lower).includes(lower(name)) ? freeName(wanted, taken, number + 1) : name;
};

const keptSheets = async (bytes: Uint8Array, kept: readonly string[]): Promise<readonly SheetDocument[]> =>
  kept.length === 0 ? [] : (await loadDocument(bytes)).sheets.filter(({ name }) => kept.includes(name));

/**
 * Makes the file that leaves the house (Bereinigte Fassung): our sheets as they were laid out for the public, and delivered
 * sheets that may go along, cleaned. It begins from nothing, so that nothing unknown comes along; the original is only looked
 * at, to say what is not in the publication. `kept` have passed the disclosure control. Rejects with FileError.
 */
export const publishWorkbook = async (
  original: Original,
  specs: readonly SheetSpec[],
  kept: readonly string[] = [],
): Promise<Publication> => {
  const isWorkbook = signatureOf(original.bytes) === 'zip';
  const ours = specs.map((spec) => specSheet(spec, { id: spec.key, name: SHEET_NAMES[spec.key] }));
  const names = ours.map(({ name }) => name);
  const cleaned = (isWorkbook ? await keptSheets(original.bytes, kept) : []).map((sheet, index) => {
    const name = freeName(sheet.name, names);
    return cleanSheet({ ...sheet, name }, `kept-${index + 1}`);
  });
  const sheets = [...ours, ...cleaned.map(({ sheet }) => sheet)];
  const document = { dateSystem: 1900, sheets, names: [], settings: {}, properties: {} } as const;
  const left: readonly Removal[] = isWorkbook
    ? inventory(Parts.open(original.bytes), rolesOf(original, kept))
    : [{ kind: 'delivered-sheet', place: original.name, count: 1, details: [] }];
  return {
    bytes: seal(await saveDocument(document)),
    sheets: sheets.map(({ name }) => name),
    removed: [...left, ...cleaned.flatMap(({ removed }) => removed)],
  };
};
