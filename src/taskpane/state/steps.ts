import type { SheetKey } from '../../core/model/spec';

/** The steps of the work in their order (Schritte). */
export const STEPS = ['check', 'evaluate', 'charts', 'briefing', 'release'] as const;
export type StepId = (typeof STEPS)[number];

/** Steps that work in the open workbook; the last one makes files of it. */
export type WorkbookStep = Exclude<StepId, 'release'>;

/** What can be written into the workbook: the findings as a sheet, or what a later step makes. */
export type Insertion = 'findings' | Exclude<WorkbookStep, 'check'>;

/** What changes cells of the user's or the stored acceptances: repairs and taking them back, acceptances and removing them. */
export type Change = 'repair' | 'undo' | 'accept' | 'withdraw' | 'discard';

/** Sheets of each insertion; charts and briefing refer to *Daten*, which is brought up to date with them. */
export const SHEETS_OF: { readonly [I in Insertion]: readonly SheetKey[] } = {
  findings: ['findings'],
  evaluate: ['data', 'changes', 'ranking', 'overview', 'disclosure', 'methods'],
  charts: ['data', 'charts'],
  briefing: ['data', 'briefing'],
};

const SLUGS: { readonly [S in StepId]: string } = {
  check: 'pruefen',
  evaluate: 'auswerten',
  charts: 'diagramme',
  briefing: 'kurzueberblick',
  release: 'weitergeben',
};

/** Step that the address of the pane asks for (`?schritt=auswerten`, set by the ribbon's buttons); the first one otherwise. */
export const stepOfQuery = (query: string): StepId => {
  const wanted = new URLSearchParams(query).get('schritt');
  return STEPS.find((step) => SLUGS[step] === wanted) ?? 'check';
};

/** The step in which something is started. */
export const stepOf = (task: Insertion | Change | 'check'): StepId => STEPS.find((step) => step === task) ?? 'check';
