import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { StoredTroubleBar } from '../acceptance/StoredTrouble';
import { BatchButton } from '../batch/BatchButton';
import { words } from '../de';
import { stepWords } from './de';
import { RepairDone } from '../repairs/RepairDone';
import { blocker } from '../state/freshness';
import { TemplateButton } from '../templates/TemplateButton';
import { RunButtons } from './RunButtons';
import { StepHead } from './StepHead';
import type { StepProps } from './step-props';
import { NextStep, WrittenSheets } from './WrittenSheets';

const CheckResults = lazy(async () => ({ default: (await import('./CheckResults')).CheckResults }));

/** Step 1: checks the workbook and shows what was found; writes only when asked to. */
export const CheckStep = (props: StepProps) => {
  const { state, actions } = props;
  const { checked, inserted } = state;
  const blocked = state.running !== undefined || blocker(state, 'findings') !== undefined;
  return (
    <>
      <StepHead step="check" {...props} />
      <RunButtons step="check" {...props}>
        {checked && (
          <Button disabledFocusable={blocked} onClick={() => void actions.insert('findings')}>
            {inserted.findings ? stepWords.refreshFindings : stepWords.insertFindings}
          </Button>
        )}
      </RunButtons>
      <div>
        <BatchButton batch={props.files.batch} />
        <TemplateButton templates={props.files.templates} />
      </div>
      <StoredTroubleBar {...props} />
      <RepairDone {...props} />
      <WrittenSheets written={inserted.findings} {...props} />
      {checked && (
        <>
          <NextStep step="evaluate" {...props} />
          <Suspense fallback={<Spinner label={words.loading} />}>
            <CheckResults checked={checked} {...props} />
          </Suspense>
        </>
      )}
    </>
  );
};
