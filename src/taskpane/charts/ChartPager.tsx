import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type ChartOrder, chartKey } from '../../core/model/chart-order';
import type { Catalogue } from '../../core/model/catalogue';
import { ChartPicture } from './ChartPicture';
import { chartWords } from './de';
import type { ChartDesk } from './desk';
import { orderName, reasonsOf } from './names';
import { chartsOf } from './orders';
import type { ShownChart } from './shown';
import type { BuiltCharts } from './state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  pager: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly orders: readonly ChartOrder[];
  readonly built: BuiltCharts | undefined;
  /** Whether what was built is not what is wanted now. */
  readonly outdated: boolean;
  readonly catalogue: Catalogue;
  readonly desk: ChartDesk;
  readonly busy: boolean;
  readonly saved: boolean;
}

interface Page {
  readonly order: ChartOrder;
  readonly shown?: ShownChart;
}

/** A page for each chart, and one for each order of which nothing can be shown. */
const pagesOf = (orders: readonly ChartOrder[], built: BuiltCharts): readonly Page[] =>
  orders.flatMap((order): readonly Page[] => {
    const charts = chartsOf(order, built);
    return charts.length > 0 ? charts.map((shown) => ({ order, shown })) : [{ order }];
  });

const Nothing = ({ order, built, catalogue }: Pick<Props, 'catalogue'> & Page & { readonly built: BuiltCharts }) => {
  const styles = useStyles();
  const reasons = reasonsOf(order, built, catalogue);
  return (reasons.length > 0 ? reasons : [chartWords.nothingToShow]).map((reason) => (
    <p key={reason} className={styles.text}>
      {reason}
    </p>
  ));
};

const Turn = ({
  at,
  pages,
  onTurn,
  catalogue,
}: Pick<Props, 'catalogue'> & {
  readonly at: number;
  readonly pages: readonly Page[];
  readonly onTurn: (at: number) => void;
}) => {
  const styles = useStyles();
  const order = pages[at]?.order;
  return (
    <div className={styles.pager}>
      <Button
        size="small"
        aria-label={chartWords.previousOf}
        disabledFocusable={at === 0}
        onClick={() => onTurn(at - 1)}
      >
        {chartWords.previous}
      </Button>
      <Button
        size="small"
        aria-label={chartWords.nextOf}
        disabledFocusable={at === pages.length - 1}
        onClick={() => onTurn(at + 1)}
      >
        {chartWords.next}
      </Button>
      <span role="status">{order && chartWords.position(at + 1, pages.length, orderName(order, catalogue))}</span>
    </div>
  );
};

/** Charts one at a time: as they will look on the sheet, or why there is nothing to show. */
export const ChartPager = ({ orders, built, outdated, ...rest }: Props) => {
  const styles = useStyles();
  const [wanted, setWanted] = useState(0);
  const { catalogue } = rest;
  const pages = built ? pagesOf(orders, built) : [];
  const at = Math.min(wanted, pages.length - 1);
  const page = pages[at];
  const waiting = outdated && !(built && page?.shown);
  if (!built || !page || waiting) return <Spinner size="tiny" label={chartWords.drawing} />;
  return (
    <div className={styles.root}>
      {pages.length > 1 && <Turn at={at} pages={pages} onTurn={setWanted} catalogue={catalogue} />}
      {page.shown ? (
        <ChartPicture key={`${chartKey(page.order)} ${page.shown.head.key}`} shown={page.shown} {...rest} />
      ) : (
        <Nothing order={page.order} built={built} catalogue={catalogue} />
      )}
    </div>
  );
};
