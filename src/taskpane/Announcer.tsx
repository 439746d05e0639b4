import { makeStyles } from '@fluentui/react-components';
import { words } from './de';
import { reviewWords } from './review.de';
import { countsOf, openFindings } from './state/counts';
import type { PaneState, RepairRun } from './state/state';

const useStyles = makeStyles({
  root: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const repairedText = ({ task, outcome }: RepairRun): string =>
  (task === 'repair' ? reviewWords.repairs.done : reviewWords.repairs.undone)(outcome.done.length);

/** Repairs are followed by a check: what they did is told with its result. */
const checkedText = (state: PaneState): string => {
  const { repaired, checked } = state;
  const after = repaired && checked && checked.run === repaired.run + 1 ? `${repairedText(repaired)} ` : '';
  return `${after}${words.checked(countsOf(openFindings(state)))}`;
};

const newsText = (state: PaneState): string => {
  const { news, repaired } = state;
  switch (news.news) {
    case 'nothing':
      return '';
    case 'started':
      return words.started(news.task);
    case 'checked':
      return checkedText(state);
    case 'repaired':
      return repaired ? repairedText(repaired) : '';
    case 'settled':
      return `${reviewWords.settled[news.task]} ${words.counts(countsOf(openFindings(state)))}.`;
    case 'inserted':
      return words.inserted[news.insertion];
    case 'cancelled':
      return words.cancelled(news.task);
  }
};

/** Tells what just happened to those who hear the pane; always in the page, as screen readers need it. */
export const Announcer = ({ state }: { readonly state: PaneState }) => (
  <div aria-live="polite" role="status" className={useStyles().root}>
    {newsText(state)}
  </div>
);
