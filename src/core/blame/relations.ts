import { TOTAL_BREAKDOWN } from '../model/table';
import { type Directory, isPartOfWhole, push } from './directory';
import { exact, negative, whole } from './exact';
import type { Entry, Figure, Sheet } from './figures';
import { isFractional } from './noise';
import { shares } from './shares';
import { breakdownsOf, equation, type SheetTolerance, sums, toleranceOf } from './sums';
import type { CellIndex, Relation, System } from './system';

const ONE = whole(1);
const ZERO = whole(0);

const atMost = (part: CellIndex, total: CellIndex): Relation => ({
  kind: 'part-whole',
  at: part,
  cells: [part, total],
  limits: [
    {
      terms: [
        { cell: part, factor: ONE },
        { cell: total, factor: negative(ONE) },
      ],
      atMost: ZERO,
    },
  ],
});

const cellsIn = (figures: readonly (Figure | undefined)[]): readonly CellIndex[] | undefined => {
  const cells = figures.flatMap((figure) => figure?.cell ?? []);
  return cells.length === figures.length ? cells : undefined;
};

/** Groups that make up the whole against their total; every other group is at most the total. */
const breakdowns = (
  entries: readonly Entry[],
  { exhaustive }: Directory,
  ofSheet: SheetTolerance,
): readonly Relation[] =>
  breakdownsOf(entries).flatMap((byBreakdown) => {
    const total = byBreakdown.get(TOTAL_BREAKDOWN);
    if (total?.cell === undefined) return [];
    const at = total.cell;
    const complete = exhaustive.flatMap((group) => {
      const addends = cellsIn(group.map((name) => byBreakdown.get(name)));
      return addends ? [equation('breakdown', at, addends, toleranceOf(total, addends.length, ofSheet))] : [];
    });
    const summed = new Set(complete.flatMap(({ cells }) => cells));
    const others = [...byBreakdown.values()].flatMap(({ cell }) => cell ?? []).filter((cell) => !summed.has(cell));
    return [...complete, ...others.filter((cell) => cell !== at).map((cell) => atMost(cell, at))];
  });

const withinRows = (entries: readonly Entry[]): readonly Relation[] =>
  entries.flatMap(({ figures: { numerator, denominator } }) => {
    const indicator = numerator?.subject.indicator;
    if (!indicator || !isPartOfWhole(indicator)) return [];
    const [part, total] = cellsIn([numerator, denominator]) ?? [];
    return part === undefined || total === undefined ? [] : [atMost(part, total)];
  });

const yearKey = ({ area, date, breakdown }: Figure, subject: string): string =>
  [subject, breakdown, date.slice(0, 4), area].join('\u0001');

const amongFigures = (entries: readonly Entry[], { wholes }: Directory): readonly Relation[] => {
  const values = entries.flatMap(({ figures }) => figures.value ?? []);
  const inYear = new Map<string, Figure[]>();
  for (const figure of values) push(inYear, yearKey(figure, figure.subject.id), figure);
  return values.flatMap((figure) =>
    (wholes.get(figure.subject.id) ?? []).flatMap((id) => {
      const [part, total] = cellsIn([figure, inYear.get(yearKey(figure, id))?.[0]]) ?? [];
      return part === undefined || total === undefined ? [] : [atMost(part, total)];
    }),
  );
};

/** A count below zero, or half a person, is wrong whatever the others say. */
const ownRelations = ({ cells }: Sheet): readonly Relation[] =>
  cells.flatMap(({ value, count, places }, index) => {
    const wrong = count && (value < 0 || (places !== undefined && isFractional(value, places)));
    const limits = [{ terms: [{ cell: index, factor: negative(ONE) }], atMost: exact(0) }];
    return wrong ? [{ kind: 'own' as const, at: index, cells: [index], limits }] : [];
  });

const keyOf = ({ kind, cells }: Relation): string => `${kind} ${cells.join(' ')}`;

/** All relations of a sheet whose cells all have numbers; the same relation once. `ofSheet`: tolerance of its sums. */
export const systemOf = (sheet: Sheet, directory: Directory, ofSheet: SheetTolerance): System => {
  const { entries, cells } = sheet;
  const relations = [
    ...sums(entries, directory, ofSheet),
    ...breakdowns(entries, directory, ofSheet),
    ...withinRows(entries),
    ...amongFigures(entries, directory),
    ...shares(entries, cells),
    ...ownRelations(sheet),
  ];
  return { cells, relations: [...new Map(relations.map((relation) => [keyOf(relation), relation])).values()] };
};
