import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fieldValue } from '../../core/briefing/form-fields';
import type { BriefingGoal } from '../../core/model/briefing';
import { formWords } from './de';
import { type FieldsProps, TextField } from './EntryField';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: 'inherit' },
  draft: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const Draft = ({ goal, desk, formState, disabled }: FieldsProps & { readonly goal: BriefingGoal }) => {
  const styles = useStyles();
  const draft = formState.drafts[goal.id];
  const field = `attainment:${goal.id}` as const;
  if (draft === undefined || draft === fieldValue(formState.form, field)) return null;
  const take = () => {
    desk.edit(field, draft);
    void desk.keep();
  };
  return (
    <div className={styles.draft}>
      <strong>{formWords.draft}</strong>
      <p className={styles.text}>{draft}</p>
      <Button
        size="small"
        aria-label={formWords.takeDraftOf(goal.shortTitle)}
        disabledFocusable={disabled}
        onClick={take}
      >
        {formWords.takeDraft}
      </Button>
    </div>
  );
};

/** A goal: its official wording, and what is said about its attainment; the draft from the numbers is offered for that. */
export const GoalFields = ({ goal, ...props }: FieldsProps & { readonly goal: BriefingGoal }) => {
  const styles = useStyles();
  return (
    <div role="group" aria-label={goal.shortTitle} className={styles.root}>
      <h4 className={styles.heading}>{goal.shortTitle}</h4>
      <TextField field={`wording:${goal.id}`} label={formWords.wording} rows={3} {...props} />
      <TextField field={`attainment:${goal.id}`} label={formWords.attainment} rows={3} {...props} />
      <Draft goal={goal} {...props} />
    </div>
  );
};
