import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { fieldValue } from '../../core/briefing/form-fields';
import type { Briefing } from '../../core/model/briefing';
import type { FormImport } from '../../core/model/briefing-import';
import { fieldName, openFieldText } from '../../core/text/briefing.de';
import { FilePicker } from '../batch/FilePicker';
import { Fold } from '../Fold';
import type { FormDesk } from './actions';
import { formWords } from './de';
import type { FormState, Importing } from './state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { alignSelf: 'flex-start' },
});

const { importing: texts } = formWords;

interface Props {
  readonly desk: FormDesk;
  readonly formState: FormState;
  readonly briefing: Briefing;
  readonly disabled: boolean;
}

const Lines = ({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) => {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <p className={styles.text}>{heading}</p>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
};

interface OfferedProps {
  readonly read: FormImport;
  readonly onTaken: () => void;
}

/** What was read, before anything of it is taken over. */
const Offered = ({ read, desk, formState, briefing, onTaken }: Props & OfferedProps) => {
  const styles = useStyles();
  const { form } = formState;
  const replaced = read.taken.filter((field) => {
    const held = fieldValue(form, field);
    return held !== '' && held !== fieldValue(read.form, field);
  });
  return (
    <div role="group" aria-label={texts.heading} className={styles.root}>
      <p className={styles.text} role="status">
        <strong>{texts.found(read.taken.length)}</strong>
      </p>
      <Lines heading={texts.replaced(replaced.length)} lines={replaced.map((field) => fieldName(field, briefing))} />
      <Lines
        heading={texts.renew}
        lines={read.renew.map(({ field, value }) => texts.entry(fieldName(field, briefing), value))}
      />
      <Lines heading={texts.open} lines={read.open.map((one) => openFieldText(one, briefing))} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void desk.decide(true).then(onTaken)}>
          {texts.take}
        </Button>
        <Button onClick={() => void desk.decide(false)}>{texts.leave}</Button>
      </div>
    </div>
  );
};

const Failed = ({ importing }: { readonly importing: Importing }) => {
  if (importing.step !== 'failed') return null;
  const { why } = importing;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{texts.failed.title}</MessageBarTitle>
        {typeof why === 'string' ? texts.failed[why] : why.sentence}
      </MessageBarBody>
    </MessageBar>
  );
};

/** Starts the form from last time's Anlage: by its text, or from the workbook. */
export const ImportFold = (props: Props) => {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const taken = () => {
    setText('');
    setOpen(false);
  };
  const { desk, formState, disabled } = props;
  const { importing } = formState;
  const busy = disabled || importing.step === 'reading';
  return (
    <Fold heading={texts.heading} summary={texts.summary} open={open} onToggle={setOpen}>
      <div className={styles.root}>
        <p className={styles.text}>{texts.explain}</p>
        <Field label={texts.text}>
          <Textarea rows={4} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button className={styles.start} disabledFocusable={busy} onClick={() => busy || desk.readText(text)}>
          {texts.read}
        </Button>
        <FilePicker
          label={texts.choose}
          hint={texts.drop}
          accept=".xlsx,.xlsm"
          disabled={busy}
          onChoose={([file]) => file && void desk.readFile(file)}
        />
        {importing.step === 'reading' && <p role="status">{texts.reading}</p>}
        <Failed importing={importing} />
        {importing.step === 'offered' && <Offered read={importing.read} onTaken={taken} {...props} />}
      </div>
    </Fold>
  );
};
