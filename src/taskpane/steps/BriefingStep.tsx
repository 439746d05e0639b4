import { makeStyles, tokens } from '@fluentui/react-components';
import type { Briefing } from '../../core/model/catalogue';
import { words } from '../de';
import { SectionHeading } from '../Heading';
import { RunButtons } from './RunButtons';
import { StepHead } from './StepHead';
import type { StepProps } from './step-props';
import { WrittenSheets } from './WrittenSheets';

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What of the form nobody but the user can fill in, one text for each section. */
const toFillIn = ({ sections }: Briefing): readonly string[] =>
  sections.flatMap(({ heading, rows }) => {
    const open = rows.filter(({ value }) => value === '').map(({ label }) => label.replace(/:$/, ''));
    if (open.length === 0) return [];
    return [heading === null ? open.join(', ') : `${heading}: ${open.join(', ')}`];
  });

/** Step 4: inserts the form for the council, and names what has to be filled in by hand. */
export const BriefingStep = (props: StepProps) => {
  const styles = useStyles();
  const open = toFillIn(props.catalogue.briefing);
  return (
    <>
      <StepHead step="briefing" {...props} />
      <RunButtons step="briefing" {...props} />
      <WrittenSheets written={props.state.inserted.briefing} {...props} />
      {open.length > 0 && (
        <section>
          <SectionHeading>{words.toFillIn.heading}</SectionHeading>
          <p className={styles.text}>{words.toFillIn.explain}</p>
          <ul className={styles.list}>
            {open.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
