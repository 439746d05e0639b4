import type { Catalogue } from '../../core/model/catalogue';
import { type Observed, observed } from '../batch/observed';
import type { AskFiles } from '../batch/work';
import { type Download, XLSX_TYPE, fileName } from '../download';
import { type TemplateChoice, departmentName, firstTemplateChoice, orderOf, proposedName, rowCount } from './choice';
import { type TemplateEvent, type TemplateState, noTemplate, templateAfter } from './state';

/** What templates need of the world. */
export interface TemplatePorts {
  readonly askFiles: AskFiles;
  readonly catalogue: Catalogue;
  readonly download: (download: Download) => void;
  readonly onBug: (cause: unknown) => void;
}

/** What the user can do with templates. */
export interface Templates extends Pick<Observed<TemplateState, TemplateEvent>, 'get' | 'subscribe'> {
  readonly show: (shown: boolean) => void;
  readonly choose: (part: Partial<TemplateChoice>) => void;
  /** Makes the template that is chosen and offers it for saving; nothing happens where it would have no row. */
  readonly save: () => Promise<void>;
}

export const createTemplates = ({ askFiles, catalogue, download, onBug }: TemplatePorts): Templates => {
  const { get, subscribe, dispatch } = observed(noTemplate(firstTemplateChoice(catalogue)), templateAfter);

  const made = async (choice: TemplateChoice): Promise<Download> => {
    const department = departmentName(choice, catalogue);
    const given = { order: orderOf(choice, catalogue), ...(department !== undefined && { department }) };
    const { bytes } = await askFiles('template', given, new AbortController().signal);
    const name = choice.name.trim() === '' ? proposedName(choice, catalogue) : choice.name;
    return { name: fileName(name, '.xlsx'), type: XLSX_TYPE, content: bytes };
  };

  return {
    get,
    subscribe,
    show: (shown) => dispatch({ type: 'shown', shown }),
    choose: (part) => dispatch({ type: 'chosen', choice: { ...get().choice, ...part } }),
    save: async () => {
      const { choice, running } = get();
      if (running || rowCount(choice, catalogue) === 0) return;
      dispatch({ type: 'started' });
      try {
        const file = await made(choice);
        download(file);
        dispatch({ type: 'saved', name: file.name });
      } catch (cause) {
        dispatch({ type: 'failed' });
        onBug(cause);
      }
    },
  };
};
