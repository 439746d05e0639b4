import type { Observation, TableRow } from '../model/table';
import { inspectCell } from './read-cell';
import type { Scribe } from './scribe';

/** Reads the rows of a body one by one; blank ones are reported, and every cell is looked at whatever it should hold. */
export const readRows = (
  rows: readonly TableRow[],
  readRow: (row: TableRow) => readonly Observation[],
  scribe: Scribe,
): readonly Observation[] => {
  const observations: Observation[] = [];
  for (const row of rows) {
    if (row.blank) scribe.report('blank-row', row.cells[0]?.address, { row: row.row + 1 });
    if (row.blank) continue;
    for (const cell of row.cells) inspectCell(cell, scribe);
    for (const observation of readRow(row)) observations.push(observation);
  }
  return observations;
};
