import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { useRef } from 'react';
import { unmarkedText } from '../../core/text/marks.de';
import type { ListForm } from '../batch/lists';
import { News } from '../batch/News';
import { PlaceLine } from '../batch/PlaceLine';
import { Sections } from '../batch/Sections';
import { useObserved } from '../batch/useObserved';
import { CopyButton } from '../CopyButton';
import { words } from '../de';
import { Fold } from '../Fold';
import { Paged } from '../Paged';
import type { StepProps } from '../steps/step-props';
import { useKeptFocus } from '../useKeptFocus';
import type { Copies } from './copies';
import type { CopiesState, MadeCopy } from './copies-state';
import { copiesWords } from './copies.de';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    outlineStyle: 'none',
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Props = Pick<StepProps, 'state' | 'actions'> & { readonly copies: Copies };

const Trouble = ({ trouble }: Pick<CopiesState, 'trouble'>) =>
  trouble && (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{copiesWords.trouble}</MessageBarTitle>
        {trouble.sentence}
      </MessageBarBody>
      {trouble.details !== undefined && (
        <MessageBarActions>
          <CopyButton text={trouble.details}>{words.copyDetails}</CopyButton>
        </MessageBarActions>
      )}
    </MessageBar>
  );

const Left = ({ left, onReveal }: Pick<MadeCopy, 'left'> & { readonly onReveal: Props['actions']['reveal'] }) => {
  if (left.length === 0) return null;
  const content = () => (
    <Paged label={copiesWords.left(left.length)} items={left}>
      {({ place, why }, index) => (
        <PlaceLine key={index} place={place} sentence={unmarkedText(why)} onReveal={onReveal} />
      )}
    </Paged>
  );
  return (
    <Sections level="h4" sections={[{ id: 'left', heading: copiesWords.left(left.length), summary: '', content }]} />
  );
};

const Made = ({ made, news, onReveal }: CopiesState & { readonly onReveal: Props['actions']['reveal'] }) => {
  const styles = useStyles();
  if (!made) return null;
  return (
    <>
      <p className={styles.text}>{news === 'opened' ? copiesWords.opened : copiesWords.saved(made.name)}</p>
      {made.changed && <p className={styles.text}>{copiesWords.changed}</p>}
      <Left left={made.left} onReveal={onReveal} />
    </>
  );
};

const FORMS: readonly ListForm[] = ['csv', 'json'];

const Buttons = ({ copies, disabled }: Pick<Props, 'copies'> & { readonly disabled: boolean }) => {
  const styles = useStyles();
  const { open } = copies;
  return (
    <>
      <div className={styles.buttons}>
        <Button icon={<ArrowDownload16Regular />} disabledFocusable={disabled} onClick={() => void copies.save()}>
          {copiesWords.save}
        </Button>
        {open && (
          <Button icon={<Open16Regular />} disabledFocusable={disabled} onClick={() => void open()}>
            {copiesWords.open}
          </Button>
        )}
      </div>
      {open && <p className={styles.hint}>{copiesWords.explainOpen}</p>}
      <p className={styles.hint}>{copiesWords.lists}</p>
      <div className={styles.buttons}>
        {FORMS.map((form) => (
          <Button
            key={form}
            icon={<ArrowDownload16Regular />}
            disabledFocusable={disabled}
            onClick={() => void copies.saveList(form)}
          >
            {copiesWords.list[form]}
          </Button>
        ))}
      </div>
    </>
  );
};

const Running = ({ copies }: Pick<Props, 'copies'>) => (
  <div className={useStyles().buttons}>
    <Spinner size="tiny" label={copiesWords.running} />
    <Button size="small" onClick={copies.cancel}>
      {words.cancel}
    </Button>
  </div>
);

const Body = ({ copies, state, actions }: Props) => {
  const styles = useStyles();
  const now = useObserved(copies);
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, now);
  return (
    <div ref={place} tabIndex={-1} className={styles.root}>
      <p className={styles.hint}>{copiesWords.explain}</p>
      <Trouble trouble={now.trouble} />
      <Buttons copies={copies} disabled={now.running !== undefined || state.running !== undefined} />
      {now.running && <Running copies={copies} />}
      <Made {...now} onReveal={actions.reveal} />
    </div>
  );
};

/** What is given to the department: the annotated copy and the findings as a list, folded. */
export const CopiesFold = (props: Props) => (
  <>
    <Fold heading={copiesWords.heading} summary={copiesWords.summary}>
      <Body {...props} />
    </Fold>
    <News>{copiesWords.news(useObserved(props.copies))}</News>
  </>
);
