import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { type Place, toA1 } from '../../core/model/address';
import type { Finding } from '../../core/model/finding';
import { findingAdvice, findingText, severityText } from '../../core/text/de';
import { words } from '../de';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { display: 'flex', paddingTop: '2px' },
  body: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  where: {
    display: 'flex',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sentence: { overflowWrap: 'anywhere' },
  advice: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly finding: Finding;
  readonly onReveal: (place: Place) => void;
}

const Where = ({ place: { sheet, cell } }: { readonly place: Place }) => {
  const styles = useStyles();
  return (
    <span className={styles.where}>
      <span className={styles.sheet}>{sheet}</span>
      <span>{cell ? `!${toA1(cell)}` : ` (${words.findings.wholeSheet})`}</span>
    </span>
  );
};

/** A finding: a button that leads to its cell. */
export const FindingItem = memo(({ finding, onReveal }: Props) => {
  const styles = useStyles();
  const { severity, place } = finding;
  return (
    <li>
      <button type="button" className={styles.button} onClick={() => onReveal(place)}>
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
          <span className={styles.spoken}>{severityText(severity)} </span>
        </span>
        <span className={styles.body}>
          <Where place={place} />
          <span className={styles.sentence}>{findingText(finding)} </span>
          <span className={styles.advice}>{findingAdvice(finding)}</span>
        </span>
      </button>
    </li>
  );
});
FindingItem.displayName = 'FindingItem';
