import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { words } from '../de';
import { stepWords } from './de';
import { reviewWords } from '../review.de';
import { countsOf, openFindings } from '../state/counts';
import { type StepLook, lookOf, stepFreshness } from '../state/look';
import type { PaneState } from '../state/state';
import { type WorkbookStep, stepOf } from '../state/steps';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalSNudge,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  'not-run': { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  outdated: { color: tokens.colorPaletteDarkOrangeForeground1 },
  time: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

const ICONS: { readonly [L in StepLook]: typeof Circle16Regular } = {
  'not-run': Circle16Regular,
  good: CheckmarkCircle16Filled,
  doubtful: Warning16Filled,
  failed: ErrorCircle16Filled,
  outdated: History16Regular,
};

const checkText = (state: PaneState): string => {
  const [open, accepted] = [openFindings(state), state.checked?.view.review.settlement.accepted.length ?? 0];
  if (accepted === 0) return words.counts(countsOf(open));
  const counts = open.length > 0 ? words.counts(countsOf(open)) : reviewWords.noneOpen;
  return `${counts}, ${reviewWords.acceptedToo(accepted)}`;
};

const resultText = (state: PaneState, step: WorkbookStep): string =>
  step === 'check'
    ? checkText(state)
    : stepWords.sheetsWritten(Object.keys(state.inserted[step]?.outcome.sheets ?? {}).length);

const textOf = (state: PaneState, step: WorkbookStep): string => {
  if (state.running && stepOf(state.running.task) === step) return words.started(state.running.task);
  const freshness = stepFreshness(state, step);
  if (freshness.state === 'outdated') return stepWords.outdated[freshness.because];
  return freshness.state === 'not-run' ? stepWords.notRun : resultText(state, step);
};

const timeOf = ({ running, checked, inserted }: PaneState, step: WorkbookStep): string | undefined => {
  if (running) return undefined;
  return step === 'check' ? checked?.at : inserted[step]?.at;
};

/** How a step stands: not run, under way, its result with the time, or outdated and why. */
export const StateLine = ({ state, step }: { readonly state: PaneState; readonly step: WorkbookStep }) => {
  const styles = useStyles();
  const look = lookOf(state, step);
  const Icon = ICONS[look];
  const time = timeOf(state, step);
  return (
    <p className={styles.root}>
      <Icon className={mergeClasses(styles.icon, styles[look])} />
      <span>
        {textOf(state, step)} {time && <span className={styles.time}>· {words.clock(time)}</span>}
      </span>
    </p>
  );
};
