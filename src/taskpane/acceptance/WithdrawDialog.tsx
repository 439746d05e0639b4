import { makeStyles, tokens } from '@fluentui/react-components';
import type { Acceptance } from '../../core/model/acceptance';
import { acceptanceText } from '../../core/text/acceptance.de';
import { AskDialog } from '../AskDialog';
import { reviewWords } from '../review.de';
import type { StepProps } from '../steps/step-props';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

const { acceptance: texts } = reviewWords;
const MOST_NAMED = 10;

interface Props extends StepProps {
  readonly acceptances: readonly Acceptance[];
  readonly holds: boolean;
}

/** Asks before acceptances are taken out of the workbook. */
export const WithdrawDialog = ({ acceptances, holds, ...props }: Props) => {
  const styles = useStyles();
  const count = acceptances.length;
  const more = count - MOST_NAMED;
  return (
    <AskDialog
      title={holds ? texts.withdrawTitle : texts.removeTitle(count)}
      confirm={holds ? texts.withdrawConfirm : texts.removeConfirm}
      onConfirm={() => void props.actions.withdraw(acceptances)}
      {...props}
    >
      <p className={styles.text}>{holds ? texts.withdrawExplain : texts.removeExplain(count)}</p>
      <ul className={styles.list}>
        {acceptances.slice(0, MOST_NAMED).map((one, index) => (
          <li key={index}>{acceptanceText(one)}</li>
        ))}
        {more > 0 && <li>{texts.more(more)}</li>}
      </ul>
    </AskDialog>
  );
};
