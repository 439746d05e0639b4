import { renamedReference, type SheetRenames } from '../../files/xlsx/sheet-renames';
import { assign } from './mutable';
import type { ChartState } from './state';

const isReference = (text: string): boolean => /!\$?[A-Z]{1,3}\$?\d/i.test(text);

/** Lets a chart follow sheets that were renamed. A series may also bear a name that is a plain text. */
export function followRenames({ series }: ChartState, renames: SheetRenames): void {
  const renamed = (text: string): string => (isReference(text) ? renamedReference(text, renames) : text);
  for (const one of series) {
    one.name = renamed(one.name);
    one.values = renamed(one.values);
    assign(one, 'categories', one.categories === undefined ? undefined : renamed(one.categories));
  }
}
