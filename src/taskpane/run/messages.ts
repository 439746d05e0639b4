import type { Catalogue } from '../../core/model/catalogue';
import type { Submission } from '../../core/model/sheet';
import type { SheetSpec } from '../../core/model/spec';
import type { BuildRequest, CheckView, Kinds } from './engine';

/** What the pane asks of the worker; plain data only. The catalogue comes first, and once. */
export type Question =
  | { readonly ask: 'start'; readonly catalogue: Catalogue }
  | { readonly ask: 'check'; readonly submission: Submission; readonly kinds: Kinds }
  | { readonly ask: 'build'; readonly request: BuildRequest };

/** What the worker answers; one answer for one question, in the order of the questions. */
export type Answer =
  | { readonly answer: 'started' }
  | { readonly answer: 'checked'; readonly view: CheckView }
  | { readonly answer: 'built'; readonly specs: readonly SheetSpec[] }
  | { readonly answer: 'broken'; readonly message: string; readonly stack: string | undefined };
