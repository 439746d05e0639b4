import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { removalText } from '../../core/text/release.de';
import { Fold } from '../Fold';
import type { Order, Release } from './actions';
import { releaseWords } from './de';
import type { Prepared } from './state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={useStyles().list}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

interface Props {
  readonly prepared: Prepared;
  readonly order: Order;
  readonly disabled: boolean;
  readonly release: Release;
}

const Buttons = ({ disabled, release }: Pick<Props, 'disabled' | 'release'>) => (
  <div className={useStyles().buttons}>
    <Button
      appearance="primary"
      icon={<ArrowDownload16Regular />}
      disabledFocusable={disabled}
      onClick={() => void release.save()}
    >
      {releaseWords.save}
    </Button>
    {release.open && (
      <Button icon={<Open16Regular />} disabledFocusable={disabled} onClick={() => void release.open?.()}>
        {releaseWords.open}
      </Button>
    )}
  </div>
);

const Notices = ({ title, notices }: { readonly title: string; readonly notices: readonly string[] }) =>
  notices.length > 0 && (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {notices.join(' ')}
      </MessageBarBody>
    </MessageBar>
  );

/** What was prepared: what is in it, what was suppressed, what is not in it; and its buttons as long as it is of now. */
export const PreparedView = ({ prepared, order, disabled, release }: Props) => {
  const styles = useStyles();
  const { sheets, plan, drafts, undrawn, removed } = prepared;
  const outdated = prepared.run !== order.run || prepared.choice !== order.choice;
  return (
    <div className={styles.root}>
      {outdated ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{releaseWords.outdated}</MessageBarBody>
        </MessageBar>
      ) : (
        <Buttons disabled={disabled} release={release} />
      )}
      <Notices title={releaseWords.drafts} notices={drafts} />
      <Notices title={releaseWords.undrawn} notices={undrawn} />
      <p className={styles.text}>
        <strong>{releaseWords.contained}:</strong> {sheets.join(', ')}
      </p>
      <p className={styles.text}>
        <strong>{releaseWords.audit}:</strong> {plan.join(' ')}
      </p>
      <Fold heading={releaseWords.removed} summary={releaseWords.removedCount(removed.length)} open>
        {removed.length === 0 ? (
          <p className={styles.text}>{releaseWords.nothingRemoved}</p>
        ) : (
          <>
            <Lines lines={removed.map(removalText)} />
            <p className={styles.hint}>{releaseWords.explainList}</p>
            <Button
              icon={<ArrowDownload16Regular />}
              disabledFocusable={disabled}
              onClick={() => void release.saveList()}
            >
              {releaseWords.list}
            </Button>
          </>
        )}
      </Fold>
    </div>
  );
};
