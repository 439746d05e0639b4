import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Acceptance } from '../../core/model/acceptance';
import { type FindingCode, SEVERITIES } from '../../core/model/finding';
import { acceptanceText, staleText } from '../../core/text/acceptance.de';
import { findingTitle } from '../../core/text/de';
import { PlaceButton } from '../findings/PlaceButton';
import { reviewWords } from '../review.de';
import type { SettlementView } from '../run/engine';
import type { StepProps } from '../steps/step-props';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  reason: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

const { acceptance: texts } = reviewWords;

const isCode = (code: string): code is FindingCode => Object.hasOwn(SEVERITIES, code);

/** What an acceptance is about, as far as it tells: kind of finding and keys. */
const titleOf = ({ code, sheet, subject, area, referenceDate }: Acceptance): string => {
  const keys = [sheet, subject, area, referenceDate].filter((key) => key !== undefined);
  return [isCode(code) ? findingTitle(code) : code, ...keys].join(', ');
};

interface Props extends StepProps {
  readonly stale: SettlementView['stale'][number];
}

/** An acceptance that no longer holds, and why; it can be given again or removed. */
export const StaleItem = ({ stale, state, actions, dispatch }: Props) => {
  const styles = useStyles();
  const { acceptance, finding } = stale;
  const busy = state.running !== undefined;
  const title = titleOf(acceptance);
  return (
    <li className={styles.root}>
      <strong>{title}</strong>
      {finding && <PlaceButton place={finding.place} onReveal={actions.reveal} />}
      <span>{staleText(stale)}</span>
      <span className={styles.reason}>{acceptanceText(acceptance)}</span>
      <span className={styles.buttons}>
        {finding && (
          <Button
            size="small"
            aria-label={texts.renewOf(title)}
            disabledFocusable={busy}
            onClick={() => dispatch({ type: 'asked', question: { ask: 'accept', finding, before: acceptance } })}
          >
            {texts.renew}
          </Button>
        )}
        <Button
          size="small"
          aria-label={texts.removeOf(title)}
          disabledFocusable={busy}
          onClick={() =>
            dispatch({ type: 'asked', question: { ask: 'withdraw', acceptances: [acceptance], holds: false } })
          }
        >
          {texts.remove}
        </Button>
      </span>
    </li>
  );
};
