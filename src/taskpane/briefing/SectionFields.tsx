import { makeStyles, tokens } from '@fluentui/react-components';
import { type Briefing, type BriefingRow, type BriefingSection, labelOf, namesYear } from '../../core/model/briefing';
import { formWords } from './de';
import { ChoiceField, type FieldsProps, ShortField, TextField } from './EntryField';
import { GoalFields } from './GoalFields';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface RowProps extends FieldsProps {
  readonly row: BriefingRow;
  readonly briefing: Briefing;
}

const ProductGroup = ({ row, ...props }: RowProps) => (
  <div role="group" aria-label={row.name} className={useStyles().row}>
    <ShortField field="product-group-number" label={`${row.name}: ${formWords.number}`} {...props} />
    <ShortField field="product-group-name" label={`${row.name}: ${formWords.name}`} wide {...props} />
  </div>
);

const Row = ({ row, briefing, ...props }: RowProps) => {
  const styles = useStyles();
  const field = `row:${row.id}` as const;
  if (row.kind === 'product-group') return <ProductGroup row={row} briefing={briefing} {...props} />;
  if (row.kind === 'text')
    return <TextField field={field} label={row.label || row.name} rows={6} placeholder={row.value} {...props} />;
  return (
    <div className={styles.row}>
      {namesYear(row, briefing) && <ShortField field={`year:${row.id}`} label={formWords.year(row.name)} {...props} />}
      <ChoiceField
        field={field}
        label={labelOf(row, props.formState.form, briefing)}
        options={row.options}
        {...props}
      />
    </div>
  );
};

interface Props extends FieldsProps {
  readonly section: BriefingSection;
  readonly briefing: Briefing;
}

/** Fields of a section in the order of the form. The number of the Vorlage stands before the first one. */
export const SectionFields = ({ section, briefing, ...props }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {section === briefing.sections[0] && <ShortField field="reference" label={formWords.reference} {...props} />}
      {section.subheading !== undefined && <p className={styles.text}>{section.subheading}</p>}
      {section.goals && Object.keys(props.formState.drafts).length === 0 && (
        <p className={styles.text}>{formWords.noDraft}</p>
      )}
      {section.goals && briefing.goals.map((goal) => <GoalFields key={goal.id} goal={goal} {...props} />)}
      {section.rows.map((row) => (
        <Row key={row.id} row={row} briefing={briefing} {...props} />
      ))}
    </div>
  );
};
