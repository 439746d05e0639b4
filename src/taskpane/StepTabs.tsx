import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { words } from './de';
import { type Freshness, checkFreshness, insertionFreshness } from './state/freshness';
import type { PaneState } from './state/state';
import { STEPS, type StepId } from './state/steps';

const useStyles = makeStyles({
  list: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    justifyContent: 'space-between',
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    gridAutoFlow: 'row',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
  },
  text: { fontSize: tokens.fontSizeBase200 },
  mark: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontStyle: 'normal',
  },
  number: { border: `1px solid currentColor` },
  done: { color: tokens.colorPaletteGreenForeground1 },
  outdated: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const freshnessOf = (state: PaneState, step: StepId): Freshness =>
  step === 'check' ? checkFreshness(state) : insertionFreshness(state, step);

const labels: { readonly [F in Freshness['state']]: string } = {
  'not-run': words.mark.notRun,
  current: words.mark.current,
  outdated: words.mark.outdated,
};

const Mark = ({ freshness, step }: { readonly freshness: Freshness; readonly step: StepId }) => {
  const styles = useStyles();
  if (freshness.state === 'current')
    return <CheckmarkCircle20Filled className={mergeClasses(styles.mark, styles.done)} />;
  if (freshness.state === 'outdated')
    return <History20Regular className={mergeClasses(styles.mark, styles.outdated)} />;
  return <span className={mergeClasses(styles.mark, styles.number)}>{STEPS.indexOf(step) + 1}</span>;
};

interface Props {
  readonly state: PaneState;
  readonly onOpen: (step: StepId) => void;
}

/** The four steps in a row, each with its number or, once done, its state. */
export const StepTabs = ({ state, onOpen }: Props) => {
  const styles = useStyles();
  return (
    <nav aria-label={words.stepsLabel} className={styles.list}>
      <TabList
        selectedValue={state.step}
        onTabSelect={(_, { value }) => onOpen(value as StepId)}
        style={{ width: '100%' }}
        aria-label={words.stepsLabel}
      >
        {STEPS.map((step, index) => {
          const freshness = freshnessOf(state, step);
          return (
            <Tab
              key={step}
              value={step}
              id={`tab-${step}`}
              aria-label={words.tab(index + 1, words.steps[step], labels[freshness.state])}
              {...(step === state.step && { 'aria-controls': `panel-${step}` })}
              className={styles.tab}
              icon={<Mark freshness={freshness} step={step} />}
              content={{ className: styles.text, children: words.steps[step] }}
            />
          );
        })}
      </TabList>
    </nav>
  );
};
