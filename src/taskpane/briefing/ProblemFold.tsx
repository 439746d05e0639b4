import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Briefing } from '../../core/model/briefing';
import type { FormField, FormProblem } from '../../core/model/briefing-problem';
import { fieldName, formProblemText } from '../../core/text/briefing.de';
import { severityText } from '../../core/text/de';
import { SeverityIcon } from '../findings/SeverityIcon';
import { Fold } from '../Fold';
import { formWords } from './de';
import { summaryOf } from './form-view';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  icon: { paddingTop: '2px' },
  sentence: { display: 'block' },
  severity: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly problems: readonly FormProblem[];
  readonly briefing: Briefing;
  readonly onLead: (field: FormField) => void;
}

/** What is open or wrong in the form; each leads to its field. */
export const ProblemFold = ({ problems, briefing, onLead }: Props) => {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <Fold heading={formWords.open.heading} summary={formWords.counts(summaryOf(problems))}>
      <p className={styles.text}>{formWords.open.explain}</p>
      <ul className={styles.list}>
        {problems.map((problem, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.icon}>
              <SeverityIcon severity={problem.severity} />
              <span className={styles.severity}>{severityText(problem.severity)}</span>
            </span>
            <span>
              <Link as="button" onClick={() => onLead(problem.field)}>
                {fieldName(problem.field, briefing)}
              </Link>
              <span className={styles.sentence}>{formProblemText(problem)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
