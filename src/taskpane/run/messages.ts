import type { Accepted } from '../../core/accept/accept';
import type { Acceptance, AcceptanceEntry } from '../../core/model/acceptance';
import type { Catalogue } from '../../core/model/catalogue';
import type { Finding } from '../../core/model/finding';
import type { SheetSpec } from '../../core/model/spec';
import type { FileAnswer, FileQuestion } from '../batch/work';
import type { BuildRequest, CheckRequest, CheckView, Choice, Drafts, SettlementView } from './engine';

/** What the pane asks of the worker; plain data only. The catalogue comes first, and once. */
export type Question =
  | { readonly ask: 'start'; readonly catalogue: Catalogue }
  | { readonly ask: 'check'; readonly request: CheckRequest }
  | { readonly ask: 'settle'; readonly acceptances: readonly Acceptance[] }
  | { readonly ask: 'accept'; readonly finding: Finding; readonly entry: AcceptanceEntry }
  | { readonly ask: 'build'; readonly request: BuildRequest }
  | { readonly ask: 'drafts'; readonly choice: Choice }
  | { readonly ask: 'files'; readonly question: FileQuestion };

/** What the worker answers; one answer for one question, in the order of the questions. */
export type Answer =
  | { readonly answer: 'started' }
  | { readonly answer: 'checked'; readonly view: CheckView }
  | { readonly answer: 'settled'; readonly settlement: SettlementView }
  | { readonly answer: 'accepted'; readonly accepted: Accepted }
  | { readonly answer: 'built'; readonly specs: readonly SheetSpec[] }
  | { readonly answer: 'drafted'; readonly drafts: Drafts }
  | { readonly answer: 'files'; readonly made: FileAnswer }
  | { readonly answer: 'broken'; readonly message: string; readonly stack: string | undefined };
