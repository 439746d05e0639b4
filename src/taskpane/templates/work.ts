import type { Catalogue } from '../../core/model/catalogue';
import { buildReturns } from '../../core/returns/returns';
import { buildTemplate } from '../../core/template/template';
import { formFile } from '../../files/template';
import type { FormWork } from './form-work';

type Handlers = {
  readonly [T in keyof FormWork]: (given: FormWork[T]['given']) => Promise<FormWork[T]['made']>;
};

/** Makes the workbooks from the catalogue alone: neither the open workbook nor a file is read. */
export const formHandlers = (catalogue: Catalogue): Handlers => ({
  template: async ({ order, department }) => ({
    outcome: 'made',
    bytes: await formFile(buildTemplate({ order, catalogue, department })),
  }),
  returns: async ({ files, now }) => ({
    outcome: 'made',
    bytes: await formFile(buildReturns({ files, scope: {}, catalogue, now })),
  }),
});
