import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../Fold';
import { Paged } from '../Paged';
import { reviewWords } from '../review.de';
import type { SettlementView } from '../run/engine';
import type { StepProps } from '../steps/step-props';
import { AcceptedItem } from './AcceptedItem';
import { StaleItem } from './StaleItem';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, fontSize: 'inherit' },
  all: { marginBottom: tokens.spacingVerticalM },
});

const { acceptance: texts } = reviewWords;

const Stale = ({ stale, ...props }: StepProps & Pick<SettlementView, 'stale'>) => {
  const styles = useStyles();
  const unneeded = stale.filter(({ why }) => why === 'no-finding').map(({ acceptance }) => acceptance);
  return (
    <>
      <h4 className={styles.heading}>{texts.stale(stale.length)}</h4>
      {unneeded.length > 1 && (
        <Button
          size="small"
          className={styles.all}
          disabledFocusable={props.state.running !== undefined}
          onClick={() =>
            props.dispatch({ type: 'asked', question: { ask: 'withdraw', acceptances: unneeded, holds: false } })
          }
        >
          {texts.removeAll}
        </Button>
      )}
      <Paged items={stale} label={texts.stale(stale.length)}>
        {(one, index) => <StaleItem key={index} stale={one} {...props} />}
      </Paged>
    </>
  );
};

/** Findings that were accepted, and acceptances that no longer hold. */
export const AcceptedSection = ({ settlement, ...props }: StepProps & { readonly settlement: SettlementView }) => {
  const { accepted, stale } = settlement;
  if (accepted.length + stale.length === 0) return null;
  const summary = [
    ...(accepted.length > 0 ? [texts.summary(accepted.length)] : []),
    ...(stale.length > 0 ? [texts.staleSummary(stale.length)] : []),
  ].join(', ');
  return (
    <Fold heading={texts.heading} summary={summary}>
      {accepted.length > 0 && (
        <Paged items={accepted} label={texts.heading}>
          {(one, index) => <AcceptedItem key={index} {...one} {...props} />}
        </Paged>
      )}
      {stale.length > 0 && <Stale stale={stale} {...props} />}
    </Fold>
  );
};
