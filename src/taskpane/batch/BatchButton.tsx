import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentMultiple16Regular } from '@fluentui/react-icons/svg/document-multiple';
import { useEffect, useRef } from 'react';
import type { Batch } from './actions';
import { batchWords } from './de';
import { summaryOf } from './state';
import { useObserved } from './useObserved';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
  },
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The way to several files; says how far they are while the open workbook is shown. */
export const BatchButton = ({ batch }: { readonly batch: Batch }) => {
  const styles = useStyles();
  const { files, running, returned } = useObserved(batch);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (returned) root.current?.querySelector('button')?.focus();
  }, [returned]);
  return (
    <div ref={root} className={styles.root}>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<DocumentMultiple16Regular />}
        onClick={() => batch.dispatch({ type: 'shown', shown: true })}
      >
        {batchWords.open}
      </Button>
      {running && <p className={styles.text}>{batchWords.at(running.done + 1, running.total, running.name)}</p>}
      {!running && files.length > 0 && <p className={styles.text}>{batchWords.total(summaryOf(files))}</p>}
    </div>
  );
};
