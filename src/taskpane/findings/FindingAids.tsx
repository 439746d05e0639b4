import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isAcceptable } from '../../core/model/acceptance';
import type { Suspicion } from '../../core/model/blame';
import type { Finding } from '../../core/model/finding';
import type { Repair } from '../../core/model/repair';
import { refusalText } from '../../core/text/acceptance.de';
import { BeforeAfter } from '../repairs/BeforeAfter';
import { reviewWords } from '../review.de';
import { checkFreshness } from '../state/freshness';
import type { StepProps } from '../steps/step-props';
import { PlaceButton, placeText } from './PlaceButton';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props extends StepProps {
  readonly finding: Finding;
  readonly repair: Repair | undefined;
  readonly suspicion: Suspicion | undefined;
}

/** What can be done about the finding that the user chose: look at the suspected cell, repair, or accept with a reason. */
export const FindingAids = ({ finding, repair, suspicion, state, actions, dispatch }: Props) => {
  const styles = useStyles();
  const where = placeText(finding.place);
  const busy = state.running !== undefined || checkFreshness(state).state !== 'current';
  const acceptable = isAcceptable(finding);
  return (
    <div className={styles.root}>
      {suspicion && (
        <span className={styles.cells}>
          {suspicion.cells.map(({ place }) => (
            <PlaceButton key={placeText(place)} place={place} onReveal={actions.reveal} />
          ))}
        </span>
      )}
      {repair && (
        <>
          <BeforeAfter repair={repair} />
          <Button
            size="small"
            appearance="primary"
            aria-label={reviewWords.repairs.applyAt(where)}
            disabledFocusable={busy}
            onClick={() => void actions.repair([repair])}
          >
            {reviewWords.repairs.applyHere}
          </Button>
        </>
      )}
      {acceptable && !state.storedTrouble && (
        <Button
          size="small"
          aria-label={reviewWords.acceptance.openAt(where)}
          disabledFocusable={busy}
          onClick={() => dispatch({ type: 'asked', question: { ask: 'accept', finding } })}
        >
          {reviewWords.acceptance.open}
        </Button>
      )}
      {!acceptable && !repair && <p className={styles.text}>{refusalText('not-acceptable')}</p>}
    </div>
  );
};
