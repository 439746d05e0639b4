import { toA1 } from '../core/model/address';
import { type CellChange, findChanges, type FoundChange, holdsValue, type LeftChange } from './cell-change';
import { cellEntry } from './cell-entry';
import { partlyChangedText } from './de';
import { type HostError, toHostError, withRemark } from './host-error';
import { type OpenContext, run } from './run';
import { type CellState, writeSingleCells } from './single-cells';

/** What became of changes; `numberFormat` is the cell's own before. */
export interface ChangeOutcome<Change extends CellChange> {
  readonly done: readonly { readonly change: Change; readonly numberFormat: string }[];
  readonly left: readonly LeftChange[];
}

type FoundCells<Change extends CellChange> = readonly FoundChange<Change>[];

const leave = <Change extends CellChange>(found: FoundCells<Change>): readonly LeftChange[] =>
  found.map(({ change }) => ({ place: change.place, why: 'value-changed' }));

const keyOf = <Change extends CellChange>({ sheetId, cell }: FoundChange<Change>): string => `${sheetId}!${toA1(cell)}`;

// Of several changes of one cell the first is made; the others would not find any more what they expect.
const readyOf = <Change extends CellChange>(found: FoundCells<Change>): FoundCells<Change> => {
  const first = new Map<string, FoundChange<Change>>();
  for (const one of found)
    if (holdsValue(one.state, one.change.holds) && !first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
};

const without = <Item>(items: readonly Item[], gone: readonly Item[]): readonly Item[] => {
  const set = new Set(gone);
  return items.filter((item) => !set.has(item));
};

/** Writes what is wanted; answers the cells that do not hold it afterwards, with what they hold instead. */
const write = async <Change extends CellChange>(
  context: Excel.RequestContext,
  ready: FoundCells<Change>,
): Promise<readonly { readonly written: FoundChange<Change>; readonly after: CellState }[]> => {
  if (ready.length === 0) return [];
  const writings = ready.map((one) => ({
    ...one,
    entry: cellEntry(one.change.becomes, one.change.formatOf(one.state.numberFormat)),
  }));
  const states = await writeSingleCells(context, writings);
  return ready.flatMap((written, index) => {
    const after = states[index];
    return after && !holdsValue(after, written.change.becomes) ? [{ written, after }] : [];
  });
};

const backOf = <Change extends CellChange>({ change, state }: FoundChange<Change>) => ({
  place: change.place,
  holds: change.becomes,
  becomes: state.value,
  formatOf: () => state.numberFormat,
});

const writeBack = async (context: Excel.RequestContext, cells: FoundCells<CellChange>): Promise<void> => {
  const failed = await write(context, cells);
  if (failed.length > 0) throw new Error(`${failed.length} cells could not be restored.`);
};

// A cell that holds neither what it held before nor what was written belongs to somebody else by now.
const restore = async <Change extends CellChange>(
  context: Excel.RequestContext,
  written: FoundCells<Change>,
): Promise<void> => {
  const { found, left } = await findChanges(context, written.map(backOf));
  const changed = found.filter(
    ({ state, change }) =>
      holdsValue(state, change.holds) ||
      (holdsValue(state, change.becomes) && state.numberFormat !== change.formatOf()),
  );
  await writeBack(context, changed);
  if (left.length > 0) throw new Error(`${left.length} cells are out of reach.`);
};

/** How far the changes have come, for taking them back. */
interface Course<Change extends CellChange> {
  writing: FoundCells<Change>;
}

const makeChanges = async <Change extends CellChange>(
  context: Excel.RequestContext,
  changes: readonly Change[],
  course: Course<Change>,
): Promise<ChangeOutcome<Change>> => {
  const { found, left } = await findChanges(context, changes);
  const ready = readyOf(found);
  course.writing = ready;
  const refused = await write(context, ready);
  const failed = refused.map(({ written }) => written);
  await writeBack(
    context,
    refused.map(({ written, after }) => ({ ...written, change: backOf(written), state: after })),
  );
  const done = without(ready, failed).map(({ change, state }) => ({ change, numberFormat: state.numberFormat }));
  return { done, left: [...left, ...leave(without(found, ready)), ...leave(failed)] };
};

const takeBack = async <Change extends CellChange>(
  openContext: OpenContext,
  { writing }: Course<Change>,
  error: HostError,
): Promise<HostError> => {
  if (writing.length === 0) return error;
  try {
    await run(openContext, (context) => restore(context, writing));
    return error;
  } catch {
    return withRemark(error, partlyChangedText);
  }
};

/** Changes cells that hold what is expected of them, and leaves the others; takes all back where it cannot finish. */
export const changeCells = async <Change extends CellChange>(
  openContext: OpenContext,
  changes: readonly Change[],
): Promise<ChangeOutcome<Change>> => {
  const course: Course<Change> = { writing: [] };
  try {
    return await run(openContext, (context) => makeChanges(context, changes, course));
  } catch (error) {
    throw await takeBack(openContext, course, toHostError(error));
  }
};
