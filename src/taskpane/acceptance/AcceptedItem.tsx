import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Acceptance } from '../../core/model/acceptance';
import type { Finding } from '../../core/model/finding';
import { acceptanceText } from '../../core/text/acceptance.de';
import { findingText, severityText } from '../../core/text/de';
import { PlaceButton, placeText } from '../findings/PlaceButton';
import { SeverityIcon } from '../findings/SeverityIcon';
import { reviewWords } from '../review.de';
import type { StepProps } from '../steps/step-props';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  where: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  reason: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { marginTop: tokens.spacingVerticalXS },
});

const { acceptance: texts } = reviewWords;

interface Props extends StepProps {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** A finding that was accepted: by whom, when and why. */
export const AcceptedItem = ({ finding, acceptance, state, actions, dispatch }: Props) => {
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <span className={styles.where}>
        <SeverityIcon severity={finding.severity} />
        <span>{severityText(finding.severity)}</span>
        <PlaceButton place={finding.place} onReveal={actions.reveal} />
      </span>
      <span>{findingText(finding)}</span>
      <span className={styles.reason}>{acceptanceText(acceptance)}</span>
      <Button
        size="small"
        className={styles.button}
        aria-label={texts.withdrawAt(placeText(finding.place))}
        disabledFocusable={state.running !== undefined}
        onClick={() =>
          dispatch({ type: 'asked', question: { ask: 'withdraw', acceptances: [acceptance], holds: true } })
        }
      >
        {texts.withdraw}
      </Button>
    </li>
  );
};
