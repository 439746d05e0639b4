import { makeStyles, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../core/model/finding';
import { ruleText, verdictText } from '../../core/text/de';
import { findingWords } from './de';
import { Fold } from '../Fold';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  reason: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const Rule = ({ verdict }: { readonly verdict: Verdict }) => (
  <li>
    <div>{ruleText(verdict.rule)}</div>
    <div className={useStyles().reason}>
      {verdict.sheet}: {verdictText(verdict)}
    </div>
  </li>
);

/** Rules that could not be checked, and why: "could not be checked" is never "passed". */
export const NotVerifiable = ({ verdicts }: { readonly verdicts: readonly Verdict[] }) => {
  const styles = useStyles();
  if (verdicts.length === 0) return null;
  return (
    <Fold heading={findingWords.notVerifiable.heading} summary={findingWords.notVerifiable.summary(verdicts.length)}>
      <p className={styles.text}>{findingWords.notVerifiable.explain}</p>
      <ul className={styles.list}>
        {verdicts.map((verdict) => (
          <Rule key={`${verdict.rule} ${verdict.sheet}`} verdict={verdict} />
        ))}
      </ul>
    </Fold>
  );
};
