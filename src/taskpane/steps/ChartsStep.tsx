import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '../CopyButton';
import { words } from '../de';
import { Fold } from '../Fold';
import type { InsertedChart } from '../state/state';
import { RunButtons } from './RunButtons';
import { StepHead } from './StepHead';
import type { StepProps } from './step-props';
import { NextStep, WrittenSheets } from './WrittenSheets';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  muted: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const ChartText = ({ chart: { title, alternative } }: { readonly chart: InsertedChart }) => {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <strong>{title}</strong>
      <p className={styles.text}>{alternative}</p>
      <CopyButton size="small" text={alternative} aria-label={words.chartTexts.copyOf(title)}>
        {words.chartTexts.copy}
      </CopyButton>
    </li>
  );
};

/** Step 3: inserts the charts, and gives the text of each, since add-ins cannot set it as alternative text themselves. */
export const ChartsStep = (props: StepProps) => {
  const styles = useStyles();
  const { charts: written } = props.state.inserted;
  return (
    <>
      <StepHead step="charts" {...props} />
      <RunButtons step="charts" {...props} />
      <WrittenSheets written={written} {...props} />
      {written && <NextStep step="briefing" {...props} />}
      {written && written.charts.length > 0 && (
        <Fold heading={words.chartTexts.heading} summary={words.chartTexts.summary(written.charts.length)}>
          <p className={styles.muted}>{words.chartTexts.explain}</p>
          <ul className={styles.list}>
            {written.charts.map((chart) => (
              <ChartText key={chart.key} chart={chart} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
};
