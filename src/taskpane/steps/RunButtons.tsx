import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { stepWords } from './de';
import { blocker } from '../state/freshness';
import type { WorkbookStep } from '../state/steps';
import { Progress } from './Progress';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props extends StepProps {
  readonly step: WorkbookStep;
  /** Further buttons of the step. */
  readonly children?: ReactNode;
}

/** The one primary button of a step, and how far its work is. Blocked, the button stays focusable, so that those who hear the pane find it. */
export const RunButtons = ({ step, state, actions, children }: Props) => {
  const styles = useStyles();
  const done = step === 'check' ? state.checked : state.inserted[step];
  const blocked = state.running !== undefined || (step !== 'check' && blocker(state, step) !== undefined);
  const run = () => void (step === 'check' ? actions.check() : actions.insert(step));
  return (
    <>
      <div className={styles.root}>
        <Button appearance="primary" disabledFocusable={blocked} onClick={run}>
          {done ? stepWords.again[step] : stepWords.primary[step]}
        </Button>
        {children}
      </div>
      {state.running && !state.question && <Progress running={state.running} onCancel={actions.cancel} />}
    </>
  );
};
