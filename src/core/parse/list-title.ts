import { namedDate } from './stichtag';
import type { IsoDate } from '../model/table';
import type { Header } from './headings';
import type { Plan, Position } from './list-columns';
import type { Scribe } from './scribe';
import type { TitleSubject } from './subject';

/** What the whole list says where its rows do not (Angaben im Titel). */
export interface ListTitle {
  readonly date: IsoDate | undefined;
  /** Subject of a value column without a column of subjects, by its index. */
  readonly subjects: ReadonlyMap<number, string>;
  /** Type of a column's field. */
  readonly typeOf: (position: Position) => string;
}

const DEFAULT_TYPE = 'number';

const longestIn = (above: readonly string[], { lookups }: Scribe): string | undefined =>
  above
    .flatMap((text) => lookups.subjectInTitle(text) ?? [])
    .reduce<TitleSubject | undefined>((best, one) => (best && best.length >= one.length ? best : one), undefined)
    ?.subject;

const subjectsOf = (plan: Plan, above: readonly string[], scribe: Scribe): ReadonlyMap<number, string> => {
  const titled = longestIn(above, scribe);
  const subjects = new Map<number, string>();
  for (const { index, column } of plan.values) {
    const subject = scribe.lookups.subject(column.heading) ?? titled;
    const text = column.heading;
    if (subject !== undefined) subjects.set(index, subject);
    else scribe.report('unknown-subject', column.address, { text, nearest: scribe.lookups.nearestSubject(text) }, text);
  }
  return subjects;
};

/**
 * Subject and date of a list whose schema has no column for them: the subject of the value's heading, else of the title,
 * and the date that the title names. Where the schema has such a column and the sheet lacks it, nothing stands in for it.
 */
export const readListTitle = ({ schema }: Header, plan: Plan, above: readonly string[], scribe: Scribe): ListTitle => {
  const types = new Map(schema.schema.fields.map(({ name, type }) => [name, type]));
  const declared = new Set(schema.roles.values());
  const date = declared.has('time') ? undefined : namedDate(above);
  const [value] = plan.values;
  if (value && date === undefined && !declared.has('time')) {
    const text = above[0] ?? value.column.heading;
    scribe.report('unknown-date', value.column.address, { text }, text);
  }
  return {
    date,
    subjects: declared.has('subject') ? new Map() : subjectsOf(plan, above, scribe),
    typeOf: ({ column }) => types.get(column.field ?? '') ?? DEFAULT_TYPE,
  };
};
