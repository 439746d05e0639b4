import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { SheetNames } from '../core/model/workbook-port';
import { words } from './de';
import { nameProblem } from './state/sheet-name';
import type { Conflict } from './state/state';
import type { StepProps } from './steps/step-props';

const useStyles = makeStyles({
  surface: { width: 'calc(100vw - 32px)', maxWidth: '420px', padding: tokens.spacingHorizontalL },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  actions: { flexWrap: 'wrap' },
});

const proposals = ({ names, taken }: Conflict): SheetNames => ({
  ...names,
  ...Object.fromEntries(taken.map(({ key, proposal }) => [key, proposal])),
});

const problemText = (name: string, names: SheetNames, taken: readonly string[]): string | undefined => {
  const problem = nameProblem(name, Object.values(names), taken);
  return problem && words.conflict[problem];
};

/** Asks for other names where a sheet of the user's bears ours already. */
export const NameDialog = ({ conflict, actions, dispatch }: StepProps & { readonly conflict: Conflict }) => {
  const styles = useStyles();
  const [names, setNames] = useState(() => proposals(conflict));
  const taken = conflict.taken.map(({ name }) => name);
  const problemOf = (name: string) => problemText(name, names, taken);
  const insert = (event: FormEvent) => {
    event.preventDefault();
    if (conflict.taken.every(({ key }) => !problemOf(names[key]))) void actions.insert(conflict.insertion, names);
  };
  const close = () => dispatch({ type: 'conflict-dismissed' });
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={insert} noValidate>
          <DialogBody>
            <DialogTitle>{words.conflict.title}</DialogTitle>
            <DialogContent className={styles.fields}>
              <p className={styles.text}>{words.conflict.explain(taken.length)}</p>
              {conflict.taken.map(({ key, name }) => (
                <Field key={key} label={words.conflict.field(name)} validationMessage={problemOf(names[key]) ?? null}>
                  <Input value={names[key]} onChange={(_, { value }) => setNames({ ...names, [key]: value })} />
                </Field>
              ))}
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button type="submit" appearance="primary">
                {words.conflict.insert}
              </Button>
              <Button onClick={close}>{words.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
