import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '../CopyButton';
import { words } from '../de';
import { Fold } from '../Fold';
import type { InsertedChart } from '../state/state';

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

/** Texts of all inserted charts, since add-ins cannot set them as alternative texts themselves. */
export const ChartTexts = ({ charts }: { readonly charts: readonly InsertedChart[] }) => {
  const styles = useStyles();
  if (charts.length === 0) return null;
  return (
    <Fold heading={words.chartTexts.heading} summary={words.chartTexts.summary(charts.length)}>
      <p className={styles.muted}>{words.chartTexts.explain}</p>
      <ul className={styles.list}>
        {charts.map((chart) => (
          <ChartText key={chart.key} chart={chart} />
        ))}
      </ul>
    </Fold>
  );
};
