import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { DocumentError16Regular } from '@fluentui/react-icons/svg/document-error';
import type { Severity } from '../../core/model/finding';
import { words } from '../de';
import { SeverityIcon } from '../findings/SeverityIcon';
import { countsOf } from '../state/counts';
import type { Batch } from './actions';
import { batchWords } from './de';
import { FileDetails } from './FileDetails';
import { type Section, Sections } from './Sections';
import { type BatchFile, openRows } from './state';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];

const summaryText = (file: BatchFile): string => {
  if (file.stage !== 'checked') return batchWords[file.stage];
  return words.counts(countsOf(openRows(file.report)));
};

const FileIcon = ({ file }: { readonly file: BatchFile }) => {
  const styles = useStyles();
  if (file.stage === 'unreadable' || file.stage === 'broken')
    return <DocumentError16Regular className={mergeClasses(styles.icon, styles.bad)} />;
  if (file.stage !== 'checked') return <Circle16Regular className={mergeClasses(styles.icon, styles.open)} />;
  const counts = countsOf(openRows(file.report));
  const worst = WORST_FIRST.find((severity) => counts[severity] > 0);
  if (worst) return <SeverityIcon severity={worst} />;
  return <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.good)} />;
};

const sectionOf = (file: BatchFile, batch: Batch): Section => ({
  id: String(file.id),
  heading: file.file.name,
  summary: summaryText(file),
  icon: <FileIcon file={file} />,
  content: () => <FileDetails file={file} batch={batch} />,
});

/** The chosen files, each with what was found; a file opens to show its findings. */
export const FileList = ({ files, batch }: { readonly files: readonly BatchFile[]; readonly batch: Batch }) => (
  <Sections level="h3" sections={files.map((file) => sectionOf(file, batch))} />
);
