import { AcceptDialog } from './acceptance/AcceptDialog';
import { DiscardDialog } from './acceptance/StoredTrouble';
import { WithdrawDialog } from './acceptance/WithdrawDialog';
import { RepairDialog } from './repairs/RepairDialog';
import type { StepProps } from './steps/step-props';

/** The dialog of what the user is asked at the moment. */
export const QuestionDialog = (props: StepProps) => {
  const { question } = props.state;
  switch (question?.ask) {
    case undefined:
      return null;
    case 'repair':
      return <RepairDialog repairs={question.repairs} {...props} />;
    case 'accept':
      return <AcceptDialog finding={question.finding} before={question.before} {...props} />;
    case 'withdraw':
      return <WithdrawDialog acceptances={question.acceptances} holds={question.holds} {...props} />;
    case 'discard':
      return <DiscardDialog {...props} />;
  }
};
