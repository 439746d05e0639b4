import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { stepWords } from './de';
import { countsOf, openFindings } from '../state/counts';
import { checkFreshness } from '../state/freshness';
import { ChoiceForm } from './ChoiceForm';
import { RunButtons } from './RunButtons';
import { StepHead } from './StepHead';
import type { StepProps } from './step-props';
import { NextStep, WrittenSheets } from './WrittenSheets';

/** Step 2: figures, changes and rankings of what the user chooses. */
export const EvaluateStep = (props: StepProps) => {
  const { checked, inserted } = props.state;
  const errors = countsOf(openFindings(props.state)).error;
  const usable = checked && checkFreshness(props.state).state === 'current' && checked.view.offer.indicators.length > 0;
  return (
    <>
      <StepHead step="evaluate" {...props} />
      {usable && errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{stepWords.openErrors(errors)}</MessageBarBody>
        </MessageBar>
      )}
      <RunButtons step="evaluate" {...props} />
      <WrittenSheets written={inserted.evaluate} {...props} />
      {inserted.evaluate && <NextStep step="charts" {...props} />}
      {usable && <ChoiceForm offer={checked.view.offer} {...props} />}
    </>
  );
};
