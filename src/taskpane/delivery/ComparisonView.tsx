import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { comparisonText } from '../../core/text/comparison.de';
import { Sections } from '../batch/Sections';
import type { Delivery } from './actions';
import { type ListContext, comparisonSections } from './comparison-sections';
import { deliveryWords } from './de';
import type { Compared } from './state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  remove: { alignSelf: 'flex-start' },
});

interface Props extends ListContext {
  readonly compared: Compared;
  readonly outdated: boolean;
  readonly disabled: boolean;
  readonly delivery: Delivery;
}

const Outdated = ({ delivery, disabled }: Props) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{deliveryWords.outdated}</MessageBarBody>
    <MessageBarActions>
      <Button disabledFocusable={disabled} onClick={() => void delivery.compareAgain()}>
        {deliveryWords.again}
      </Button>
    </MessageBarActions>
  </MessageBar>
);

const Gist = ({ compared: { comparison } }: Props) => {
  const styles = useStyles();
  const lines = comparisonText(comparison);
  if (!comparison.identical)
    return lines.map((line) => (
      <p key={line} className={styles.text}>
        {line}
      </p>
    ));
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{deliveryWords.unchanged}</MessageBarTitle>
        {lines.join(' ').replace(`${deliveryWords.unchanged}: `, '')}
      </MessageBarBody>
    </MessageBar>
  );
};

/** What became of an earlier delivery: the gist in sentences, then the lists, folded. */
export const ComparisonView = (props: Props) => {
  const styles = useStyles();
  const { compared, outdated, disabled, delivery } = props;
  return (
    <div className={styles.root}>
      <p className={styles.strong}>{deliveryWords.comparedWith(compared.earlier)}</p>
      {outdated && <Outdated {...props} />}
      <Gist {...props} />
      <Sections level="h4" sections={comparisonSections(compared.comparison, props)} />
      <p className={styles.hint}>{deliveryWords.report}</p>
      <Button className={styles.remove} disabledFocusable={disabled} onClick={() => void delivery.remove()}>
        {deliveryWords.remove}
      </Button>
    </div>
  );
};
