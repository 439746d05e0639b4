import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sectionFields } from '../../core/briefing/form-fields';
import type { BriefingSection } from '../../core/model/briefing';
import type { FormField } from '../../core/model/briefing-problem';
import { Fold } from '../Fold';
import { SectionHeading } from '../Heading';
import type { StepProps } from '../steps/step-props';
import { formWords } from './de';
import { problemsOf, summaryOf } from './form-view';
import { ImportFold } from './ImportFold';
import { ProblemFold } from './ProblemFold';
import { SectionFields } from './SectionFields';
import type { FormState } from './state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const headingOf = ({ heading, rows }: BriefingSection): string =>
  heading ?? [formWords.reference, ...rows.map(({ name }) => name)].join(', ');

/** Puts the focus on a field, or in a row of boxes on the one that the keyboard would reach. */
const focusField = (field: FormField): void => {
  const place = document.querySelector(`[data-field="${field}"]`);
  const control =
    place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector<HTMLElement>('input, textarea');
  control?.focus();
  control?.scrollIntoView?.({ block: 'center' });
};

/** The form by its sections; a problem leads to its field, wherever that is folded away. */
export const FormPanel = ({ formState, ...props }: StepProps & { readonly formState: FormState }) => {
  const styles = useStyles();
  const { state, catalogue, briefing: desk } = props;
  const { briefing } = catalogue;
  const [open, setOpen] = useState<readonly string[]>([]);
  const [led, setLed] = useState<FormField>();
  const [asked, setAsked] = useState(false);
  const problems = problemsOf(formState, state, catalogue);
  const toggle = (id: string, opened: boolean) =>
    setOpen((before) => [...before.filter((one) => one !== id), ...(opened ? [id] : [])]);
  const leadTo = (field: FormField) => {
    const section = briefing.sections.find((one) => sectionFields(one, briefing).includes(field));
    setAsked(true);
    if (!section || open.includes(section.id)) return focusField(field);
    toggle(section.id, true);
    setLed(field);
  };
  // A section that is only just opening has no height yet.
  const arrive = () => {
    if (led) focusField(led);
    setLed(undefined);
  };
  const disabled = state.running?.task === 'briefing' || formState.unreadable !== undefined;
  const told = asked || formState.inserted !== undefined;
  return (
    <section className={styles.root}>
      <SectionHeading>{formWords.formHeading}</SectionHeading>
      <p className={styles.text}>{formWords.explain}</p>
      <ImportFold desk={desk} formState={formState} briefing={briefing} disabled={disabled} />
      <ProblemFold problems={problems} briefing={briefing} onLead={leadTo} />
      {briefing.sections.map((section) => {
        const fields = sectionFields(section, briefing);
        const here = problems.filter(({ field }) => fields.includes(field));
        return (
          <Fold
            key={section.id}
            heading={headingOf(section)}
            summary={formWords.counts(summaryOf(here))}
            open={open.includes(section.id)}
            onToggle={(opened) => toggle(section.id, opened)}
            onOpened={arrive}
          >
            <SectionFields asked={told} {...{ section, briefing, desk, formState, problems, disabled }} />
          </Fold>
        );
      })}
    </section>
  );
};
