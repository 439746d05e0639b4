import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { stepWords } from './de';

const useStyles = makeStyles({
  root: { border: 'none', margin: 0, padding: 0, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  options: { display: 'flex', flexDirection: 'column' },
  row: { flexDirection: 'row', flexWrap: 'wrap' },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  scroll: {
    maxHeight: '272px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Option {
  readonly id: string;
  readonly label: string;
  /** One sentence below the label. */
  readonly hint?: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  readonly selected: readonly string[];
  readonly inRow?: boolean;
  readonly onChange: (selected: readonly string[]) => void;
}

const LONG = 6;

/** All or none of the options at once; half ticked when only some are. */
const AllBox = ({ options, selected, onChange }: Props) => {
  const all = selected.length === options.length;
  return (
    <Checkbox
      checked={all || (selected.length > 0 && 'mixed')}
      label={stepWords.choice.all}
      onChange={() => onChange(all ? [] : options.map(({ id }) => id))}
    />
  );
};

const Hinted = ({ text, hint }: { readonly text: string; readonly hint: string }) => (
  <>
    {text}
    <span className={useStyles().hint}>{hint}</span>
  </>
);

/** Options to tick, kept in their own order. */
export const CheckList = (props: Props) => {
  const { label, options, selected, inRow, onChange } = props;
  const styles = useStyles();
  const toggle = (id: string, on: boolean) =>
    onChange(options.map((option) => option.id).filter((one) => (one === id ? on : selected.includes(one))));
  const look = mergeClasses(styles.options, inRow && styles.row, !inRow && options.length > LONG && styles.scroll);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>
        {label} ({stepWords.choice.selected(selected.length, options.length)})
      </legend>
      <div className={look}>
        {!inRow && options.length > 1 && <AllBox {...props} />}
        {options.map(({ id, label: text, hint }) => (
          <Checkbox
            key={id}
            label={hint === undefined ? text : <Hinted text={text} hint={hint} />}
            checked={selected.includes(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
};
