import { Button, Field, Textarea, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from './CopyButton';
import { words } from './de';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const detailsOf = (cause: unknown): string =>
  [cause instanceof Error ? (cause.stack ?? cause.message) : String(cause), navigator.userAgent].join('\n\n');

/** Says that something of ours broke, and offers what we need to know to mend it. */
export const BugReport = ({ cause }: { readonly cause: unknown }) => {
  const styles = useStyles();
  const details = detailsOf(cause);
  return (
    <main className={styles.root}>
      <div role="alert">
        <Title3 as="h1" block className={styles.text}>
          {words.bug.title}
        </Title3>
        <p>{words.bug.explain}</p>
      </div>
      <Field label={words.bug.details}>
        <Textarea readOnly resize="vertical" rows={8} value={details} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.bug.reload}
        </Button>
        <CopyButton text={details}>{words.bug.copy}</CopyButton>
      </div>
    </main>
  );
};
