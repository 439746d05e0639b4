import { makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../core/model/repair';
import { formatNumber } from '../../core/model/rounding';
import type { CellValue } from '../../core/model/sheet';
import { reviewWords } from '../review.de';
import { VisibleText } from './VisibleText';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

const MOST_DECIMALS = 15;

const decimalsOf = (number: number): number => Math.min(String(number).split('.')[1]?.length ?? 0, MOST_DECIMALS);

const numberIn = ({ after, percent }: Repair): string => {
  if (typeof after === 'string') return '';
  const shown = percent ? Number(`${after}e2`) : after;
  return `${formatNumber(shown, decimalsOf(shown))}${percent ? ' %' : ''}`;
};

const Before = ({ value, isText }: { readonly value: CellValue; readonly isText: boolean }) => (
  <>
    {isText && `${reviewWords.repairs.text} `}
    <VisibleText text={typeof value === 'string' ? value : String(value)} />
  </>
);

/** What stands in the cell, and what will stand there. */
export const BeforeAfter = ({ repair }: { readonly repair: Repair }) => {
  const styles = useStyles();
  const becomesNumber = typeof repair.after === 'number';
  return (
    <dl className={styles.root}>
      <dt className={styles.term}>{reviewWords.repairs.before}</dt>
      <dd className={styles.value}>
        <Before value={repair.before} isText={becomesNumber} />
      </dd>
      <dt className={styles.term}>{reviewWords.repairs.after}</dt>
      <dd className={styles.value}>
        {typeof repair.after === 'string' ? (
          <VisibleText text={repair.after} />
        ) : (
          `${reviewWords.repairs.number} ${numberIn(repair)}`
        )}
      </dd>
    </dl>
  );
};
