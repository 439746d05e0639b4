import { finding, type Finding } from '../../model/finding';
import type { CellAddress } from '../../model/address';
import { isBlank } from '../../model/sheet';
import { baseOf, basesNamed, type PopulationBase } from '../population-base';
import { oncePer } from '../repetition';
import { findingAt, notVerifiable, result, type Rule, type RuleContext, valueAt } from '../rule';

/** A text that names another population than the figures have. */
interface Contradiction {
  readonly text: string;
  readonly cell: CellAddress | undefined;
  readonly base: PopulationBase;
  readonly other: PopulationBase;
}

const contradictions = (
  text: string,
  cell: CellAddress | undefined,
  base: PopulationBase,
  bases: readonly PopulationBase[],
): readonly Contradiction[] => {
  const named = basesNamed(text, bases);
  const [other] = named;
  return !other || named.includes(base) ? [] : [{ text, cell, base, other }];
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where a text of the sheet stands, outside the table. */
const cellOfText = ({ sheet }: RuleContext, text: string): CellAddress | undefined => {
  if (!sheet) return undefined;
  for (const [index, line] of sheet.values.entries()) {
    const column = line.findIndex((value) => typeof value === 'string' && oneLine(value) === oneLine(text));
    if (column >= 0) return { row: sheet.origin.row + index, column: sheet.origin.column + column };
  }
  return undefined;
};

/** Lines around the table and its headings speak of all figures: only where these have one population. */
const aroundTable = (
  context: RuleContext,
  used: readonly PopulationBase[],
  bases: readonly PopulationBase[],
): readonly Contradiction[] => {
  const [base, another] = used;
  if (!base || another) return [];
  const { above, below, columns } = context.table;
  return [
    ...[...above, ...below].flatMap((text) => contradictions(text, undefined, base, bases)),
    ...columns.flatMap(({ heading, address }) => contradictions(heading, address, base, bases)),
  ].map((one) => ({ ...one, cell: one.cell ?? cellOfText(context, one.text) }));
};

/** The cell of the subject and the note of a row speak of its figure. Each cell is looked at once. */
const inRows = (
  context: RuleContext,
  ownBase: (subject: string) => PopulationBase | undefined,
  bases: readonly PopulationBase[],
): readonly Contradiction[] => {
  const known = new Map<string, readonly PopulationBase[]>();
  const namedIn = (text: string): readonly PopulationBase[] => {
    const found = known.get(text) ?? basesNamed(text, bases);
    known.set(text, found);
    return found;
  };
  return context.observations.flatMap(({ subject = '', cells }) => {
    const base = ownBase(subject);
    if (!base) return [];
    return [cells.subject, cells.note].flatMap((cell) => {
      const text = cell ? valueAt(context.sheet, cell) : null;
      if (isBlank(text) || typeof text !== 'string') return [];
      const [other] = namedIn(text).includes(base) ? [] : namedIn(text);
      return other ? [{ text, cell, base, other }] : [];
    });
  });
};

const findingOf = (context: RuleContext, { text, cell, base, other }: Contradiction, more: object): Finding => {
  const facts = { text, base: base.name, other: other.name, ...more };
  return cell
    ? findingAt(context, 'wrong-base', cell, facts)
    : finding('wrong-base', { sheet: context.table.sheet }, facts);
};

/**
 * Populations mixed up: a title, heading, footnote or remark names another population than the one that the sheet's figures
 * have by the catalogue (settings: `populationBases`), and not that one. Once per text.
 */
export const wrongBase: Rule = {
  code: 'wrong-base',
  check: (context) => {
    const bases = context.catalogue.settings.populationBases ?? [];
    const ids = [...new Set(context.observations.flatMap(({ subject }) => subject ?? []))];
    const own = new Map(
      ids.map((id) => {
        const subject = context.directory.subjects.get(id);
        return [id, subject && baseOf(subject, bases, context.directory)];
      }),
    );
    const used = [...new Set(own.values())].filter((base) => base !== undefined);
    if (used.length === 0) return notVerifiable('no-bases');
    const found = [...aroundTable(context, used, bases), ...inRows(context, (subject) => own.get(subject), bases)];
    return result(
      oncePer(found, ({ text, base }) => `${base.id} ${text}`).map(({ first, more }) =>
        findingOf(context, first, more),
      ),
    );
  },
};
