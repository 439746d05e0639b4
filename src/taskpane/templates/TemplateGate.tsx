import { lazy, type ReactNode } from 'react';
import type { Catalogue } from '../../core/model/catalogue';
import { useObserved } from '../batch/useObserved';
import type { StepId } from '../state/steps';
import type { Templates } from './actions';

const TemplateView = lazy(async () => ({ default: (await import('./TemplateView')).TemplateView }));

interface Props {
  readonly templates: Templates;
  readonly catalogue: Catalogue;
  readonly step: StepId;
  readonly children: ReactNode;
}

/** Shows the template in place of the check of the open workbook while the user is at it. */
export const TemplateGate = ({ templates, catalogue, step, children }: Props) => {
  const { shown } = useObserved(templates);
  return shown && step === 'check' ? <TemplateView templates={templates} catalogue={catalogue} /> : children;
};
