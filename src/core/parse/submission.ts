import type { Catalogue } from '../model/catalogue';
import type { Finding } from '../model/finding';
import type { Sheet, Submission } from '../model/sheet';
import type { SheetKind } from '../model/sheet-schema';
import type { Table, UnrecognisedSheet } from '../model/table';
import { TEMPLATE_SHEETS } from '../model/template';
import { textsBetween } from './body';
import { parseCross } from './cross';
import { restOf } from './grid';
import { parseList } from './list';
import { buildLookups, type Lookups, withAskedParts } from './lookups';
import { choosePlainSchema, parsePlainTable } from './plain-table';
import { recognise, type Found, type Recognition } from './recognise';
import { buildReporter, type Reporter } from './reporter';
import { readTemplate, type ReturnedTemplate } from './template';

/** What was found in a submission (Leseergebnis). */
export interface Parsed {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly UnrecognisedSheet[];
  readonly findings: readonly Finding[];
}

/** Sheet name → kind, where a person overrules the recognition; `ignore` leaves the sheet alone. */
export type ChosenKinds = Readonly<Record<string, SheetKind | 'ignore'>>;

const parseTable = (sheet: Sheet, recognition: Found, lookups: Lookups, reporter: Reporter): Table => {
  if (recognition.form === 'list') {
    const { header, reasons } = recognition;
    return parseList(sheet, header, reasons, lookups, reporter.on(sheet.name, header.schema.schema));
  }
  const schema = lookups.schemas.find(({ kind }) => kind === 'kreuztabelle')?.schema;
  return parseCross(sheet, recognition.layout, recognition.reasons, lookups, reporter.on(sheet.name, schema));
};

type Kind = SheetKind | undefined;

const NOTHING: Recognition = { form: 'none', reasons: [] };

/** Nobody stacks more tables on a sheet; what is below them counts as text under the last one. */
const MOST_TABLES = 50;

/** Tables of a sheet one below the other; the next one is looked for after the first blank row below the one before. */
const parseTables = (sheet: Sheet, first: Found, lookups: Lookups, reporter: Reporter): readonly Table[] => {
  const tables: Table[] = [];
  let rest = sheet;
  let found: Recognition = first;
  while (found.form !== 'none') {
    const table = parseTable(rest, found, lookups, reporter);
    const endRow = table.range.row + table.range.rowCount;
    const after = restOf(rest, endRow);
    found = tables.length + 1 < MOST_TABLES ? recognise(after, lookups) : NOTHING;
    tables.push(found.form === 'none' ? table : { ...table, below: textsBetween(rest, endRow, after.origin.row) });
    rest = after;
  }
  return tables;
};

/** A table with a plain Table Schema, where one was chosen. */
const parsePlain = (sheet: Sheet, kind: Kind, lookups: Lookups, reporter: Reporter): Table | undefined => {
  const schemas = kind === 'tabelle' ? lookups.schemas.filter((one) => one.kind === kind) : [];
  const schema = choosePlainSchema(
    sheet,
    schemas.map((one) => one.schema),
  );
  const reasons = [{ reason: 'chosen-by-user' }] as const;
  return schema && parsePlainTable(sheet, schema, reasons, lookups.dateSystem, reporter.on(sheet.name, schema));
};

const parseSheet = (
  sheet: Sheet,
  kind: Kind,
  lookups: Lookups,
  reporter: Reporter,
): readonly Table[] | UnrecognisedSheet => {
  const plain = parsePlain(sheet, kind, lookups, reporter);
  if (plain) return [plain];
  const recognition = recognise(sheet, lookups, kind);
  if (recognition.form !== 'none') return parseTables(sheet, recognition, lookups, reporter);
  reporter.on(sheet.name)('unrecognised-sheet', undefined, { sheet: sheet.name });
  return { sheet: sheet.name, reasons: recognition.reasons };
};

const FROM_TEMPLATE = { reason: 'template' } as const;

/** The sheet of a template: what it is, is known, and what it was asked for goes with its first table. */
const parseFilled = (
  sheet: Sheet,
  { kind, order }: ReturnedTemplate,
  lookups: Lookups,
  reporter: Reporter,
): readonly Table[] | UnrecognisedSheet => {
  const parsed = parseSheet(sheet, kind, lookups, reporter);
  if ('sheet' in parsed) return parsed;
  return parsed.map((table, index) => ({
    ...table,
    reasons: [FROM_TEMPLATE, ...table.reasons.filter(({ reason }) => reason !== 'chosen-by-user')],
    ...(order && index === 0 && { order }),
  }));
};

const reportTemplate = ({ data, trouble, place }: ReturnedTemplate, reporter: Reporter): void => {
  if (trouble) reporter.on(place.sheet)('template-version', place.cell, trouble);
  if (data === undefined)
    reporter.on(place.sheet)('template-sheet-missing', undefined, { sheet: TEMPLATE_SHEETS.data });
};

/**
 * Finds the tables on the sheets of a submission, reads them into one form, and reports whatever could not be read.
 *
 * Total: no content makes it throw. Sheets that hold no table of ours are named in `unrecognised` with a notice; those
 * that a person told us to ignore, and guide and lists of a template of ours, are named without one. Findings are in the
 * order of reading.
 */
export const parseSubmission = (submission: Submission, catalogue: Catalogue, kinds: ChosenKinds = {}): Parsed => {
  const lookups = buildLookups(catalogue, submission);
  const reporter = buildReporter();
  const chosen = new Map(Object.entries(kinds));
  const template = readTemplate(submission, catalogue);
  if (template) reportTemplate(template, reporter);
  const asked = withAskedParts(lookups, catalogue);
  const tables: Table[] = [];
  const unrecognised: UnrecognisedSheet[] = [];
  for (const sheet of submission.sheets) {
    const kind = chosen.get(sheet.name);
    if (kind === 'ignore') unrecognised.push({ sheet: sheet.name, reasons: [{ reason: 'chosen-by-user' }] });
    if (template?.own.has(sheet.name)) unrecognised.push({ sheet: sheet.name, reasons: [{ reason: 'own-sheet' }] });
    if (kind === 'ignore' || template?.own.has(sheet.name)) continue;
    const isFilled = template?.data === sheet.name && kind === undefined;
    const parsed = isFilled
      ? parseFilled(sheet, template, asked, reporter)
      : parseSheet(sheet, kind, lookups, reporter);
    if ('sheet' in parsed) unrecognised.push(parsed);
    else tables.push(...parsed);
  }
  return { tables, unrecognised, findings: reporter.findings };
};
