import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { CopyButton } from './CopyButton';
import { words } from './de';
import type { StepProps } from './steps/step-props';

/** What went wrong in Excel, and the way out; stays until closed or until the next run. */
export const TroubleBar = ({ state: { trouble }, dispatch }: StepProps) => {
  if (!trouble) return null;
  const { sentence, details } = trouble;
  const close = (
    <Button
      appearance="transparent"
      icon={<Dismiss20Regular />}
      aria-label={words.close}
      onClick={() => dispatch({ type: 'trouble-dismissed' })}
    />
  );
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.trouble}</MessageBarTitle>
        {sentence}
      </MessageBarBody>
      <MessageBarActions containerAction={close}>
        {details !== undefined && <CopyButton text={details}>{words.copyDetails}</CopyButton>}
      </MessageBarActions>
    </MessageBar>
  );
};
