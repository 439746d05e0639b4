import { makeStyles } from '@fluentui/react-components';
import { AcceptedSection } from '../acceptance/AcceptedSection';
import { CopiesFold } from '../delivery/CopiesFold';
import { DeliveryFold } from '../delivery/DeliveryFold';
import { FindingList } from '../findings/FindingList';
import { NotVerifiable } from '../findings/NotVerifiable';
import { SheetList } from '../findings/SheetList';
import { RepairSection } from '../repairs/RepairSection';
import type { Checked } from '../state/state';
import { SuspicionSection } from '../suspicions/SuspicionSection';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  folds: { display: 'flex', flexDirection: 'column', gap: '4px', ':empty': { display: 'none' } },
});

/** What was found: what shortens the list comes before it, what one looks up now and then after it. */
export const CheckResults = ({ checked, ...props }: StepProps & { readonly checked: Checked }) => {
  const styles = useStyles();
  const { sheets, review, notVerifiable } = checked.view;
  const nothingRead = sheets.every(({ kind }) => !kind);
  const sheetList = <SheetList key={checked.run} checked={checked} {...props} />;
  return (
    <>
      {nothingRead && sheetList}
      <div className={styles.folds}>
        <RepairSection repairs={review.repairs} {...props} />
        <SuspicionSection suspicions={review.suspicions} {...props} />
      </div>
      <FindingList review={review} {...props} />
      <div className={styles.folds}>
        <AcceptedSection settlement={review.settlement} {...props} />
        <DeliveryFold delivery={props.files.delivery} checked={checked} {...props} />
        <CopiesFold copies={props.files.copies} {...props} />
        <NotVerifiable verdicts={notVerifiable} />
        {!nothingRead && sheetList}
      </div>
    </>
  );
};
