import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Repair } from '../../core/model/repair';
import { Fold } from '../Fold';
import { placeText } from '../findings/PlaceButton';
import { Paged } from '../Paged';
import { reviewWords } from '../review.de';
import { checkFreshness } from '../state/freshness';
import type { StepProps } from '../steps/step-props';
import { RepairItem } from './RepairItem';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalM,
  },
  box: { marginInlineStart: '-6px' },
});

const { repairs: texts } = reviewWords;

/** Key of a repair: cell and what it becomes. */
const keyOf = ({ place, after }: Repair): string => `${placeText(place)} ${after}`;

/** What is ticked: everything, until the user takes something out. */
const useSelection = (repairs: readonly Repair[]) => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(() => repairs.filter((repair) => !left.has(keyOf(repair))), [repairs, left]);
  const select = (some: readonly Repair[], on: boolean) => {
    const next = new Set(left);
    for (const repair of some)
      if (!on) next.add(keyOf(repair));
      else next.delete(keyOf(repair));
    setLeft(next);
  };
  return { selected, isSelected: (repair: Repair) => !left.has(keyOf(repair)), select };
};

/** Safe repairs, to be made one by one or together; together only after the user has agreed. */
export const RepairSection = ({
  repairs,
  state,
  actions,
  dispatch,
}: StepProps & { readonly repairs: readonly Repair[] }) => {
  const styles = useStyles();
  const { selected, isSelected, select } = useSelection(repairs);
  if (repairs.length === 0) return null;
  const busy = state.running !== undefined || checkFreshness(state).state !== 'current';
  const all = selected.length === repairs.length;
  return (
    <Fold heading={texts.heading} summary={texts.cells(repairs.length)}>
      <div className={styles.head}>
        <p className={styles.text}>{texts.explain}</p>
        <Checkbox
          className={styles.box}
          label={texts.all}
          checked={all || (selected.length > 0 && 'mixed')}
          onChange={() => select(repairs, !all)}
        />
        <Button
          appearance="primary"
          disabledFocusable={busy || selected.length === 0}
          onClick={() => dispatch({ type: 'asked', question: { ask: 'repair', repairs: selected } })}
        >
          {texts.applySelected(selected.length)}
        </Button>
      </div>
      <Paged items={repairs} label={texts.heading}>
        {(repair) => (
          <RepairItem
            key={keyOf(repair)}
            repair={repair}
            selected={isSelected(repair)}
            busy={busy}
            onSelect={(on) => select([repair], on)}
            onApply={() => void actions.repair([repair])}
            onReveal={actions.reveal}
          />
        )}
      </Paged>
    </Fold>
  );
};
