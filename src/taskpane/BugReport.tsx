import { Button, Field, Textarea, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyText } from './clipboard';
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
  const [copied, setCopied] = useState<boolean>();
  const details = detailsOf(cause);
  return (
    <div role="alert" className={styles.root}>
      <Title3 as="h1">{words.bug.title}</Title3>
      <p className={styles.text}>{words.bug.explain}</p>
      <Field label={words.bug.details} {...(copied !== undefined && { hint: words.copied(copied) })}>
        <Textarea readOnly resize="vertical" rows={8} value={details} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.bug.reload}
        </Button>
        <Button icon={<Copy20Regular />} onClick={() => void copyText(details).then(setCopied)}>
          {words.bug.copy}
        </Button>
      </div>
    </div>
  );
};
