import { makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../core/model/repair';
import { AskDialog } from '../AskDialog';
import { reviewWords } from '../review.de';
import type { StepProps } from '../steps/step-props';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

const { repairs: texts } = reviewWords;

const countsBySheet = (repairs: readonly Repair[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { place } of repairs) counts.set(place.sheet, (counts.get(place.sheet) ?? 0) + 1);
  return counts;
};

/** Says exactly how many cells of which sheets will be changed, and asks for consent. */
export const RepairDialog = ({ repairs, ...props }: StepProps & { readonly repairs: readonly Repair[] }) => {
  const styles = useStyles();
  const formats = repairs.filter(({ numberFormat }) => numberFormat !== undefined).length;
  return (
    <AskDialog
      title={texts.title(repairs.length)}
      confirm={texts.confirm(repairs.length)}
      onConfirm={() => void props.actions.repair(repairs)}
      {...props}
    >
      <p className={styles.text}>{texts.exactly(repairs.length)}</p>
      <ul className={styles.list}>
        {[...countsBySheet(repairs)].map(([sheet, count]) => (
          <li key={sheet}>{texts.inSheet(sheet, count)}</li>
        ))}
      </ul>
      {formats > 0 && <p className={styles.text}>{texts.formats(formats)}</p>}
      <p className={styles.text}>{texts.checkedFirst}</p>
    </AskDialog>
  );
};
