import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../core/model/address';
import type { Repair } from '../../core/model/repair';
import { PlaceButton, placeText } from '../findings/PlaceButton';
import { reviewWords } from '../review.de';
import { BeforeAfter } from './BeforeAfter';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)' },
  box: { alignSelf: 'start', marginTop: '-6px', marginInlineStart: '-6px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  sentence: { overflowWrap: 'anywhere' },
  button: { marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly repair: Repair;
  readonly selected: boolean;
  readonly busy: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onApply: () => void;
  readonly onReveal: (place: Place) => unknown;
}

/** A repair: where, what becomes of the cell, and whether it shall be made. */
export const RepairItem = ({ repair, selected, busy, onSelect, onApply, onReveal }: Props) => {
  const styles = useStyles();
  const where = placeText(repair.place);
  return (
    <li className={styles.root}>
      <Checkbox
        className={styles.box}
        aria-label={reviewWords.repairs.select(where)}
        checked={selected}
        onChange={(_, { checked }) => onSelect(checked === true)}
      />
      <div className={styles.body}>
        <PlaceButton place={repair.place} onReveal={onReveal} />
        <span className={styles.sentence}>{repair.sentence}</span>
        <BeforeAfter repair={repair} />
        <Button
          size="small"
          className={styles.button}
          aria-label={reviewWords.repairs.applyAt(where)}
          disabledFocusable={busy}
          onClick={onApply}
        >
          {reviewWords.repairs.apply}
        </Button>
      </div>
    </li>
  );
};
