import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { News } from '../batch/News';
import { useObserved } from '../batch/useObserved';
import { ChartList } from '../charts/ChartList';
import { ChartTexts } from '../charts/ChartTexts';
import { ChooseForm } from '../charts/ChooseForm';
import { chartWords } from '../charts/de';
import { checkFreshness } from '../state/freshness';
import { RunButtons } from './RunButtons';
import { StepHead } from './StepHead';
import type { StepProps } from './step-props';
import { NextStep, WrittenSheets } from './WrittenSheets';

/** Step 3: which charts there shall be, how they look, and inserting them. */
export const ChartsStep = (props: StepProps) => {
  const { state, charts } = props;
  const { choosing, stored, news } = useObserved(charts);
  const { checked } = state;
  const { charts: written } = state.inserted;
  const usable = checked && checkFreshness(state).state === 'current' && checked.view.offer.indicators.length > 0;
  useEffect(() => void charts.open(), [charts]);
  return (
    <>
      <StepHead step="charts" {...props} />
      {usable && choosing ? (
        <ChooseForm offer={checked.view.offer} {...props} />
      ) : (
        <>
          <RunButtons step="charts" {...props}>
            {usable && stored && !('trouble' in stored) && (
              <Button onClick={() => charts.choose(true)}>{chartWords.choose}</Button>
            )}
          </RunButtons>
          <WrittenSheets written={written} {...props} />
          {written && <NextStep step="briefing" {...props} />}
          {usable && stored && <ChartList {...props} />}
          {written && <ChartTexts charts={written.charts} />}
        </>
      )}
      <News>{chartWords.news(news)}</News>
    </>
  );
};
