import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Briefing } from '../../core/model/briefing';
import { fieldName } from '../../core/text/briefing.de';
import type { FormDesk } from './actions';
import { formWords } from './de';
import type { FormState } from './state';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  before: { display: 'block' },
});

interface Props {
  readonly desk: FormDesk;
  readonly formState: FormState;
  readonly briefing: Briefing;
}

/** Says that the stored form cannot be read; nothing is written over it unless the user wants that. */
export const UnreadableBar = ({ desk, formState: { unreadable } }: Props) =>
  unreadable && (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{formWords.unreadable.title}</MessageBarTitle>
        {formWords.unreadable.sentence(unreadable)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void desk.discard()}>{formWords.unreadable.discard}</Button>
      </MessageBarActions>
    </MessageBar>
  );

/** Says that Excel would not keep the form; what was typed stays in the pane. */
export const NotKeptBar = ({ desk, formState: { notKept } }: Props) =>
  notKept !== undefined && (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{formWords.notKept}</MessageBarTitle>
        {notKept}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void desk.keep()}>{formWords.keepAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );

/** Names what was typed into the sheet and holds in the form now; the form's own entry can be put back. */
export const TypedBar = ({ desk, formState: { typed }, briefing }: Props) => {
  const styles = useStyles();
  if (typed.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{formWords.typed.title}</MessageBarTitle>
        {formWords.typed.explain}
        <ul className={styles.list}>
          {typed.map((entry) => {
            const name = fieldName(entry.field, briefing);
            return (
              <li key={entry.field}>
                <strong>{name}</strong>
                <span className={styles.before}>{formWords.typed.before(entry.before)}</span>
                <Button
                  size="small"
                  aria-label={formWords.typed.restoreOf(name)}
                  onClick={() => void desk.restore(entry)}
                >
                  {formWords.typed.restore}
                </Button>
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
};
