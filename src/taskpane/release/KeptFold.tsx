import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { KeptSheets } from '../../core/model/release';
import { Fold } from '../Fold';
import type { SheetView } from '../run/engine';
import { releaseWords } from './de';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly sheets: readonly SheetView[];
  readonly kept: KeptSheets;
  readonly onKeep: (kept: KeptSheets) => void;
}

/** Delivered sheets that the user wants to publish as they are; only such as were read as tables. */
export const KeptFold = ({ sheets, kept, onKeep }: Props) => {
  const styles = useStyles();
  const names = sheets.filter(({ kind }) => kind !== undefined).map(({ sheet }) => sheet);
  if (names.length === 0) return null;
  const toggled = (name: string): readonly string[] =>
    names.filter((one) => (one === name) !== kept.sheets.includes(one));
  return (
    <Fold heading={releaseWords.keep} summary={releaseWords.kept(kept.sheets.length)}>
      <p className={styles.text}>{releaseWords.explainKeep}</p>
      <div className={styles.list}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={kept.sheets.includes(name)}
            onChange={() => onKeep({ ...kept, sheets: toggled(name) })}
          />
        ))}
        <Checkbox
          label={releaseWords.emptyHidden}
          checked={kept.emptyHidden === true}
          onChange={(_, { checked }) => onKeep({ ...kept, emptyHidden: checked === true })}
        />
      </div>
    </Fold>
  );
};
