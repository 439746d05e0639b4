import type { Evaluation } from '../model/report';
import type { ShownSubject } from './subject';
import { wavePairs, type WavePair } from './waves';

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
  readonly count: number;
}

const STUB_COLUMNS = 2;
const JUDGED = 2;

/** Lays out the columns for the subjects shown: words only where one has a direction, absolute changes only for counts. */
export const changesColumns = ({ waves }: Evaluation, subjects: readonly ShownSubject[]): ChangesColumns => {
  const pairs = wavePairs(waves);
  const judged = subjects.some(({ direction }) => direction !== 'neutral') ? pairs.slice(-JUDGED) : [];
  const values = STUB_COLUMNS;
  const change = values + waves.length;
  const perYear = change + pairs.length;
  const assessment = perYear + pairs.length;
  const absolute = assessment + judged.length;
  const count = absolute + (subjects.some(({ kind }) => kind === 'count') ? pairs.length : 0);
  return { waves, pairs, judged, values, change, perYear, assessment, absolute, count };
};
