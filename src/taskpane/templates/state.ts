import type { TemplateChoice } from './choice';

/** The template for a department, beside the open workbook (Vorlage für ein Fachamt). */
export interface TemplateState {
  /** Whether the pane shows the template instead of the open workbook. */
  readonly shown: boolean;
  /** Whether the user came back just now: the keyboard goes on from where it was opened. */
  readonly returned: boolean;
  readonly choice: TemplateChoice;
  readonly running: boolean;
  /** Name of the file that was saved last. */
  readonly saved: string | undefined;
}

export type TemplateEvent =
  | { readonly type: 'shown'; readonly shown: boolean }
  | { readonly type: 'chosen'; readonly choice: TemplateChoice }
  | { readonly type: 'started' }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'failed' };

export const noTemplate = (choice: TemplateChoice): TemplateState => ({
  shown: false,
  returned: false,
  choice,
  running: false,
  saved: undefined,
});

/** State after an event. Pure. */
export const templateAfter = (state: TemplateState, event: TemplateEvent): TemplateState => {
  switch (event.type) {
    case 'shown':
      return { ...state, shown: event.shown, returned: !event.shown, saved: undefined };
    case 'chosen':
      return { ...state, choice: event.choice, saved: undefined };
    case 'started':
      return { ...state, running: true, saved: undefined };
    case 'saved':
      return { ...state, running: false, saved: event.name };
    case 'failed':
      return { ...state, running: false };
  }
};
