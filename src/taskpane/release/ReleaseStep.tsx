import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptSheets } from '../../core/model/release';
import { News } from '../batch/News';
import { useObserved } from '../batch/useObserved';
import { words } from '../de';
import { SectionHeading } from '../Heading';
import { blocker } from '../state/freshness';
import { StepHead } from '../steps/StepHead';
import type { StepProps } from '../steps/step-props';
import type { Release } from './actions';
import { DataSection } from './DataSection';
import { releaseWords } from './de';
import { KeptFold } from './KeptFold';
import { PreparedView } from './PreparedView';
import type { ReleaseState } from './state';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const Problems = ({ problems }: Pick<ReleaseState, 'problems'>) => {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{releaseWords.refused}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        {releaseWords.refusedAdvice}
      </MessageBarBody>
    </MessageBar>
  );
};

const Trouble = ({ trouble }: Pick<ReleaseState, 'trouble'>) =>
  trouble && (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{releaseWords.trouble}</MessageBarTitle>
        {trouble.sentence}
      </MessageBarBody>
    </MessageBar>
  );

const Outcome = ({ news, saved }: ReleaseState) => {
  const styles = useStyles();
  if (news === 'opened') return <p className={styles.text}>{releaseWords.opened}</p>;
  return saved === undefined ? null : <p className={styles.text}>{releaseWords.saved(saved)}</p>;
};

const Running = ({ release }: { readonly release: Release }) => (
  <div className={useStyles().buttons}>
    <Spinner size="tiny" label={releaseWords.running} />
    <Button size="small" onClick={release.cancel}>
      {words.cancel}
    </Button>
  </div>
);

const NOTHING_KEPT: KeptSheets = { sheets: [] };

/** Step 5: what leaves the house, as a cleaned workbook and as open data. */
export const ReleaseStep = (props: StepProps) => {
  const styles = useStyles();
  const { state, files } = props;
  const { release } = files;
  const now = useObserved(release);
  const [kept, setKept] = useState(NOTHING_KEPT);
  const { checked, choice } = state;
  const order = { run: checked?.run ?? 0, choice };
  const disabled = now.running !== undefined || state.running !== undefined || blocker(state, 'release') !== undefined;
  return (
    <>
      <StepHead step="release" {...props} />
      <section className={styles.section}>
        <SectionHeading>{releaseWords.publish}</SectionHeading>
        <p className={styles.text}>{releaseWords.explainPublish}</p>
        {checked && <KeptFold sheets={checked.view.sheets} kept={kept} onKeep={setKept} />}
        <div className={styles.buttons}>
          <Button
            appearance={now.prepared ? 'secondary' : 'primary'}
            disabledFocusable={disabled}
            onClick={() => void release.prepare(order, kept)}
          >
            {now.prepared ? releaseWords.prepareAgain : releaseWords.prepare}
          </Button>
        </div>
        {now.running && <Running release={release} />}
        <Problems problems={now.problems} />
        <Trouble trouble={now.trouble} />
        <Outcome {...now} />
        {now.prepared && <PreparedView prepared={now.prepared} order={order} disabled={disabled} release={release} />}
      </section>
      <DataSection {...props} order={order} disabled={disabled} />
      <News>{releaseWords.news(now)}</News>
    </>
  );
};
