import type { CellAddress, Place } from './address';
import type { Finding, FindingCode } from './finding';
import type { Observation, Table } from './table';

/** What figures share that a cell concerns; keys that differ among them, or could not be read, are absent. */
interface Keys {
  readonly subject?: string;
  readonly area?: string;
  readonly referenceDate?: string;
  readonly breakdown?: string;
}

/**
 * What a finding is about, whatever its address (Sinn eines Befundes): the same in a later delivery, after sorting, and
 * when rows or columns have moved.
 *
 * Subject and area are ids, or names where only the finding tells them. `field` is the role of the cell, or the column's
 * field or heading. `detail` tells findings of one code at one figure apart: the broken rule, the indicator, the groups of
 * a sum. `sheet` is given only where no figure is concerned.
 */
export interface Meaning extends Keys {
  readonly code: Finding['code'];
  readonly field?: string;
  readonly detail?: string;
  readonly sheet?: string;
}

interface Touched {
  readonly observations: Observation[];
  field: string | undefined;
}

const placeKey = ({ sheet, cell }: Place): string => (cell ? `${sheet}!${cell.row},${cell.column}` : `${sheet}!`);

const KEYS = ['subject', 'area', 'referenceDate', 'breakdown'] as const;

/** Keys that all observations have in common. */
const commonKeys = (observations: readonly Observation[]): Keys => {
  const [first] = observations;
  if (!first) return {};
  const shared = KEYS.filter(
    (key) => first[key] !== undefined && observations.every((other) => other[key] === first[key]),
  );
  return Object.fromEntries(shared.map((key) => [key, first[key]]));
};

const touch = (touched: Map<string, Touched>, rows: ReadonlySet<number>, observation: Observation): void => {
  const { sheet } = observation.place;
  const at = (cell: CellAddress | undefined, field: string): void => {
    // Most rows of a long sheet have no finding, and keys cost more than this.
    if (!cell || !rows.has(cell.row)) return;
    const entry = touched.get(placeKey({ sheet, cell }));
    if (!entry || entry.observations.at(-1) === observation) return;
    entry.observations.push(observation);
    entry.field ??= field;
  };
  at(observation.place.cell, 'value');
  for (const [role, cell] of Object.entries(observation.cells)) at(cell, role);
};

const columnOf = (table: Table, { column }: CellAddress): string | undefined => {
  const found = table.columns.find(({ address }) => address.column === column);
  return found?.field ?? found?.heading;
};

const contains = ({ range }: Table, { row, column }: CellAddress): boolean =>
  row >= range.row &&
  row < range.row + range.rowCount &&
  column >= range.column &&
  column < range.column + range.columnCount;

/** Observations of tables by their row; those of a table are sorted when first asked for. */
const rowsOf = (): ((table: Table, row: number) => readonly Observation[]) => {
  const sorted = new Map<Table, Map<number, Observation[]>>();
  const sort = ({ observations }: Table): Map<number, Observation[]> => {
    const rows = new Map<number, Observation[]>();
    for (const observation of observations) {
      const { row } = observation.place.cell;
      const before = rows.get(row);
      if (before) before.push(observation);
      else rows.set(row, [observation]);
    }
    return rows;
  };
  return (table, row) => {
    const rows = sorted.get(table) ?? sort(table);
    sorted.set(table, rows);
    return rows.get(row) ?? [];
  };
};

/** Cells that are no part of a figure, such as remarks: their rows tell what they are about. */
const touchRows = (findings: readonly Finding[], touched: ReadonlyMap<string, Touched>, tables: readonly Table[]) => {
  const observationsIn = rowsOf();
  for (const { place } of findings) {
    const { sheet, cell } = place;
    const entry = touched.get(placeKey(place));
    if (!cell || !entry || entry.observations.length > 0 || entry.field !== undefined) continue;
    const table = tables.find((one) => one.sheet === sheet && contains(one, cell));
    if (!table) continue;
    entry.field = columnOf(table, cell);
    entry.observations.push(...observationsIn(table, cell.row));
  }
};

/** Facts that name what is missing, where no cell does. */
const keysInFacts = (facts: object): Keys => {
  const named = KEYS.filter((key) => key in facts && typeof facts[key as keyof typeof facts] === 'string');
  return Object.fromEntries(named.map((key) => [key, facts[key as keyof typeof facts]]));
};

/** Findings on a sheet or its head as a whole, though some of them point at a cell. */
const OF_SHEET: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'unrecognised-sheet',
  'unsupported-date-system',
  'hidden-rows',
  'hidden-columns',
  'filtered-sheet',
  'missing-source',
  'missing-reference-date',
  'unreadable-rule',
  'summarised-findings',
  'template-version',
  'template-sheet-missing',
  'missing-label',
  'extra-label',
  'duplicate-label',
  'blank-label',
]);

/** Facts that are neither keys nor places nor numbers, and tell one finding from another of its code. */
const DETAILS: ReadonlySet<string> = new Set([
  'rule',
  'constraint',
  'indicator',
  'relation',
  'breakdowns',
  'wave',
  'title',
  'heading',
]);

const detailIn = ({ code, facts }: Finding): string | undefined => {
  const told = Object.entries(facts).filter(
    ([name, fact]) => fact !== undefined && (DETAILS.has(name) || (name === 'field' && code === 'missing-label')),
  );
  return told.length === 0 ? undefined : told.map(([, fact]) => String(fact)).join(' ');
};

const keysOf = ({ facts }: Finding, observations: readonly Observation[]): Keys => {
  const named = keysInFacts(facts);
  // A finding on a gap stands at a figure of another date.
  const date = named.referenceDate === undefined ? {} : { referenceDate: named.referenceDate };
  return { ...named, ...commonKeys(observations), ...date };
};

/** What a finding on a text that stands in many cells is about: the text, in whichever of the cells it is reported. */
const textIn = (finding: Finding): string | undefined => {
  switch (finding.code) {
    case 'unknown-area':
    case 'unknown-subject':
    case 'unknown-date':
      return finding.facts.text;
    case 'area-mismatch':
      return `${finding.facts.code} ${finding.facts.name}`;
    default:
      return undefined;
  }
};

const meaningOf = (finding: Finding, touched: Touched | undefined): Meaning => {
  const { code, place } = finding;
  const detail = detailIn(finding);
  const told = { code, ...(detail !== undefined && { detail }) };
  if (OF_SHEET.has(code)) return { ...told, sheet: place.sheet };
  const text = textIn(finding);
  if (text !== undefined) return { code, detail: text, ...(touched?.field !== undefined && { field: touched.field }) };
  const keys = keysOf(finding, touched?.observations ?? []);
  const isAbout = (keys.subject ?? keys.area ?? keys.referenceDate) !== undefined;
  const field = touched?.field;
  return { ...told, ...keys, ...(field !== undefined && { field }), ...(!isAbout && { sheet: place.sheet }) };
};

/** Meanings of findings, in their order; `tables` are those of the check that made them. */
export const meaningsOf = (findings: readonly Finding[], tables: readonly Table[]): readonly Meaning[] => {
  const touched = new Map<string, Touched>();
  const rows = new Set<number>();
  for (const { place } of findings) {
    if (!place.cell) continue;
    touched.set(placeKey(place), { observations: [], field: undefined });
    rows.add(place.cell.row);
  }
  for (const { observations } of tables) for (const observation of observations) touch(touched, rows, observation);
  touchRows(findings, touched, tables);
  return findings.map((finding) => meaningOf(finding, touched.get(placeKey(finding.place))));
};

/** One text for a meaning, for looking it up. */
export const meaningKey = (meaning: { readonly [Key in keyof Meaning]?: string | undefined }): string => {
  const { code, sheet, subject, area, referenceDate, breakdown, field, detail } = meaning;
  return JSON.stringify(
    [code, sheet, subject, area, referenceDate, breakdown, field, detail].map((key) => key ?? null),
  );
};
