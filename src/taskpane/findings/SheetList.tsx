import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { SHEET_KINDS } from '../../core/model/sheet-schema';
import { kindText, recognitionText } from '../../core/text/de';
import { findingWords } from './de';
import type { Kinds, SheetView } from '../run/engine';
import type { Checked } from '../state/state';
import type { StepProps } from '../steps/step-props';
import { Fold } from '../Fold';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  reasons: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
});

const AUTOMATIC = 'automatisch';

type Kind = Kinds[string];

const withKind = (kinds: Kinds, sheet: string, kind: string): Kinds => {
  const { [sheet]: _before, ...others } = kinds;
  return kind === AUTOMATIC ? others : { ...others, [sheet]: kind as Kind };
};

const stateOf = ({ kind, figures }: SheetView, chosen: Kind | undefined): string => {
  if (kind) return `${kindText(kind)}, ${findingWords.sheets.figures(figures)}`;
  return chosen === 'ignore' ? findingWords.sheets.ignored : findingWords.sheets.unrecognised;
};

interface RowProps {
  readonly view: SheetView;
  /** As it was chosen before the check, and as it is chosen now. */
  readonly before: Kind | undefined;
  readonly now: Kind | undefined;
  readonly onChange: (kind: string) => void;
}

const Row = ({ view, before, now, onChange }: RowProps) => {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.name}>{view.sheet}</span>
      <span>{stateOf(view, before)}</span>
      <span className={styles.reasons}>{view.reasons.map(recognitionText).join(' ')}</span>
      <Select
        size="small"
        aria-label={findingWords.sheets.kindLabel(view.sheet)}
        value={now ?? AUTOMATIC}
        onChange={(_, { value }) => onChange(value)}
      >
        <option value={AUTOMATIC}>{findingWords.sheets.automatic}</option>
        {SHEET_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindText(kind)}
          </option>
        ))}
        <option value="ignore">{findingWords.sheets.ignore}</option>
      </Select>
    </li>
  );
};

/** Sheets of the workbook, what each was taken for and why; the user may overrule that for the next check. */
export const SheetList = ({ checked, state, dispatch }: StepProps & { readonly checked: Checked }) => {
  const styles = useStyles();
  const { sheets } = checked.view;
  const recognised = sheets.filter(({ kind }) => kind).length;
  return (
    <Fold
      heading={findingWords.sheets.heading}
      summary={findingWords.sheets.summary(recognised, sheets.length)}
      open={recognised === 0}
    >
      {sheets.length === 0 && <p className={styles.text}>{findingWords.sheets.none}</p>}
      <ul className={styles.list}>
        {sheets.map((view) => (
          <Row
            key={view.sheet}
            view={view}
            before={checked.kinds[view.sheet]}
            now={state.kinds[view.sheet]}
            onChange={(kind) => dispatch({ type: 'kinds-chosen', kinds: withKind(state.kinds, view.sheet, kind) })}
          />
        ))}
      </ul>
    </Fold>
  );
};
