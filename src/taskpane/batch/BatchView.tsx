import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { StepHeading } from '../Heading';
import { useKeptFocus } from '../useKeptFocus';
import type { Batch } from './actions';
import { BatchProgress } from './BatchProgress';
import { batchWords } from './de';
import { FileList } from './FileList';
import { FilePicker } from './FilePicker';
import { News } from './News';
import { SaveResults } from './SaveResults';
import { summaryOf } from './state';
import { useObserved } from './useObserved';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  heading: { outlineStyle: 'none' },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  total: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly batch: Batch;
}

const Head = ({ batch }: Props) => {
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeptFocus(heading, useObserved(batch));
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        onClick={() => batch.dispatch({ type: 'shown', shown: false })}
      >
        {batchWords.back}
      </Button>
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <StepHeading>{batchWords.heading}</StepHeading>
      </div>
      <p className={styles.text}>{batchWords.describe}</p>
    </div>
  );
};

const Results = ({ batch }: Props) => {
  const styles = useStyles();
  const { files, running } = useObserved(batch);
  const summary = summaryOf(files);
  if (summary.all === 0) return null;
  return (
    <>
      {!running && <p className={styles.total}>{batchWords.total(summary)}</p>}
      {!running && (
        <div className={styles.buttons}>
          {summary.stopped > 0 && <Button onClick={() => void batch.resume()}>{batchWords.resume}</Button>}
          <Button onClick={batch.clear}>{batchWords.clear}</Button>
        </div>
      )}
      <FileList files={files} batch={batch} />
      {!running && summary.checked > 0 && <SaveResults batch={batch} />}
    </>
  );
};

/** Several files, checked beside the open workbook. */
export const BatchView = ({ batch }: Props) => {
  const { files, running, news } = useObserved(batch);
  return (
    <>
      <Head batch={batch} />
      <FilePicker
        multiple
        primary={files.length === 0}
        label={files.length === 0 ? batchWords.choose : batchWords.chooseMore}
        hint={batchWords.drop}
        disabled={running !== undefined && running.task !== 'check'}
        onChoose={(chosen) => void batch.choose(chosen)}
      />
      {running && <BatchProgress running={running} onCancel={batch.cancel} />}
      <Results batch={batch} />
      <News>{batchWords.news(news, summaryOf(files))}</News>
    </>
  );
};
