import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FilePicker } from '../batch/FilePicker';
import { CheckList } from '../steps/CheckList';
import type { Delivery } from './actions';
import { deliveryWords } from './de';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalM },
  sheets: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  field: { width: '100%' },
});

interface Props {
  readonly delivery: Delivery;
  /** Sheets of the open workbook that were checked. */
  readonly sheets: readonly string[];
  readonly disabled: boolean;
}

const problemOf = (chosen: readonly string[], sheets: readonly string[]): string | undefined => {
  if (chosen.length === 0) return deliveryWords.noSheet;
  return chosen.length === sheets.length ? deliveryWords.allSheets : undefined;
};

const SheetChoice = ({ delivery, sheets, disabled }: Props) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const problem = problemOf(chosen, sheets);
  const compare = () => {
    setAsked(true);
    if (!problem) void delivery.compareSheets(chosen);
  };
  return (
    <div className={styles.sheets}>
      <Field className={styles.field} validationMessage={asked ? (problem ?? null) : null}>
        <div>
          <CheckList
            label={deliveryWords.earlierSheets}
            options={sheets.map((sheet) => ({ id: sheet, label: sheet }))}
            selected={chosen}
            onChange={setChosen}
          />
        </div>
      </Field>
      <Button disabledFocusable={disabled} onClick={compare}>
        {deliveryWords.compare}
      </Button>
    </div>
  );
};

const FileChoice = ({ delivery, disabled }: Props) => (
  <FilePicker
    label={deliveryWords.choose}
    hint={deliveryWords.drop}
    disabled={disabled}
    onChoose={([file]) => file && void delivery.compareFile(file)}
  />
);

/** Where the earlier delivery is: a file, or sheets of the open workbook where it has several. */
export const EarlierForm = (props: Props) => {
  const styles = useStyles();
  const [source, setSource] = useState<'file' | 'sheets'>('file');
  if (props.sheets.length < 2) return <FileChoice {...props} />;
  return (
    <div className={styles.root}>
      <Field label={deliveryWords.source}>
        <RadioGroup value={source} onChange={(_, { value }) => setSource(value === 'sheets' ? 'sheets' : 'file')}>
          <Radio value="file" label={deliveryWords.file} />
          <Radio value="sheets" label={deliveryWords.sheets} />
        </RadioGroup>
      </Field>
      {source === 'file' ? <FileChoice {...props} /> : <SheetChoice {...props} />}
    </div>
  );
};
