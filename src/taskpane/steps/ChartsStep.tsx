import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type ChartOrder, chartKey } from '../../core/model/chart-order';
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

/** Returns the keyboard, when the form is closed, to the chart that was to be changed, or to the button that opens the form. */
const useReturn = (choosing: boolean, edited: ChartOrder | undefined): void => {
  const was = useRef(choosing);
  useEffect(() => {
    if (was.current && !choosing) {
      const place = edited && document.querySelector<HTMLElement>(`[data-edit="${CSS.escape(chartKey(edited))}"]`);
      (place ?? document.querySelector<HTMLElement>('[data-choose]'))?.focus();
    }
    was.current = choosing;
  }, [choosing, edited]);
};

/** Step 3: which charts there shall be, how they look, and inserting them. */
export const ChartsStep = (props: StepProps) => {
  const { state, charts } = props;
  const { choosing, stored, news, edited } = useObserved(charts);
  const { checked } = state;
  const { charts: written } = state.inserted;
  const usable = checked && checkFreshness(state).state === 'current' && checked.view.offer.indicators.length > 0;
  useEffect(() => void charts.open(), [charts]);
  useReturn(choosing, edited);
  return (
    <>
      <StepHead step="charts" {...props} />
      {usable && choosing ? (
        <ChooseForm offer={checked.view.offer} {...props} />
      ) : (
        <>
          <RunButtons step="charts" {...props}>
            {usable && stored && !('trouble' in stored) && (
              <Button data-choose onClick={() => charts.choose(true)}>
                {chartWords.choose}
              </Button>
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
