import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Table16Regular } from '@fluentui/react-icons/svg/table';
import { stepWords } from './de';
import { SectionHeading } from '../Heading';
import type { Inserted } from '../state/state';
import type { StepId } from '../state/steps';
import type { StepProps } from './step-props';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  remark: { color: tokens.colorNeutralForeground2 },
  next: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

interface Props extends StepProps {
  readonly written: Inserted | undefined;
}

/** Sheets that a step wrote, each to be opened. */
export const WrittenSheets = ({ written, actions }: Props) => {
  const styles = useStyles();
  if (!written) return null;
  const { sheets, created } = written.outcome;
  return (
    <section className={styles.root}>
      <SectionHeading>{stepWords.written.heading}</SectionHeading>
      <ul className={styles.list}>
        {Object.values(sheets).map((sheet) => (
          <li key={sheet} className={styles.item}>
            <Table16Regular />
            <Link as="button" aria-label={stepWords.written.open(sheet)} onClick={() => void actions.reveal({ sheet })}>
              {sheet}
            </Link>
            <span className={styles.remark}>
              {created.includes(sheet) ? stepWords.written.created : stepWords.written.updated}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Leads to the next step once this one is done. */
export const NextStep = ({ step, dispatch }: StepProps & { readonly step: StepId }) => (
  <Button
    appearance="subtle"
    className={useStyles().next}
    icon={<ArrowRight16Regular />}
    iconPosition="after"
    onClick={() => dispatch({ type: 'step-opened', step })}
  >
    {stepWords.nextStep(step)}
  </Button>
);
