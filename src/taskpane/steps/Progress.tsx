import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../de';
import { stepWords } from './de';
import type { Running } from '../state/state';

const appear = { from: { visibility: 'hidden' }, to: { visibility: 'visible' } } as const;

const useStyles = makeStyles({
  // Short work shows no progress: the bar would only flash.
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    animationName: appear,
    animationDuration: '0.4s',
    animationTimingFunction: 'step-end',
  },
  // Waiting this long, people wonder; Excel answers nothing while a cell is edited.
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    animationName: appear,
    animationDuration: '5s',
    animationTimingFunction: 'step-end',
  },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly running: Running;
  readonly onCancel: () => void;
}

/** How far the work is, and the way to stop it while nothing is being written. */
export const Progress = ({ running: { stage, share }, onCancel }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Field validationMessage={stepWords.stages[stage]} validationState="none">
        <ProgressBar
          {...(share !== undefined && { value: share })}
          thickness="large"
          aria-label={stepWords.stages[stage]}
        />
      </Field>
      {stage === 'writing' ? (
        <p className={styles.hint}>{stepWords.notInterruptible}</p>
      ) : (
        <Button size="small" className={styles.button} onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
      {stage !== 'computing' && (
        <p key={stage} className={styles.hint}>
          {stepWords.cellEdit}
        </p>
      )}
    </div>
  );
};
