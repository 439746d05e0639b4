import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { words } from './de';
import { reviewWords } from './review.de';
import { useListFocus } from './useListFocus';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  pager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  range: { color: tokens.colorNeutralForeground2 },
});

const PAGE = 25;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly label: string;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list a page at a time: the pane stays as light with thousands of entries as with a few. */
export const Paged = <Item,>({ items, label, children }: Props<Item>) => {
  const styles = useStyles();
  const [wanted, setWanted] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  useListFocus(list, items);
  const last = Math.max(0, Math.ceil(items.length / PAGE) - 1);
  const page = Math.min(wanted, last);
  const first = page * PAGE;
  const shown = items.slice(first, first + PAGE);
  const { number } = words;
  return (
    <div>
      <ul ref={list} className={styles.list} aria-label={label}>
        {shown.map((item, index) => children(item, first + index))}
      </ul>
      {last > 0 && (
        <div className={styles.pager}>
          <Button size="small" disabledFocusable={page === 0} onClick={() => setWanted(page - 1)}>
            {reviewWords.previous}
          </Button>
          <Button size="small" disabledFocusable={page === last} onClick={() => setWanted(page + 1)}>
            {reviewWords.next}
          </Button>
          <span role="status" className={styles.range}>
            {reviewWords.page(number(first + 1), number(first + shown.length), number(items.length))}
          </span>
        </div>
      )}
    </div>
  );
};
