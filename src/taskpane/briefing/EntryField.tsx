import { Field, Input, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldValue } from '../../core/briefing/form-fields';
import type { FormField, FormProblem } from '../../core/model/briefing-problem';
import type { Severity } from '../../core/model/finding';
import { formProblemText } from '../../core/text/briefing.de';
import type { FormDesk } from './actions';
import { formWords } from './de';
import { problemsAt } from './form-view';
import type { FormState } from './state';

const useStyles = makeStyles({
  problem: { display: 'block', overflowWrap: 'anywhere' },
  options: { flexWrap: 'wrap' },
  short: { maxWidth: '12em' },
  hint: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** What every field of the form needs. */
export interface FieldsProps {
  readonly desk: FormDesk;
  readonly formState: FormState;
  readonly problems: readonly FormProblem[];
  /** Whether fields say that they are empty. */
  readonly asked: boolean;
  readonly disabled: boolean;
}

interface Props extends FieldsProps {
  readonly field: FormField;
  readonly label: string;
}

const STATES: Readonly<Record<Severity, 'error' | 'warning' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'none',
};

/** Label, problems and the earlier entry around a control. */
const Framed = ({ field, label, problems, asked, formState, children }: Props & { readonly children: ReactNode }) => {
  const styles = useStyles();
  const told = problemsAt(field, problems, asked);
  const [first] = told;
  const earlier = formState.renew.find((one) => one.field === field);
  return (
    <Field
      data-field={field}
      label={label}
      hint={earlier ? <span className={styles.hint}>{formWords.earlier(earlier.value)}</span> : null}
      validationState={first ? STATES[first.severity] : 'none'}
      validationMessage={
        first
          ? told.map((problem, index) => (
              <span key={index} className={styles.problem}>
                {formProblemText(problem)}
              </span>
            ))
          : null
      }
    >
      {children}
    </Field>
  );
};

/** A short text: a number, a name, a year. */
export const ShortField = ({ wide = false, ...props }: Props & { readonly wide?: boolean }) => {
  const styles = useStyles();
  const { field, desk, formState, disabled } = props;
  return (
    <Framed {...props}>
      <Input
        className={wide ? '' : styles.short}
        readOnly={disabled}
        value={fieldValue(formState.form, field)}
        onChange={(_, { value }) => desk.edit(field, value)}
        onBlur={() => void desk.keep()}
      />
    </Framed>
  );
};

const MOST_ROWS = 12;
/** Characters that a line of the narrowest pane holds. */
const LINE = 40;

interface TextProps {
  readonly rows?: number;
  /** What is printed where nothing is entered. */
  readonly placeholder?: string;
}

/** A text of some lines. */
export const TextField = ({ rows = 4, placeholder = '', ...props }: Props & TextProps) => {
  const { field, desk, formState, disabled } = props;
  const value = fieldValue(formState.form, field);
  return (
    <Framed {...props}>
      <Textarea
        rows={Math.max(rows, Math.min(MOST_ROWS, Math.ceil(value.length / LINE)))}
        resize="vertical"
        placeholder={placeholder}
        readOnly={disabled}
        value={value}
        onChange={(_, entered) => desk.edit(field, entered.value)}
        onBlur={() => void desk.keep()}
      />
    </Framed>
  );
};

const LONGEST_IN_ROW = 8;

/** One of the options that the form prints, to be ticked. */
export const ChoiceField = ({ options, ...props }: Props & { readonly options: readonly string[] }) => {
  const styles = useStyles();
  const { field, desk, formState, disabled } = props;
  const tick = (value: string) => {
    desk.edit(field, value);
    void desk.keep();
  };
  return (
    <Framed {...props}>
      <RadioGroup
        className={styles.options}
        layout={options.every(({ length }) => length <= LONGEST_IN_ROW) ? 'horizontal' : 'vertical'}
        disabled={disabled}
        value={fieldValue(formState.form, field)}
        onChange={(_, { value }) => tick(value)}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={option} />
        ))}
      </RadioGroup>
    </Framed>
  );
};
