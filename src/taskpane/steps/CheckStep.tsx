import { Button, makeStyles } from '@fluentui/react-components';
import { AcceptedSection } from '../acceptance/AcceptedSection';
import { StoredTroubleBar } from '../acceptance/StoredTrouble';
import { BatchButton } from '../batch/BatchButton';
import { words } from '../de';
import { CopiesFold } from '../delivery/CopiesFold';
import { DeliveryFold } from '../delivery/DeliveryFold';
import { FindingList } from '../findings/FindingList';
import { NotVerifiable } from '../findings/NotVerifiable';
import { SheetList } from '../findings/SheetList';
import { RepairDone } from '../repairs/RepairDone';
import { RepairSection } from '../repairs/RepairSection';
import { blocker } from '../state/freshness';
import type { Checked } from '../state/state';
import { SuspicionSection } from '../suspicions/SuspicionSection';
import { TemplateButton } from '../templates/TemplateButton';
import { RunButtons } from './RunButtons';
import { StepHead } from './StepHead';
import type { StepProps } from './step-props';
import { NextStep, WrittenSheets } from './WrittenSheets';

const useStyles = makeStyles({
  folds: { display: 'flex', flexDirection: 'column', gap: '4px', ':empty': { display: 'none' } },
});

/** What was found: what shortens the list comes before it, what one looks up now and then after it. */
const Results = ({ checked, ...props }: StepProps & { readonly checked: Checked }) => {
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

/** Step 1: checks the workbook and shows what was found; writes only when asked to. */
export const CheckStep = (props: StepProps) => {
  const { state, actions } = props;
  const { checked, inserted } = state;
  const blocked = state.running !== undefined || blocker(state, 'findings') !== undefined;
  return (
    <>
      <StepHead step="check" {...props} />
      <RunButtons step="check" {...props}>
        {checked && (
          <Button disabledFocusable={blocked} onClick={() => void actions.insert('findings')}>
            {inserted.findings ? words.refreshFindings : words.insertFindings}
          </Button>
        )}
      </RunButtons>
      <div>
        <BatchButton batch={props.files.batch} />
        <TemplateButton templates={props.files.templates} />
      </div>
      <StoredTroubleBar {...props} />
      <RepairDone {...props} />
      <WrittenSheets written={inserted.findings} {...props} />
      {checked && (
        <>
          <NextStep step="evaluate" {...props} />
          <Results checked={checked} {...props} />
        </>
      )}
    </>
  );
};
