import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../de';
import { stepWords } from './de';
import { StepHeading } from '../Heading';
import { type Blocker, blocker } from '../state/freshness';
import type { StepId } from '../state/steps';
import { StateLine } from './StateLine';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The way out of what blocks a step: checking can be done from anywhere, evaluating has a step of its own. */
const WayOut = ({ reason, actions, dispatch }: StepProps & { readonly reason: Blocker }) => {
  if (reason === 'not-checked' || reason === 'check-outdated')
    return <Button onClick={() => void actions.check()}>{stepWords.checkNow}</Button>;
  if (reason === 'not-evaluated' || reason === 'evaluation-outdated')
    return (
      <Button onClick={() => dispatch({ type: 'step-opened', step: 'evaluate' })}>{stepWords.evaluateFirst}</Button>
    );
  return null;
};

const Blocked = (props: StepProps & { readonly reason: Blocker }) => (
  <MessageBar intent="info" layout="multiline">
    <MessageBarBody>{stepWords.blocked[props.reason]}</MessageBarBody>
    <MessageBarActions>
      <WayOut {...props} />
    </MessageBarActions>
  </MessageBar>
);

/** Top of a step: name, what it does, how it stands, and what has to be done before. */
export const StepHead = ({ step, ...props }: StepProps & { readonly step: StepId }) => {
  const styles = useStyles();
  const { state } = props;
  const reason = step === 'check' ? undefined : blocker(state, step);
  return (
    <>
      <div className={styles.head}>
        <StepHeading>{words.steps[step]}</StepHeading>
        <p className={styles.text}>{stepWords.describe[step]}</p>
        {step !== 'release' && <StateLine state={state} step={step} />}
      </div>
      {reason && !state.running && <Blocked {...props} reason={reason} />}
    </>
  );
};
