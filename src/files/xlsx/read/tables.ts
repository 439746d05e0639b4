import { present } from '../present';
import type { TableDocument } from '../document';
import type { Parts } from '../parts';
import { rangeOf } from '../ranges';
import { descend, flag, type XmlElement } from '../xml';

const tableOf = (root: XmlElement): TableDocument | undefined => {
  const { id = '', displayName, name, ref } = root.attributes;
  const range = rangeOf(ref);
  if (!range) return undefined;
  const look = descend(root, 'tableStyleInfo')?.attributes ?? {};
  return {
    id,
    name: displayName ?? name ?? '',
    range,
    ...present({ style: look['name'] }),
    banded: flag(look['showRowStripes']),
    filterButton: descend(root, 'autoFilter') !== undefined,
  };
};

/** Tables of a sheet, by the links of its part. */
export const tablesOf = (parts: Parts, sheetPart: string): readonly TableDocument[] =>
  parts
    .links(sheetPart)
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => {
      const root = parts.tree(target);
      return root ? (tableOf(root) ?? []) : [];
    });
