import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../de';
import { PlaceButton, placeText } from '../findings/PlaceButton';
import { reviewWords } from '../review.de';
import type { RepairRun } from '../state/state';
import type { StepProps } from '../steps/step-props';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const MOST_NAMED = 10;

const { repairs: texts } = reviewWords;

const doneText = ({ task, outcome }: RepairRun): string =>
  (task === 'repair' ? texts.done : texts.undone)(outcome.done.length);

const Left = ({ outcome: { left }, actions }: StepProps & Pick<RepairRun, 'outcome'>) => (
  <>
    <div>{texts.leftOver(left.length)}</div>
    <ul className={useStyles().list}>
      {left.slice(0, MOST_NAMED).map(({ place, why }) => (
        <li key={placeText(place)}>
          <PlaceButton place={place} onReveal={actions.reveal} />: {texts.left[why]}
        </li>
      ))}
      {left.length > MOST_NAMED && <li>{texts.moreLeft(left.length - MOST_NAMED)}</li>}
    </ul>
  </>
);

/** What became of the last repairs, and the way back. */
export const RepairDone = (props: StepProps) => {
  const { state, actions } = props;
  const { repaired, running } = state;
  if (!repaired) return null;
  const { outcome, undoable, at } = repaired;
  return (
    <MessageBar intent={outcome.left.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        {doneText(repaired)} · {words.clock(at)}
        {outcome.left.length > 0 && <Left outcome={outcome} {...props} />}
      </MessageBarBody>
      <MessageBarActions>
        {undoable.length > 0 && (
          <Button disabledFocusable={running !== undefined} onClick={() => void actions.undo()}>
            {texts.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
};
