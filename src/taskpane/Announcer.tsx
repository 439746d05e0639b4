import { makeStyles } from '@fluentui/react-components';
import { words } from './de';
import { countsOf } from './state/counts';
import type { PaneState } from './state/state';

const useStyles = makeStyles({
  root: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const newsText = ({ news, checked }: PaneState): string => {
  switch (news.news) {
    case 'nothing':
      return '';
    case 'started':
      return words.started(news.task);
    case 'checked':
      return words.checked(countsOf(checked?.view.findings ?? []));
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
