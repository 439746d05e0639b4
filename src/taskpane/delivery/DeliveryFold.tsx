import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { News } from '../batch/News';
import { useObserved } from '../batch/useObserved';
import { words } from '../de';
import { Fold } from '../Fold';
import type { Checked } from '../state/state';
import type { StepProps } from '../steps/step-props';
import { useKeptFocus } from '../useKeptFocus';
import type { Delivery } from './actions';
import { ComparisonView } from './ComparisonView';
import { deliveryWords } from './de';
import { EarlierForm } from './EarlierForm';
import type { Compared, DeliveryState } from './state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  running: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props extends Pick<StepProps, 'state' | 'actions' | 'catalogue'> {
  readonly delivery: Delivery;
  readonly checked: Checked;
}

const summaryText = (compared: Compared | undefined): string => {
  if (!compared) return deliveryWords.none;
  const { identical, resolved, appeared, changed } = compared.comparison;
  return identical ? deliveryWords.identical : deliveryWords.summary(resolved.length, appeared.length, changed.length);
};

const Trouble = ({ trouble }: Pick<DeliveryState, 'trouble'>) =>
  trouble === undefined ? null : (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{deliveryWords.trouble}</MessageBarTitle>
        {trouble}
      </MessageBarBody>
    </MessageBar>
  );

const Running = ({ delivery }: Pick<Props, 'delivery'>) => (
  <div className={useStyles().running}>
    <Spinner size="tiny" label={deliveryWords.running} />
    <Button size="small" onClick={delivery.cancel}>
      {words.cancel}
    </Button>
  </div>
);

const Body = ({ delivery, checked, state, actions, catalogue }: Props) => {
  const styles = useStyles();
  const now = useObserved(delivery);
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, now);
  const disabled = now.running || state.running !== undefined;
  const { compared } = now;
  const sheets = checked.view.sheets.map(({ sheet }) => sheet);
  return (
    <div ref={place} tabIndex={-1} className={styles.root}>
      <p className={styles.text}>{deliveryWords.explain}</p>
      <Trouble trouble={now.trouble} />
      {now.running && <Running delivery={delivery} />}
      {compared ? (
        <ComparisonView
          compared={compared}
          outdated={compared.run !== checked.run}
          disabled={disabled}
          delivery={delivery}
          catalogue={catalogue}
          onReveal={actions.reveal}
          onRevealEarlier={compared.source.from === 'sheets' ? actions.reveal : undefined}
        />
      ) : (
        <EarlierForm delivery={delivery} sheets={sheets} disabled={disabled} />
      )}
    </div>
  );
};

/** The comparison with an earlier delivery, folded; its head tells the outcome. */
export const DeliveryFold = (props: Props) => {
  const now = useObserved(props.delivery);
  return (
    <>
      <Fold heading={deliveryWords.heading} summary={summaryText(now.compared)}>
        <Body {...props} />
      </Fold>
      <News>{deliveryWords.news(now)}</News>
    </>
  );
};
