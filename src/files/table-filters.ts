import { parseRangeA1, type RangeAddress } from '../core/model/address';
import type { Package } from './package/container';
import { readRelationships } from './package/relationships';
import { readXmlPart } from './package/xml-part';

const filterIn = (container: Package, part: string): RangeAddress | undefined => {
  let range: RangeAddress | undefined;
  let isActive = false;
  readXmlPart(container, part, {
    open: (name, { ref }) => {
      if (name === 'autoFilter') range = parseRangeA1(ref ?? '');
      if (name === 'filterColumn') isActive = true;
    },
  });
  return isActive ? range : undefined;
};

/** Ranges under an active filter condition of a sheet's tables (Excel-Tabellen), which have filters of their own. */
export const tableFilters = (container: Package, sheetPart: string): readonly RangeAddress[] =>
  readRelationships(container, sheetPart)
    .filter(({ type }) => type === 'table')
    .flatMap(({ part }) => (part === undefined ? [] : (filterIn(container, part) ?? [])));
