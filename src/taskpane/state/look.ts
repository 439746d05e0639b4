import { countsOf, openFindings } from './counts';
import { type Freshness, checkFreshness, insertionFreshness, releaseFreshness } from './freshness';
import type { PaneState } from './state';
import type { StepId } from './steps';

/** How a step stands, at a glance; `failed` and `doubtful` are checks with errors or with warnings only. */
export type StepLook = 'not-run' | 'good' | 'doubtful' | 'failed' | 'outdated';

export const stepFreshness = (state: PaneState, step: StepId): Freshness =>
  step === 'check'
    ? checkFreshness(state)
    : step === 'release'
      ? releaseFreshness(state)
      : insertionFreshness(state, step);

export const lookOf = (state: PaneState, step: StepId): StepLook => {
  const freshness = stepFreshness(state, step);
  if (freshness.state !== 'current') return freshness.state;
  if (step !== 'check') return 'good';
  const { error, warning } = countsOf(openFindings(state));
  if (error > 0) return 'failed';
  return warning > 0 ? 'doubtful' : 'good';
};
