import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { type Counts, words } from '../de';
import { countsOf } from '../state/counts';
import type { Freshness } from '../state/freshness';
import type { PaneState } from '../state/state';
import type { StepId } from '../state/steps';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalSNudge,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  time: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

interface Props {
  readonly state: PaneState;
  readonly step: StepId;
  readonly freshness: Freshness;
}

const resultText = ({ checked, inserted }: PaneState, step: StepId): string =>
  step === 'check'
    ? words.counts(countsOf(checked?.view.findings ?? []))
    : words.sheetsWritten(sheetCount(inserted[step]?.outcome.sheets));

const sheetCount = (sheets: object | undefined): number => Object.keys(sheets ?? {}).length;

const timeOf = ({ checked, inserted }: PaneState, step: StepId): string | undefined =>
  step === 'check' ? checked?.at : inserted[step]?.at;

const Icon = ({ counts, freshness }: { readonly counts: Counts; readonly freshness: Freshness }) => {
  const styles = useStyles();
  const of = (look: string | undefined) => mergeClasses(styles.icon, look);
  if (freshness.state === 'not-run') return <Circle16Regular className={styles.icon} />;
  if (freshness.state === 'outdated') return <History16Regular className={of(styles.doubtful)} />;
  if (counts.error > 0) return <ErrorCircle16Filled className={of(styles.bad)} />;
  if (counts.warning > 0) return <Warning16Filled className={of(styles.doubtful)} />;
  return <CheckmarkCircle16Filled className={of(styles.good)} />;
};

const NO_COUNTS: Counts = { error: 0, warning: 0, notice: 0 };

/** How a step stands: not run, its result with the time, or outdated and why. */
export const StateLine = ({ state, step, freshness }: Props) => {
  const styles = useStyles();
  const time = timeOf(state, step);
  const counts = step === 'check' && state.checked ? countsOf(state.checked.view.findings) : NO_COUNTS;
  const text = {
    'not-run': () => words.notRun,
    current: () => resultText(state, step),
    outdated: () => (freshness.state === 'outdated' ? words.outdated[freshness.because] : ''),
  }[freshness.state]();
  return (
    <p className={styles.root}>
      <Icon counts={counts} freshness={freshness} />
      <span>
        {text} {time && <span className={styles.time}>· {words.clock(time)}</span>}
      </span>
    </p>
  );
};
