import { isBlank, type Sheet } from '../model/sheet';
import type { SheetKind } from '../model/sheet-schema';
import type { RecognitionReason } from '../model/table';
import { findAreasDown } from './areas-down';
import { crossReasons } from './cross';
import { findGroupLayout } from './cross-groups';
import { findCrossLayout, type CrossLayout } from './cross-layout';
import { closestHeader, findChosenHeader, findHeader } from './find-header';
import { type Header, missingKeys } from './headings';
import { listReason } from './list';
import type { Lookups } from './lookups';

/** What a sheet was taken for (Erkennung), with the reasons. */
export type Recognition =
  | { readonly form: 'list'; readonly header: Header; readonly reasons: readonly RecognitionReason[] }
  | { readonly form: 'cross'; readonly layout: CrossLayout; readonly reasons: readonly RecognitionReason[] }
  | { readonly form: 'none'; readonly reasons: readonly RecognitionReason[] };

/** A recognition that found a table. */
export type Found = Exclude<Recognition, { readonly form: 'none' }>;

const CHOSEN: RecognitionReason = { reason: 'chosen-by-user' };
const LEAST_BY_ITSELF = 2;
const LEAST_WHEN_CHOSEN = 1;

const asList = (header: Header | undefined, before: readonly RecognitionReason[]): Recognition | undefined =>
  header && { form: 'list', header, reasons: [...before, listReason(header)] };

const asCross = (
  sheet: Sheet,
  lookups: Lookups,
  least: number,
  before: readonly RecognitionReason[],
): Recognition | undefined => {
  const layout = findCrossLayout(sheet, lookups, least) ?? findGroupLayout(sheet, lookups, least);
  return layout && { form: 'cross', layout, reasons: [...before, ...crossReasons(sheet, layout)] };
};

const asChosen = (sheet: Sheet, lookups: Lookups, kind: SheetKind): Recognition | undefined =>
  kind === 'kreuztabelle'
    ? asCross(sheet, lookups, LEAST_WHEN_CHOSEN, [CHOSEN])
    : asList(findChosenHeader(sheet, lookups.schemas, kind), [CHOSEN]);

/** What comes closest to a table on a sheet without one, and what it lacks. */
const whyNone = (sheet: Sheet, lookups: Lookups): readonly RecognitionReason[] => {
  const header = closestHeader(sheet, lookups.schemas);
  if (header) return [listReason(header), { reason: 'headings-missing', headings: missingKeys(header) }];
  const areas = findAreasDown(sheet, lookups);
  return areas ? [{ reason: 'areas-down', ...areas }, { reason: 'no-years' }] : [{ reason: 'no-header' }];
};

const isEmpty = ({ values }: Sheet): boolean => values.every((row) => row.every(isBlank));

/**
 * Tells what kind of table a sheet holds: a list by its headings, a cross table by its years and areas. What was chosen
 * overrules that, and a single known heading or year is enough then; tables of a schema of their own are never guessed.
 */
export const recognise = (sheet: Sheet, lookups: Lookups, chosen?: SheetKind): Recognition => {
  const before = chosen ? [CHOSEN] : [];
  if (isEmpty(sheet)) return { form: 'none', reasons: [...before, { reason: 'empty-sheet' }] };
  const found = chosen
    ? asChosen(sheet, lookups, chosen)
    : (asList(findHeader(sheet, lookups.schemas), []) ?? asCross(sheet, lookups, LEAST_BY_ITSELF, []));
  if (found) return found;
  return { form: 'none', reasons: chosen ? [CHOSEN, { reason: 'no-header' }] : whyNone(sheet, lookups) };
};
