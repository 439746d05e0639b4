import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTable16Regular } from '@fluentui/react-icons/svg/document-table';
import { useEffect, useRef } from 'react';
import { useObserved } from '../batch/useObserved';
import type { Templates } from './actions';
import { templateWords } from './de';

const useStyles = makeStyles({
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** The way to the template for a department. */
export const TemplateButton = ({ templates }: { readonly templates: Templates }) => {
  const styles = useStyles();
  const { returned } = useObserved(templates);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (returned) root.current?.querySelector('button')?.focus();
  }, [returned]);
  return (
    <div ref={root}>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<DocumentTable16Regular />}
        onClick={() => templates.show(true)}
      >
        {templateWords.open}
      </Button>
    </div>
  );
};
