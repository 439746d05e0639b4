import { toA1, type CellAddress } from '../model/address';
import type { SheetSchema } from '../model/sheet-schema';
import type { HeaderMatch, LabelTrouble } from '../table-schema/header';
import { columnLetters } from '../model/address';
import { candidatesOf, nearest } from './nearest';
import type { PlainHeader } from './plain-header';
import type { Report } from './reporter';

/** Where a header stands, and what reports on it. */
export interface HeaderPlace {
  readonly header: PlainHeader;
  readonly firstColumn: number;
  readonly schema: SheetSchema;
  readonly report: Report;
}

const addressOf = ({ header, firstColumn }: HeaderPlace, position: number): CellAddress => ({
  row: header.row,
  column: firstColumn + position,
});

const hintFor = (name: string, others: readonly string[]): string | undefined =>
  nearest(name, candidatesOf(others.filter((other) => other !== '')));

const reportTrouble = (trouble: LabelTrouble, place: HeaderPlace, free: readonly string[]): void => {
  const { header, schema, report } = place;
  const address = addressOf(place, trouble.position);
  const heading = header.labels[trouble.position] ?? '';
  const names = schema.fields.map(({ name }) => name);
  const nameOf = (field: number) => names[field] ?? '';
  switch (trouble.code) {
    case 'blank-label':
      return report('blank-label', address, { column: columnLetters(address.column) });
    case 'duplicate-label':
      return report('duplicate-label', address, { heading, first: toA1(addressOf(place, trouble.first)) }, heading);
    case 'incorrect-label':
      return report('incorrect-label', address, { heading, field: nameOf(trouble.field) }, heading);
    case 'extra-label': {
      const absent = names.filter((name) => !header.labels.includes(name));
      return report('extra-label', address, { heading, nearest: hintFor(heading, absent) }, heading);
    }
    case 'missing-label': {
      const field = nameOf(trouble.field);
      return report('missing-label', address, { field, nearest: hintFor(field, free) });
    }
    case 'unmatched-header':
      return report('unmatched-header', address, { fields: names }, heading);
  }
};

/** Reports what is wrong with a header; of a header without any label only that. */
export const reportPlainLabels = ({ troubles, fields }: HeaderMatch, place: HeaderPlace): void => {
  const { labels } = place.header;
  if (labels.every((label) => label === '')) return place.report('blank-header', addressOf(place, 0), {});
  const byName = (place.schema.fieldsMatch ?? 'exact') !== 'exact';
  const free = byName ? labels.filter((_, position) => fields[position] === undefined) : [];
  for (const trouble of troubles) reportTrouble(trouble, place, free);
};
