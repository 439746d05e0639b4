import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useRef } from 'react';
import { type ChartOrder, chartKey } from '../../core/model/chart-order';
import { ordersTroubleText, unknownOrderText } from '../../core/text/chart-order.de';
import { useObserved } from '../batch/useObserved';
import { Fold } from '../Fold';
import { SectionHeading } from '../Heading';
import type { StepProps } from '../steps/step-props';
import { useListFocus } from '../useListFocus';
import { ChartItem } from './ChartItem';
import { chartWords } from './de';
import { byIndicator, isChosen, listedOrders, wantedOrders } from './orders';
import type { ChartsState } from './state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  folds: { display: 'flex', flexDirection: 'column', gap: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const Items = ({ orders, ...props }: StepProps & { readonly orders: readonly ChartOrder[] }) => {
  const list = useRef<HTMLUListElement>(null);
  useListFocus(list, orders);
  return (
    <ul ref={list} className={useStyles().list}>
      {orders.map((order) => (
        <ChartItem key={chartKey(order)} order={order} {...props} />
      ))}
    </ul>
  );
};

/** What is stored and cannot be used, and why. */
const Unusable = ({ stored }: Pick<ChartsState, 'stored'>) => {
  if (!stored) return null;
  const sentences =
    'trouble' in stored
      ? [ordersTroubleText(stored.trouble), chartWords.unreadable]
      : stored.unknown.map(unknownOrderText);
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {sentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
};

const Trouble = ({ trouble }: Pick<ChartsState, 'trouble'>) =>
  trouble && (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{chartWords.trouble}</MessageBarTitle>
        {trouble.sentence}
      </MessageBarBody>
    </MessageBar>
  );

const Saving = ({ charts, busy }: Pick<StepProps, 'charts'> & { readonly busy: boolean }) => {
  const styles = useStyles();
  const { running } = useObserved(charts);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          icon={<ArrowDownload16Regular />}
          disabledFocusable={busy}
          onClick={() => !busy && void charts.saveAll()}
        >
          {chartWords.saveAll}
        </Button>
        {running === 'saving' && <Spinner size="tiny" label={chartWords.saving} />}
      </div>
      <p className={styles.text}>{chartWords.explainSave}</p>
    </>
  );
};

/** The charts that will stand on the sheet, by indicator. */
export const ChartList = (props: StepProps) => {
  const styles = useStyles();
  const { charts, state, catalogue } = props;
  const now = useObserved(charts);
  const orders = listedOrders(now, wantedOrders(now, state, catalogue), now.built);
  const groups = byIndicator(orders, catalogue);
  const busy = now.running !== undefined || state.running !== undefined;
  const troubled = now.stored !== undefined && 'trouble' in now.stored;
  return (
    <section className={styles.root}>
      <SectionHeading>{chartWords.heading}</SectionHeading>
      <Unusable stored={now.stored} />
      <Trouble trouble={now.trouble} />
      {!troubled && (
        <p className={styles.text}>
          {orders.length > 0 ? `${chartWords.summary(orders.length, groups.length)}. ` : ''}
          {isChosen(now) ? chartWords.chosen : chartWords.standard}
          {orders.length === 0 && ` ${chartWords.none}`}
        </p>
      )}
      <div className={styles.links}>
        {(isChosen(now) || troubled) && (
          <Link as="button" onClick={() => !busy && void charts.reset()}>
            {chartWords.reset}
          </Link>
        )}
        {!troubled && orders.length > 0 && (
          <Link as="button" onClick={() => !busy && void charts.remove(orders)}>
            {chartWords.removeAll}
          </Link>
        )}
        {now.before !== undefined && (
          <Link as="button" onClick={() => !busy && void charts.undo()}>
            {chartWords.undo}
          </Link>
        )}
      </div>
      {!troubled && (
        <div className={styles.folds}>
          {groups.map(({ id, name, orders: own }) => (
            <Fold key={id} heading={name} summary={chartWords.count(own.length)} open={id === now.edited?.indicator}>
              <Items {...props} orders={own} />
            </Fold>
          ))}
        </div>
      )}
      {!troubled && orders.length > 0 && <Saving charts={charts} busy={busy} />}
    </section>
  );
};
