import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../de';
import { batchWords } from './de';
import type { BatchRun } from './state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly running: BatchRun;
  readonly onCancel: () => void;
}

/** Which file it is at, and the way to stop. */
export const BatchProgress = ({ running: { task, done, total, name }, onCancel }: Props) => {
  const styles = useStyles();
  const at = task === 'check' ? batchWords.at : batchWords.writing;
  const text = task === 'list' ? batchWords.listing(name) : at(Math.min(done + 1, total), total, name);
  return (
    <div className={styles.root}>
      <Field validationMessage={text} validationState="none">
        <ProgressBar value={done / total} thickness="large" aria-label={batchWords.progress} />
      </Field>
      <Button size="small" className={styles.button} onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
};
