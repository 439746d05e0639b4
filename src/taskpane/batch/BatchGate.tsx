import { lazy, type ReactNode } from 'react';
import type { StepId } from '../state/steps';
import type { Batch } from './actions';
import { useObserved } from './useObserved';

const BatchView = lazy(async () => ({ default: (await import('./BatchView')).BatchView }));

interface Props {
  readonly batch: Batch;
  readonly step: StepId;
  readonly children: ReactNode;
}

/** Shows several files in place of the check of the open workbook while the user is at them. */
export const BatchGate = ({ batch, step, children }: Props) => {
  const { shown } = useObserved(batch);
  return shown && step === 'check' ? <BatchView batch={batch} /> : children;
};
