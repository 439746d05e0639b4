import { Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ACCEPTANCE_LIMITS, type Acceptance } from '../../core/model/acceptance';
import type { Finding } from '../../core/model/finding';
import { dateText, findingText } from '../../core/text/de';
import { AskDialog } from '../AskDialog';
import { placeText } from '../findings/PlaceButton';
import { reviewWords } from '../review.de';
import type { StepProps } from '../steps/step-props';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, overflowWrap: 'anywhere' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const { acceptance: texts } = reviewWords;

/** What is wrong with an entry; undefined where it can be stored. */
const problemOf = (entry: string, part: 'reason' | 'name'): string | undefined => {
  const { length } = entry.trim();
  if (length === 0) return texts.refusal(`${part}-missing`);
  return length > ACCEPTANCE_LIMITS[part] ? texts.tooLong(ACCEPTANCE_LIMITS[part], length) : undefined;
};

/** A reason, a name and today's date: what an acceptance needs. */
export const AcceptDialog = ({
  finding,
  before,
  ...props
}: StepProps & { readonly finding: Finding; readonly before: Acceptance | undefined }) => {
  const styles = useStyles();
  const { state, actions } = props;
  const [reason, setReason] = useState(before?.reason ?? '');
  const [name, setName] = useState(state.name);
  const [asked, setAsked] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const problems = { reason: problemOf(reason, 'reason'), name: problemOf(name, 'name') };
  const confirm = () => {
    setAsked(true);
    const wrong = problems.reason ? 'textarea' : problems.name ? 'input' : undefined;
    if (wrong) fields.current?.querySelector<HTMLElement>(wrong)?.focus();
    else void actions.accept(finding, { reason, name });
  };
  const shown = (problem: string | undefined) => (asked && problem) || null;
  return (
    <AskDialog title={texts.title} confirm={texts.confirm} onConfirm={confirm} {...props}>
      <p className={styles.text}>
        <strong>{placeText(finding.place)}</strong> {findingText(finding)}
      </p>
      <p className={styles.muted}>{texts.explain}</p>
      <div ref={fields} className={styles.fields}>
        <Field label={texts.reason} hint={texts.reasonHint} required validationMessage={shown(problems.reason)}>
          <Textarea rows={3} resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <Field label={texts.name} required validationMessage={shown(problems.name)}>
          <Input value={name} autoComplete="name" onChange={(_, { value }) => setName(value)} />
        </Field>
      </div>
      <p className={styles.text}>{texts.date(dateText(actions.today()))}</p>
      <p className={styles.muted}>{texts.stored}</p>
      {state.refusal && <p role="alert">{texts.refusal(state.refusal)}</p>}
    </AskDialog>
  );
};
