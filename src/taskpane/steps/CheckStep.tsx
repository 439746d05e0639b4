import { Button } from '@fluentui/react-components';
import { words } from '../de';
import { FindingList } from '../findings/FindingList';
import { NotVerifiable } from '../findings/NotVerifiable';
import { SheetList } from '../findings/SheetList';
import { blocker } from '../state/freshness';
import { RunButtons } from './RunButtons';
import { StepHead } from './StepHead';
import type { StepProps } from './step-props';
import { NextStep, WrittenSheets } from './WrittenSheets';

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
            {inserted.findings ? words.refreshFindings : words.insertFindings}
          </Button>
        )}
      </RunButtons>
      <WrittenSheets written={inserted.findings} {...props} />
      {checked && (
        <>
          <NextStep step="evaluate" {...props} />
          <SheetList checked={checked} {...props} />
          <NotVerifiable verdicts={checked.view.notVerifiable} />
          <FindingList key={checked.run} findings={checked.view.findings} onReveal={actions.reveal} />
        </>
      )}
    </>
  );
};
