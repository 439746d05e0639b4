import { type TypedEntry, withEntries } from '../../core/briefing/sheet-changes';
import { fieldValue, withField } from '../../core/briefing/form-fields';
import { type BriefingForm, EMPTY_FORM } from '../../core/model/briefing-form';
import type { EarlierEntry, FormImport } from '../../core/model/briefing-import';
import type { FormField } from '../../core/model/briefing-problem';
import type { FormTrouble } from '../../core/model/stored-form';
import type { Drafts } from '../run/engine';

/** How far reading an earlier form has come. */
export type Importing =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' }
  | { readonly step: 'offered'; readonly read: FormImport }
  | { readonly step: 'failed'; readonly why: 'no-form' | 'no-text' | { readonly sentence: string } };

/** What just happened to the form, for those who hear the pane. */
export type FormNews = 'nothing' | 'kept' | 'imported' | 'typed' | 'restored' | 'discarded';

/** The form in the pane (Formular). */
export interface FormState {
  /** Whether the stored form has been read. */
  readonly loaded: boolean;
  readonly form: BriefingForm;
  /** What is stored in the workbook; another one than `form` where something was not kept yet. */
  readonly kept: BriefingForm;
  /** What our sheet says if nobody typed into it. */
  readonly written: BriefingForm | undefined;
  /** The form that was laid out last in this session. */
  readonly inserted: BriefingForm | undefined;
  /** Why the stored form cannot be read; while it is set, nothing is stored over it. */
  readonly unreadable: FormTrouble | undefined;
  /** Why it could not be stored, in one sentence. */
  readonly notKept: string | undefined;
  /** What was taken over from the sheet by the last insertion. */
  readonly typed: readonly TypedEntry[];
  readonly importing: Importing;
  /** What an earlier form says where this one needs another entry. */
  readonly renew: readonly EarlierEntry[];
  readonly drafts: Drafts;
  readonly news: FormNews;
}

export const FIRST_FORM_STATE: FormState = {
  loaded: false,
  form: EMPTY_FORM,
  kept: EMPTY_FORM,
  written: undefined,
  inserted: undefined,
  unreadable: undefined,
  notKept: undefined,
  typed: [],
  importing: { step: 'idle' },
  renew: [],
  drafts: {},
  news: 'nothing',
};

export type FormEvent =
  | { readonly type: 'loaded'; readonly form: BriefingForm; readonly written: BriefingForm | undefined }
  | { readonly type: 'unreadable'; readonly trouble: FormTrouble }
  | { readonly type: 'edited'; readonly field: FormField; readonly value: string }
  | { readonly type: 'kept'; readonly form: BriefingForm }
  | { readonly type: 'not-kept'; readonly sentence: string }
  | { readonly type: 'typed'; readonly entries: readonly TypedEntry[] }
  | { readonly type: 'restored'; readonly entry: TypedEntry }
  | { readonly type: 'inserted'; readonly form: BriefingForm; readonly written: BriefingForm }
  | { readonly type: 'importing'; readonly importing: Importing }
  | { readonly type: 'imported'; readonly read: FormImport }
  | { readonly type: 'drafted'; readonly drafts: Drafts }
  | { readonly type: 'discarded' };

const imported = (state: FormState, { form, taken, renew }: FormImport): FormState => ({
  ...state,
  form: withEntries(
    state.form,
    taken.map((field) => ({ field, value: fieldValue(form, field) })),
  ),
  renew,
  importing: { step: 'idle' },
  news: 'imported',
});

/** State after an event. Pure. */
export const formAfter = (state: FormState, event: FormEvent): FormState => {
  switch (event.type) {
    case 'loaded':
      return {
        ...state,
        loaded: true,
        form: event.form,
        kept: event.form,
        written: event.written,
        unreadable: undefined,
      };
    case 'unreadable':
      return { ...state, loaded: true, unreadable: event.trouble };
    case 'edited':
      return { ...state, form: withField(state.form, event.field, event.value), news: 'nothing' };
    case 'kept':
      return { ...state, kept: event.form, notKept: undefined, news: state.news === 'nothing' ? 'kept' : state.news };
    case 'not-kept':
      return { ...state, notKept: event.sentence };
    case 'typed':
      return {
        ...state,
        form: withEntries(state.form, event.entries),
        typed: event.entries,
        news: event.entries.length > 0 ? 'typed' : state.news,
      };
    case 'restored':
      return {
        ...state,
        form: withField(state.form, event.entry.field, event.entry.before),
        typed: state.typed.filter((one) => one !== event.entry),
        news: 'restored',
      };
    case 'inserted':
      return { ...state, inserted: event.form, written: event.written };
    case 'importing':
      return { ...state, importing: event.importing };
    case 'imported':
      return imported(state, event.read);
    case 'drafted':
      return { ...state, drafts: event.drafts };
    case 'discarded':
      return { ...FIRST_FORM_STATE, loaded: true, drafts: state.drafts, news: 'discarded' };
  }
};
