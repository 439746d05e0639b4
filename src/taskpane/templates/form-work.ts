import type { ReturnedFile } from '../../core/model/returns';
import type { TemplateOrder } from '../../core/model/template';

/** A workbook that was made anew. */
export interface MadeForm {
  readonly outcome: 'made';
  readonly bytes: Uint8Array;
}

/** What the worker makes for departments: templates that go out, and the list of what came back. */
export interface FormWork {
  readonly template: {
    readonly given: { readonly order: TemplateOrder; readonly department?: string };
    readonly made: MadeForm;
  };
  readonly returns: {
    readonly given: { readonly files: readonly ReturnedFile[]; readonly now: string };
    readonly made: MadeForm;
  };
}
