import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { words } from './de';
import type { StepProps } from './steps/step-props';
import { TroubleBar } from './TroubleBar';

const useStyles = makeStyles({
  surface: { width: 'calc(100vw - 32px)', maxWidth: '420px', padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { flexWrap: 'wrap' },
});

/** Gives the focus back to where it was before the dialog, if that is still there. */
const useReturnedFocus = (): void => {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
};

interface Props extends StepProps {
  readonly title: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** Asks before something is written. Trouble while writing is said in here, so that nothing that was typed is lost. */
export const AskDialog = ({ title, confirm, onConfirm, children, ...props }: Props) => {
  const styles = useStyles();
  useReturnedFocus();
  const { state, dispatch } = props;
  const busy = state.running !== undefined;
  const close = () => {
    if (!busy) dispatch({ type: 'question-dismissed' });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onConfirm();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              <TroubleBar {...props} />
            </DialogContent>
            <DialogActions className={styles.actions}>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {confirm}
              </Button>
              <Button disabledFocusable={busy} onClick={close}>
                {words.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
