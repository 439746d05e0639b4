import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState, useSyncExternalStore } from 'react';
import type { Catalogue } from '../core/model/catalogue';
import { Announcer } from './Announcer';
import { BatchGate } from './batch/BatchGate';
import { type FormDesk, createFormDesk } from './briefing/actions';
import { BugReport } from './BugReport';
import { type ChartDesk, createChartDesk, ordersReader } from './charts/desk';
import { words } from './de';
import { type FilePorts, type FileTools, createFileTools } from './delivery/tools';
import { ErrorBoundary } from './ErrorBoundary';
import { NameDialog } from './NameDialog';
import { QuestionDialog } from './QuestionDialog';
import { type Actions, type PanePorts, createActions } from './run/actions';
import { firstState } from './state/state';
import type { StepId } from './state/steps';
import { type Store, createStore } from './state/store';
import { StepTabs } from './StepTabs';
import { CheckStep } from './steps/CheckStep';
import type { StepProps } from './steps/step-props';
import { TemplateGate } from './templates/TemplateGate';
import { darkTheme, lightTheme } from './theme';
import { TroubleBar } from './TroubleBar';
import { useKeptFocus } from './useKeptFocus';

interface Props extends PanePorts {
  readonly catalogue: Catalogue;
  readonly files: FilePorts;
  readonly firstStep: StepId;
  readonly dark: boolean;
}

const useStyles = makeStyles({
  root: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  heading: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  panel: {
    outlineStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

// Later steps are loaded when they are opened, so that the pane itself is there sooner.
const EvaluateStep = lazy(async () => ({ default: (await import('./steps/EvaluateStep')).EvaluateStep }));
const ChartsStep = lazy(async () => ({ default: (await import('./steps/ChartsStep')).ChartsStep }));
const BriefingStep = lazy(async () => ({ default: (await import('./briefing/BriefingStep')).BriefingStep }));
const ReleaseStep = lazy(async () => ({ default: (await import('./release/ReleaseStep')).ReleaseStep }));

const STEP_VIEWS: { readonly [S in StepId]: React.ComponentType<StepProps> } = {
  check: CheckStep,
  evaluate: EvaluateStep,
  charts: ChartsStep,
  briefing: BriefingStep,
  release: ReleaseStep,
};

interface PaneProps {
  readonly store: Store;
  readonly actions: Actions;
  readonly files: FileTools;
  readonly briefing: FormDesk;
  readonly charts: ChartDesk;
  readonly catalogue: Catalogue;
}

const Pane = ({ store, actions, files, briefing, charts, catalogue }: PaneProps) => {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel, state);
  if (state.bug) return <BugReport cause={state.bug.cause} />;
  const props = { state, actions, dispatch: store.dispatch, catalogue, files, briefing, charts };
  const Step = STEP_VIEWS[state.step];
  return (
    <main>
      <h1 className={styles.heading}>{words.title}</h1>
      <StepTabs state={state} onOpen={(step) => store.dispatch({ type: 'step-opened', step })} />
      <div
        ref={panel}
        tabIndex={-1}
        role="tabpanel"
        id={`panel-${state.step}`}
        aria-labelledby={`tab-${state.step}`}
        className={styles.panel}
      >
        <TroubleBar {...props} />
        <Suspense key={state.step} fallback={<Spinner label={words.loading} />}>
          <BatchGate batch={files.batch} step={state.step}>
            <TemplateGate templates={files.templates} catalogue={catalogue} step={state.step}>
              <Step key={state.step} {...props} />
            </TemplateGate>
          </BatchGate>
        </Suspense>
      </div>
      <QuestionDialog {...props} />
      {state.conflict && <NameDialog key={state.runs} conflict={state.conflict} {...props} />}
      <Announcer state={state} />
    </main>
  );
};

/** The task pane (Aufgabenbereich): five steps over one workbook. */
export const App = ({ catalogue, files: filePorts, firstStep, dark, ...ports }: Props) => {
  const styles = useStyles();
  const [{ store, actions, files, briefing, charts }] = useState(() => {
    const created = createStore(firstState(firstStep));
    const tools = createFileTools(filePorts, ports, created, catalogue);
    const onBug = (cause: unknown) => created.dispatch({ type: 'broke', cause });
    const form = createFormDesk({ ...ports, catalogue, onBug });
    const desk = createChartDesk({ ...ports, store: created, catalogue, download: filePorts.download });
    const made = createActions(ports, created, form, ordersReader(ports, catalogue));
    return { store: created, actions: made, files: tools, briefing: form, charts: desk };
  });
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.root} lang="de">
      <ErrorBoundary>
        <Pane {...{ store, actions, files, briefing, charts, catalogue }} />
      </ErrorBoundary>
    </FluentProvider>
  );
};
