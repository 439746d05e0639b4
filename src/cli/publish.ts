import type { DisclosureAudit } from '../core/model/disclosure';
import type { Catalogue } from '../core/model/catalogue';
import { SHEET_NAMES, type SheetSpec } from '../core/model/spec';
import { type PublicReport, publishCheck } from '../core/report';
import { derivedText, exposureText, openCountText, planText } from '../core/text/disclosure.de';
import { withAlternatives } from '../files/alternatives';
import { connectWorkbook } from '../excel/workbook';
import type { SheetDocument, WorkbookDocument } from '../files/xlsx/document';
import { saveDocument } from '../files/xlsx/save';
import { connect } from '../workbench/client';
import { createHost } from '../workbench/host';
import { counts } from './answers.de';
import { basisOf, checkBytes } from './checked';
import { localTime } from './clock';
import { texts } from './de';
import { readBytes } from './input';
import type { Options } from './options';
import { refuseOverwriting, writeWhole } from './output';
import { selectionOf } from './selection';
import { UserError } from './trouble';

/** A workbook must have a sheet; this one goes before the file is written. */
const PLACEHOLDER: SheetDocument = {
  id: 'leer',
  name: 'leer',
  visibility: 'Visible',
  cells: [],
  merges: [],
  columns: [],
  rows: [],
  frozen: { rows: 0, columns: 0 },
  conditionalFormats: [],
  validations: [],
  tables: [],
  charts: [],
  page: { orientation: 'portrait', paper: 'a4', header: '', footer: '' },
  protected: false,
  gridlines: true,
  edited: [],
};

// Nothing of the delivery can come along: the file does not start from it.
const NEW_WORKBOOK: WorkbookDocument = {
  dateSystem: 1900,
  sheets: [PLACEHOLDER],
  names: [],
  settings: {},
  properties: {},
};

/** What a reader needs: our sheets alone, without the add-in's own notes in the workbook, its names and who made it. */
const stripped = ({ dateSystem, sheets }: WorkbookDocument, names: ReadonlySet<string>): WorkbookDocument => ({
  dateSystem,
  sheets: sheets.filter(({ name }) => names.has(name)),
  names: [],
  settings: {},
  properties: {},
});

/** The sheets as a file of their own. */
export const fileOfSheets = async (specs: readonly SheetSpec[]): Promise<Uint8Array> => {
  const host = createHost(NEW_WORKBOOK);
  const { openContext, close } = connect(host);
  try {
    await connectWorkbook(openContext).insertSheets(specs, SHEET_NAMES);
    const names = new Set<string>(specs.map(({ key }) => SHEET_NAMES[key]));
    return await saveDocument(withAlternatives(stripped(await host.toDocument(), names), specs));
  } finally {
    close();
    host.dispose();
  }
};

/** What readers could still work out, in words; empty where nothing. */
const problemsOf = (
  { open, exposures, derived, threshold }: DisclosureAudit,
  catalogue: Catalogue,
): readonly string[] => [
  ...open.map((count) => openCountText(count, threshold, catalogue)),
  ...exposures.map((exposure) => exposureText(exposure, catalogue)),
  ...derived.map((figure) => derivedText(figure, catalogue)),
];

/** Throws a UserError that names everything that readers could still work out. */
export const refuseLeaks = (out: string, { audit }: Pick<PublicReport, 'audit'>, catalogue: Catalogue): void => {
  const problems = problemsOf(audit, catalogue);
  if (problems.length > 0) throw new UserError(texts.notPublished(out, problems));
};

/**
 * Writes a workbook for the public: protected figures as plain values. Refused where readers could work
 * out what is suppressed. Exit code as for `check`.
 */
export const publish = async (file: string, options: Options): Promise<number> => {
  const out = options.out ?? '';
  refuseOverwriting(out, [file]);
  const basis = await basisOf(options);
  const { catalogue } = basis;
  const { submission, check, review } = await checkBytes(file, await readBytes(file), basis);
  const input = { submission, check, review, catalogue, now: localTime() };
  const publication = publishCheck(input, selectionOf(options, catalogue));
  refuseLeaks(out, publication, catalogue);
  await writeWhole(out, await fileOfSheets(publication.specs));
  const sheets = publication.specs.map(({ key }) => SHEET_NAMES[key]);
  const { open } = review.settlement;
  process.stdout.write(`${texts.published(out, sheets, planText(publication.plan), counts(open))}\n`);
  return open.some(({ severity }) => severity === 'error') ? 1 : 0;
};
