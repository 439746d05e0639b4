import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { DataForm } from '../batch/work';
import { SectionHeading } from '../Heading';
import type { StepProps } from '../steps/step-props';
import type { Order } from './actions';
import { releaseWords } from './de';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const FORMS: readonly DataForm[] = ['csv', 'package'];

type Props = Pick<StepProps, 'files' | 'catalogue'> & { readonly order: Order; readonly disabled: boolean };

/** The figures as open data. */
export const DataSection = ({ files, catalogue, order, disabled }: Props) => {
  const styles = useStyles();
  const { licence } = catalogue.settings;
  return (
    <section className={styles.section}>
      <SectionHeading>{releaseWords.data}</SectionHeading>
      <p className={styles.text}>{releaseWords.explainData}</p>
      <p className={styles.text}>{licence ? releaseWords.licence(licence.title) : releaseWords.noLicence}</p>
      <div className={styles.buttons}>
        {FORMS.map((form) => (
          <Button
            key={form}
            icon={<ArrowDownload16Regular />}
            disabledFocusable={disabled}
            onClick={() => void files.release.saveData(order, form)}
          >
            {releaseWords[form]}
          </Button>
        ))}
      </div>
    </section>
  );
};
