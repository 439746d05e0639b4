import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useObserved } from '../batch/useObserved';
import { blocker } from '../state/freshness';
import { RunButtons } from '../steps/RunButtons';
import { StepHead } from '../steps/StepHead';
import type { StepProps } from '../steps/step-props';
import { WrittenSheets } from '../steps/WrittenSheets';
import { formWords } from './de';
import { sameForm } from './form-view';
import { NotKeptBar, TypedBar, UnreadableBar } from './FormBars';
import { FormPanel } from './FormPanel';

/** Reads the stored form when the step is opened, and the drafts whenever there is an evaluation to draw them from. */
const useFormSources = ({ state, briefing: desk }: StepProps): void => {
  const evaluated = blocker(state, 'briefing') === undefined ? state.inserted.evaluate?.run : undefined;
  const { choice } = state;
  useEffect(() => void desk.load(), [desk]);
  useEffect(() => {
    if (evaluated !== undefined) void desk.draft(choice);
  }, [desk, evaluated, choice]);
};

/** Step 4: the form of the Kurzüberblick is filled in here, and laid out on its sheet with the figures. */
export const BriefingStep = (props: StepProps) => {
  useFormSources(props);
  const { catalogue, briefing: desk, state } = props;
  const formState = useObserved(desk);
  const bars = { desk, formState, briefing: catalogue.briefing };
  const changed = formState.inserted !== undefined && !sameForm(formState.inserted, formState.form);
  return (
    <>
      <StepHead step="briefing" {...props} />
      <RunButtons step="briefing" {...props} />
      {changed && !state.running && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{formWords.changed}</MessageBarBody>
        </MessageBar>
      )}
      <TypedBar {...bars} />
      <WrittenSheets written={state.inserted.briefing} {...props} />
      <UnreadableBar {...bars} />
      <NotKeptBar {...bars} />
      {formState.loaded && <FormPanel formState={formState} {...props} />}
      <span
        role="status"
        aria-live="polite"
        style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {formWords.news(formState.news)}
      </span>
    </>
  );
};
