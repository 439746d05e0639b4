import type { Kinds } from '../run/engine';
import { fullChoice, sameChoice } from './choice';
import type { Checked, Inserted, PaneState } from './state';
import type { Insertion } from './steps';

/** Why a result no longer says what the pane would compute now. */
export type OutdatedReason =
  | 'kinds-changed'
  | 'repaired'
  | 'settled-again'
  | 'checked-again'
  | 'choice-changed'
  | 'evaluated-again'
  | 'charts-chosen';

/** Whether a result is there and up to date (Stand). Edits in the sheets are not seen: the time of the run is shown for that. */
export type Freshness =
  | { readonly state: 'not-run' }
  | { readonly state: 'current' }
  | { readonly state: 'outdated'; readonly because: OutdatedReason };

const NOT_RUN: Freshness = { state: 'not-run' };
const CURRENT: Freshness = { state: 'current' };
const outdated = (because: OutdatedReason): Freshness => ({ state: 'outdated', because });

const sameKinds = (one: Kinds, other: Kinds): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((sheet) => one[sheet] === other[sheet]);

export const checkFreshness = ({ checked, kinds, repaired }: PaneState): Freshness => {
  if (!checked) return NOT_RUN;
  if (repaired && repaired.run > checked.run) return outdated('repaired');
  return sameKinds(checked.kinds, kinds) ? CURRENT : outdated('kinds-changed');
};

const madeFromCheck = (state: PaneState, basis: number): Freshness =>
  state.checked?.run === basis ? checkFreshness(state) : outdated('checked-again');

const evaluationFreshness = (state: PaneState): Freshness => {
  const evaluated = state.inserted.evaluate;
  if (!evaluated) return NOT_RUN;
  const fromCheck = madeFromCheck(state, evaluated.basis);
  if (fromCheck.state !== 'current') return fromCheck;
  return sameChoice(evaluated.choice, state.choice) ? CURRENT : outdated('choice-changed');
};

const findingsFreshness = (state: PaneState, { run, basis }: Inserted): Freshness => {
  const fromCheck = madeFromCheck(state, basis);
  if (fromCheck.state !== 'current' || !state.checked) return fromCheck;
  return run > state.checked.settled ? CURRENT : outdated('settled-again');
};

/** Charts and briefing stand on the evaluation: whatever makes that outdated makes them outdated too. */
const madeFromEvaluation = (state: PaneState, basis: number): Freshness =>
  state.inserted.evaluate?.run === basis ? evaluationFreshness(state) : outdated('evaluated-again');

export const insertionFreshness = (state: PaneState, insertion: Insertion): Freshness => {
  const made = state.inserted[insertion];
  if (!made) return NOT_RUN;
  if (insertion === 'findings') return findingsFreshness(state, made);
  if (insertion === 'evaluate') return evaluationFreshness(state);
  const fromEvaluation = madeFromEvaluation(state, made.basis);
  if (fromEvaluation.state !== 'current') return fromEvaluation;
  return made.run > state.chosen[insertion] ? CURRENT : outdated('charts-chosen');
};

/** Whether a file was given on from the check of now (Weitergabe). */
export const releaseFreshness = (state: PaneState): Freshness =>
  state.released === undefined ? NOT_RUN : madeFromCheck(state, state.released);

/** Why a button cannot be pressed yet; each has a sentence that says what to do. */
export type Blocker =
  | 'not-checked'
  | 'check-outdated'
  | 'nothing-to-evaluate'
  | 'no-indicator'
  | 'no-wave'
  | 'no-pair'
  | 'not-evaluated'
  | 'evaluation-outdated';

const choiceBlocker = ({ choice }: PaneState, { view: { offer } }: Checked): Blocker | undefined => {
  if (offer.indicators.length === 0 || offer.waves.length === 0) return 'nothing-to-evaluate';
  const { indicators, waves, pairs } = fullChoice(choice, offer);
  if (indicators.length === 0) return 'no-indicator';
  if (waves.length === 0) return 'no-wave';
  return waves.length > 1 && pairs.length === 0 ? 'no-pair' : undefined;
};

/** What has to be done before this can be inserted, or given on. */
export const blocker = (state: PaneState, insertion: Insertion | 'release'): Blocker | undefined => {
  if (!state.checked) return 'not-checked';
  if (checkFreshness(state).state === 'outdated') return 'check-outdated';
  if (insertion === 'findings') return undefined;
  if (insertion === 'evaluate' || insertion === 'release') return choiceBlocker(state, state.checked);
  const evaluation = evaluationFreshness(state).state;
  if (evaluation === 'not-run') return 'not-evaluated';
  return evaluation === 'outdated' ? 'evaluation-outdated' : undefined;
};
