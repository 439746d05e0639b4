import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { type ChartOrder, chartKey } from '../../core/model/chart-order';
import { useObserved } from '../batch/useObserved';
import type { StepProps } from '../steps/step-props';
import { ChartPager } from './ChartPager';
import { chartWords } from './de';
import { fullOrderName, selectionText, templateName } from './names';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props extends StepProps {
  readonly order: ChartOrder;
}

/** One chart of the list: what it is, whether the Kurzüberblick has it too, its picture on demand. */
export const ChartItem = ({ order, charts, state, catalogue }: Props) => {
  const styles = useStyles();
  const { opened, built, building, running } = useObserved(charts);
  const name = fullOrderName(order, catalogue);
  const selection = selectionText(order, catalogue);
  const isOpen = opened === chartKey(order);
  const busy = running !== undefined || state.running !== undefined;
  return (
    <li className={styles.root}>
      <strong>{templateName(order, catalogue)}</strong>
      {selection !== '' && <p className={styles.text}>{selection}</p>}
      <Checkbox
        label={chartWords.briefing}
        aria-label={chartWords.briefingOf(name)}
        checked={order.briefing === true}
        disabled={busy}
        onChange={(_, { checked }) => void charts.setBriefing(order, checked === true)}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={chartWords.showOf(name)}
          onClick={() => charts.show(isOpen ? undefined : order)}
        >
          {isOpen ? chartWords.hide : chartWords.show}
        </Button>
        <Button
          size="small"
          icon={<Edit16Regular />}
          data-edit={chartKey(order)}
          disabledFocusable={busy}
          aria-label={chartWords.editOf(name)}
          onClick={() => !busy && charts.edit(order)}
        >
          {chartWords.edit}
        </Button>
        <Button
          size="small"
          icon={<Delete16Regular />}
          disabledFocusable={busy}
          aria-label={chartWords.removeOf(name)}
          onClick={() => !busy && void charts.remove([order])}
        >
          {chartWords.remove}
        </Button>
      </div>
      {isOpen && (
        <ChartPager {...{ orders: [order], built, catalogue, busy, outdated: building }} desk={charts} saved />
      )}
    </li>
  );
};
