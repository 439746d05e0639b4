import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { words } from './de';
import { type StepLook, lookOf } from './state/look';
import type { PaneState } from './state/state';
import { STEPS, type StepId } from './state/steps';

const NARROW = '250px';

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
    alignContent: 'start',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    paddingLeft: '1px',
    paddingRight: '1px',
    flexGrow: 1,
    flexShrink: 1,
    minWidth: 'min-content',
    // Room kept for a bolder name would keep names from parting.
    '& .fui-Tab__content--reserved-space': { display: 'none' },
  },
  text: {
    gridColumnStart: 1,
    gridRowStart: 2,
    fontSize: tokens.fontSizeBase200,
    paddingLeft: 0,
    paddingRight: 0,
    whiteSpace: 'normal',
    textAlign: 'center',
  },
  // Where five names have no room beside each other, the open step alone shows its own; the others have their numbers.
  others: { [`@media (max-width: ${NARROW})`]: { display: 'none' } },
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
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const Mark = ({ look, step }: { readonly look: StepLook; readonly step: StepId }) => {
  const styles = useStyles();
  const of = (style: string | undefined) => mergeClasses(styles.mark, style);
  if (look === 'failed') return <ErrorCircle20Filled className={of(styles.bad)} />;
  if (look === 'doubtful') return <Warning20Filled className={of(styles.doubtful)} />;
  if (look === 'good') return <CheckmarkCircle20Filled className={of(styles.good)} />;
  if (look === 'outdated') return <History20Regular className={of(styles.doubtful)} />;
  return <span className={of(styles.number)}>{STEPS.indexOf(step) + 1}</span>;
};

interface Props {
  readonly state: PaneState;
  readonly onOpen: (step: StepId) => void;
}

/** The steps in a row, each with its number or, once done, its state. */
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
          const look = lookOf(state, step);
          return (
            <Tab
              key={step}
              value={step}
              id={`tab-${step}`}
              aria-label={words.tab(index + 1, words.steps[step], words.mark[look])}
              {...(step === state.step && { 'aria-controls': `panel-${step}` })}
              className={styles.tab}
              icon={<Mark look={look} step={step} />}
              content={{
                className: mergeClasses(styles.text, step !== state.step && styles.others),
                children: words.tabs[step],
              }}
            />
          );
        })}
      </TabList>
    </nav>
  );
};
