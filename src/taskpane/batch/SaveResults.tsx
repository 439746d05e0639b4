import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { SectionHeading } from '../Heading';
import type { Batch } from './actions';
import { batchWords } from './de';
import type { LeftFile } from './state';
import { useObserved } from './useObserved';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Files of which there is no copy, and why. */
export const LeftFiles = ({ left }: { readonly left: readonly LeftFile[] }) => {
  const styles = useStyles();
  if (left.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{batchWords.left}</MessageBarTitle>
        <ul className={styles.list}>
          {left.map(({ name, sentence }, index) => (
            <li key={index}>
              {name}: {sentence}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
};

/** Results of all files to be saved: their findings as lists, and annotated copies. */
export const SaveResults = ({ batch }: { readonly batch: Batch }) => {
  const styles = useStyles();
  const { running, left } = useObserved(batch);
  return (
    <section className={styles.root}>
      <SectionHeading>{batchWords.saveHeading}</SectionHeading>
      <p className={styles.text}>{batchWords.explainLists}</p>
      <div className={styles.buttons}>
        <Button
          icon={<ArrowDownload16Regular />}
          disabledFocusable={running !== undefined}
          onClick={() => batch.saveList('csv')}
        >
          {batchWords.saveCsv}
        </Button>
        <Button
          icon={<ArrowDownload16Regular />}
          disabledFocusable={running !== undefined}
          onClick={() => batch.saveList('json')}
        >
          {batchWords.saveJson}
        </Button>
      </div>
      <p className={styles.text}>{batchWords.explainCopies}</p>
      <div className={styles.buttons}>
        <Button
          icon={<ArrowDownload16Regular />}
          disabledFocusable={running !== undefined}
          onClick={() => void batch.saveCopies()}
        >
          {batchWords.saveCopies}
        </Button>
      </div>
      <p className={styles.text}>{batchWords.explainReturns}</p>
      <div className={styles.buttons}>
        <Button
          icon={<ArrowDownload16Regular />}
          disabledFocusable={running !== undefined}
          onClick={() => void batch.saveReturns()}
        >
          {batchWords.saveReturns}
        </Button>
      </div>
      <LeftFiles left={left} />
    </section>
  );
};
