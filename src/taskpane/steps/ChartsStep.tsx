import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { copyText } from '../clipboard';
import { words } from '../de';
import type { InsertedChart } from '../state/state';
import { RunButtons } from './RunButtons';
import { StepHead } from './StepHead';
import type { StepProps } from './step-props';
import { NextStep, WrittenSheets } from './WrittenSheets';

const useStyles = makeStyles({
  texts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
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

const ChartText = ({ chart, onCopy }: { readonly chart: InsertedChart; readonly onCopy: (text: string) => void }) => {
  const styles = useStyles();
  const { title, alternative } = chart;
  return (
    <li className={styles.item}>
      <strong>{title}</strong>
      <p className={styles.text}>{alternative}</p>
      <Button
        size="small"
        icon={<Copy16Regular />}
        aria-label={words.chartTexts.copyOf(title)}
        onClick={() => onCopy(alternative)}
      >
        {words.chartTexts.copy}
      </Button>
    </li>
  );
};

/** Step 3: inserts the charts, and gives the text of each, since add-ins cannot set it as alternative text themselves. */
export const ChartsStep = (props: StepProps) => {
  const styles = useStyles();
  const { charts: written } = props.state.inserted;
  const copy = (text: string) => void copyText(text).then((done) => props.dispatch({ type: 'copied', done }));
  return (
    <>
      <StepHead step="charts" {...props} />
      <RunButtons step="charts" {...props} />
      <WrittenSheets written={written} {...props} />
      {written && written.charts.length > 0 && (
        <section className={styles.texts}>
          <Subtitle2 as="h3">{words.chartTexts.heading}</Subtitle2>
          <p className={styles.muted}>{words.chartTexts.explain}</p>
          <ul className={styles.list}>
            {written.charts.map((chart) => (
              <ChartText key={chart.key} chart={chart} onCopy={copy} />
            ))}
          </ul>
        </section>
      )}
      {written && <NextStep step="briefing" {...props} />}
    </>
  );
};
