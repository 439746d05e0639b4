import type { Evaluation } from '../../model/report';
import type { ShownSubject } from '../subject';
import type { WavePair } from '../../model/report';

/** Where the groups of columns of *Veränderung* begin; the same for every block, so that one head serves all. */
export interface ChangesColumns {
  readonly waves: readonly string[];
  readonly pairs: readonly WavePair[];
  /** Pairs with a word for their judgement: the latest step, and the whole time. */
  readonly judged: readonly WavePair[];
  readonly values: number;
  readonly change: number;
  readonly perYear: number;
  readonly assessment: number;
  readonly absolute: number;
  readonly index: number;
  readonly count: number;
}

const STUB_COLUMNS = 2;
const JUDGED = 2;

/**
 * Lays out the columns for the subjects shown: words only where one has a direction, absolute changes only for counts, index numbers
 * only where they were worked out.
 */
export const changesColumns = (
  { waves, pairs, indices }: Evaluation,
  subjects: readonly ShownSubject[],
): ChangesColumns => {
  const judged = subjects.some(({ direction }) => direction !== 'neutral') ? pairs.slice(-JUDGED) : [];
  const values = STUB_COLUMNS;
  const change = values + waves.length;
  const perYear = change + pairs.length;
  const assessment = perYear + pairs.length;
  const absolute = assessment + judged.length;
  const index = absolute + (subjects.some(({ kind }) => kind === 'count') ? pairs.length : 0);
  const count = index + (indices.length > 0 ? waves.length : 0);
  return { waves, pairs, judged, values, change, perYear, assessment, absolute, index, count };
};
