import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { kindText } from '../../core/text/de';
import { CopyButton } from '../CopyButton';
import { words } from '../de';
import { findingWords } from '../findings/de';
import { Paged } from '../Paged';
import type { Batch } from './actions';
import { batchWords } from './de';
import { RowLine } from './PlaceLine';
import { type BatchFile, openRows } from './state';
import { useObserved } from './useObserved';
import type { FileReport, FileSheet } from './work';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  findings: { width: '100%' },
});

const sheetText = ({ sheet, kind }: FileSheet): string =>
  `${sheet}: ${kind ? kindText(kind) : batchWords.notRecognised}`;

interface ReportProps {
  readonly report: FileReport;
  readonly id: number;
  readonly batch: Batch;
}

const Report = ({ report, id, batch }: ReportProps) => {
  const { sheets, rows, notVerifiable } = report;
  const open = openRows(report);
  const styles = useStyles();
  const busy = useObserved(batch).running !== undefined;
  return (
    <div className={styles.root}>
      {sheets.length === 0 && <p className={styles.text}>{batchWords.noSheets}</p>}
      <ul aria-label={batchWords.sheets} className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.sheet}>{sheetText(sheet)}</li>
        ))}
      </ul>
      {rows.length > 0 && (
        <Button
          size="small"
          icon={<ArrowDownload16Regular />}
          disabledFocusable={busy}
          onClick={() => void batch.saveCopy(id)}
        >
          {batchWords.saveCopy}
        </Button>
      )}
      {notVerifiable.length > 0 && <p className={styles.hint}>{batchWords.notVerifiable(notVerifiable.length)}</p>}
      {rows.length > open.length && <p className={styles.hint}>{batchWords.accepted(rows.length - open.length)}</p>}
      {open.length === 0 ? (
        <p className={styles.text}>{batchWords.noFindings}</p>
      ) : (
        <div className={styles.findings}>
          <p className={styles.hint}>{batchWords.notOpen}</p>
          <Paged label={findingWords.heading} items={open}>
            {(row, index) => <RowLine key={index} row={row} />}
          </Paged>
        </div>
      )}
    </div>
  );
};

/** What is known of a file: its sheets and findings, or why there are none. */
export const FileDetails = ({ file, batch }: { readonly file: BatchFile; readonly batch: Batch }) => {
  const styles = useStyles();
  switch (file.stage) {
    case 'checked':
      return <Report report={file.report} id={file.id} batch={batch} />;
    case 'unreadable':
      return <p className={styles.text}>{file.sentence}</p>;
    case 'broken':
      return (
        <div className={styles.root}>
          <p className={styles.text}>{batchWords.brokenSentence}</p>
          <CopyButton text={file.details}>{words.copyDetails}</CopyButton>
        </div>
      );
    default:
      return <p className={styles.text}>{batchWords[file.stage]}</p>;
  }
};
