/** A field as labels are held against it: all headings under which it is found, and whether it must be there. */
export interface WantedField {
  readonly headings: readonly string[];
  readonly required: boolean;
}

/** How labels and fields are matched, after the standard. */
export type FieldsMatch = 'exact' | 'equal' | 'subset' | 'superset' | 'partial';

/** Something wrong with a header (Kopfzeile); positions and fields are counted from zero. */
export type LabelTrouble =
  | { readonly code: 'blank-label' | 'extra-label'; readonly position: number }
  | { readonly code: 'duplicate-label'; readonly position: number; readonly first: number }
  | { readonly code: 'incorrect-label'; readonly position: number; readonly field: number }
  | { readonly code: 'missing-label'; readonly position: number; readonly field: number }
  | { readonly code: 'unmatched-header'; readonly position: number };

/** A header held against a schema: the field of each position, how many cells a row must have, and what is wrong. */
export interface HeaderMatch {
  readonly fields: readonly (number | undefined)[];
  readonly width: number;
  readonly troubles: readonly LabelTrouble[];
}

const findField = (label: string, wanted: readonly WantedField[]): number | undefined => {
  const at = wanted.findIndex(({ headings }) => headings.includes(label));
  return at < 0 ? undefined : at;
};

const missingAt = (missing: readonly number[], start: number): readonly LabelTrouble[] =>
  missing.map((field, index) => ({ code: 'missing-label', position: start + index, field }));

const troubleInOrder = (
  labels: readonly string[],
  position: number,
  wanted: readonly WantedField[],
): readonly LabelTrouble[] => {
  const label = labels[position] ?? '';
  if (position >= wanted.length) return [{ code: 'extra-label', position }];
  if (label === '') return [{ code: 'blank-label', position }];
  const first = labels.indexOf(label);
  if (first < position) return [{ code: 'duplicate-label', position, first }];
  return wanted[position]?.headings.includes(label) ? [] : [{ code: 'incorrect-label', position, field: position }];
};

/** Labels and fields are matched by their order, whatever the labels say. */
const matchInOrder = (labels: readonly string[], wanted: readonly WantedField[]): HeaderMatch => ({
  fields: wanted.map((_, index) => index),
  width: wanted.length,
  troubles: [
    ...labels.flatMap((_, position) => troubleInOrder(labels, position, wanted)),
    ...missingAt(
      wanted.map((_, index) => index).filter((index) => index >= labels.length),
      labels.length,
    ),
  ],
});

const TOLERATES_EXTRA: ReadonlySet<FieldsMatch> = new Set(['subset', 'partial']);
const TOLERATES_MISSING: ReadonlySet<FieldsMatch> = new Set(['superset', 'partial']);

const troubleByName = (
  labels: readonly string[],
  position: number,
  field: number | undefined,
  mode: FieldsMatch,
): readonly LabelTrouble[] => {
  const label = labels[position] ?? '';
  if (label === '') return [{ code: 'blank-label', position }];
  const first = labels.indexOf(label);
  if (first < position) return [{ code: 'duplicate-label', position, first }];
  return field === undefined && !TOLERATES_EXTRA.has(mode) ? [{ code: 'extra-label', position }] : [];
};

/** Labels and fields are matched by their names; of two labels for one field the first counts. */
const matchByName = (labels: readonly string[], wanted: readonly WantedField[], mode: FieldsMatch): HeaderMatch => {
  const named = labels.map((label) => findField(label, wanted));
  const fields = named.map((field, position) => (named.indexOf(field) === position ? field : undefined));
  const absent = wanted.map((_, index) => index).filter((index) => !named.includes(index));
  const missing = TOLERATES_MISSING.has(mode) ? absent.filter((index) => wanted[index]?.required) : absent;
  const unmatched = mode === 'partial' && wanted.length > 0 && absent.length === wanted.length;
  return {
    fields,
    width: labels.length,
    troubles: [
      ...(unmatched ? [{ code: 'unmatched-header', position: 0 } as const] : []),
      ...labels.flatMap((_, position) => troubleByName(labels, position, named[position], mode)),
      ...missingAt(missing, labels.length),
    ],
  };
};

/**
 * Holds the labels of a header against the fields of a schema.
 *
 * `exact` maps by order, every other mode by name; `subset` and `partial` take further labels, `superset` and `partial`
 * take fewer fields, but for required ones. Fields without a label are said to be missing behind the last label.
 */
export const matchLabels = (
  labels: readonly string[],
  wanted: readonly WantedField[],
  mode: FieldsMatch = 'exact',
): HeaderMatch => (mode === 'exact' ? matchInOrder(labels, wanted) : matchByName(labels, wanted, mode));
