import type { Removal, RemovalKind } from '../../core/model/release';
import { type SheetEntry, openWorkbookRoot, sheetEntries, type WorkbookRoot } from '../xlsx/graft/workbook-root';
import type { Parts } from '../xlsx/parts';
import { RESERVED, storedNames } from '../xlsx/read/names';
import { descendants } from '../xlsx/xml';
import { partsRemoved } from './parts-removed';
import { propertiesRemoved } from './properties-removed';

/** How the sheets of a workbook stand to its publication, by name. */
export interface SheetRoles {
  /** Ours that are written anew, with protected figures. */
  readonly renewed: ReadonlySet<string>;
  /** Ours that are for the house alone. */
  readonly house: ReadonlySet<string>;
  /** Delivered ones that are published too. */
  readonly kept: ReadonlySet<string>;
}

const one = (kind: RemovalKind, place: string, details: readonly string[] = []): Removal => ({
  kind,
  place,
  count: Math.max(1, details.length),
  details,
});

const nameOf = ({ element }: SheetEntry): string => element.attributes['name'] ?? '';

const kindOfSheet = (entry: SheetEntry, { house }: SheetRoles): RemovalKind => {
  if (house.has(nameOf(entry))) return 'house-sheet';
  if (entry.type !== 'worksheet') return 'other-sheet';
  return /hidden/i.test(entry.element.attributes['state'] ?? '') ? 'hidden-sheet' : 'delivered-sheet';
};

const sheetsRemoved = (entries: readonly SheetEntry[], roles: SheetRoles): readonly Removal[] =>
  entries
    .filter((entry) => !roles.renewed.has(nameOf(entry)) && !roles.kept.has(nameOf(entry)))
    .map((entry) => one(kindOfSheet(entry, roles), nameOf(entry)));

const named = (kind: RemovalKind, details: readonly string[]): readonly Removal[] =>
  details.length === 0 ? [] : [one(kind, '', details)];

const namesRemoved = ({ root }: WorkbookRoot): readonly Removal[] => {
  const users = storedNames(root).filter(({ name }) => !name.startsWith(RESERVED));
  const isHidden = ({ element }: (typeof users)[number]) => /^(1|true)$/.test(element.attributes['hidden'] ?? '');
  return [
    ...named(
      'name',
      users.filter((name) => !isHidden(name)).map(({ name }) => name),
    ),
    ...named(
      'hidden-name',
      users.filter(isHidden).map(({ name }) => name),
    ),
  ];
};

const attributesOf = ({ root }: WorkbookRoot, element: string, attribute: string): readonly string[] =>
  descendants(root, element).flatMap(({ attributes }) => attributes[attribute] ?? []);

/** Equal removals of one place as one, in the order of their first. */
const merged = (removals: readonly Removal[]): readonly Removal[] => {
  const found = new Map<string, Removal>();
  for (const removal of removals) {
    const key = `${removal.kind}|${removal.place}`;
    const before = found.get(key);
    const details = [...new Set([...(before?.details ?? []), ...removal.details])];
    found.set(key, { ...removal, count: (before?.count ?? 0) + removal.count, details });
  }
  return [...found.values()];
};

/** Everything in a workbook that its publication does not have (Verzeichnis des Entfernten); what cleaning takes out of kept sheets aside. */
export const inventory = (parts: Parts, roles: SheetRoles): readonly Removal[] => {
  const workbook = openWorkbookRoot(parts);
  const entries = sheetEntries(parts, workbook);
  const sheets = new Map(entries.map((entry) => [entry.part, nameOf(entry)]));
  const redrawn = new Set([...roles.renewed, ...roles.kept]);
  return merged([
    ...sheetsRemoved(entries, roles),
    ...partsRemoved(parts, sheets, redrawn),
    ...namesRemoved(workbook),
    ...propertiesRemoved(parts),
    ...named('storage-place', attributesOf(workbook, 'absPath', 'url')),
    ...named('user', [
      ...attributesOf(workbook, 'fileSharing', 'userName'),
      ...attributesOf(workbook, 'customWorkbookView', 'name'),
    ]),
  ]);
};
