import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { AskDialog } from '../AskDialog';
import { reviewWords } from '../review.de';
import type { StepProps } from '../steps/step-props';

const { stored: texts } = reviewWords;

/** Says that stored acceptances cannot be read; nothing is written over them unless the user wants that. */
export const StoredTroubleBar = ({ state: { storedTrouble, running }, dispatch }: StepProps) => {
  if (!storedTrouble) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.title}</MessageBarTitle>
        {texts.sentence(storedTrouble)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          disabledFocusable={running !== undefined}
          onClick={() => dispatch({ type: 'asked', question: { ask: 'discard' } })}
        >
          {texts.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

/** Asks before they are taken away. */
export const DiscardDialog = (props: StepProps) => (
  <AskDialog
    title={texts.discardTitle}
    confirm={texts.discardConfirm}
    onConfirm={() => void props.actions.discard()}
    {...props}
  >
    <p style={{ margin: 0 }}>{texts.discardExplain}</p>
  </AskDialog>
);
