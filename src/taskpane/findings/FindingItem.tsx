import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { memo, type ReactNode } from 'react';
import { type Place, toA1 } from '../../core/model/address';
import type { Suspicion } from '../../core/model/blame';
import type { Finding } from '../../core/model/finding';
import { suspicionText } from '../../core/text/blame.de';
import { findingAdvice, findingText, severityText } from '../../core/text/de';
import { findingWords } from './de';
import { reviewWords } from '../review.de';
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
  aid: { display: 'flex', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  aidIcon: { flexShrink: 0, marginTop: '2px' },
  current: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly finding: Finding;
  readonly repairable: boolean;
  readonly suspicion: Suspicion | undefined;
  readonly current: boolean;
  readonly onChoose: (finding: Finding) => void;
  /** What can be done about it, where it was chosen. */
  readonly children?: ReactNode;
}

const Where = ({ place: { sheet, cell } }: { readonly place: Place }) => {
  const styles = useStyles();
  return (
    <span className={styles.where}>
      <span className={styles.sheet}>{sheet}</span>
      <span>{cell ? `!${toA1(cell)}` : ` (${findingWords.wholeSheet})`}</span>
    </span>
  );
};

/** A finding: a button that leads to its cell and opens what can be done about it. */
export const FindingItem = memo(({ finding, repairable, suspicion, current, onChoose, children }: Props) => {
  const styles = useStyles();
  const { severity, place } = finding;
  return (
    <li className={mergeClasses(current && styles.current)}>
      <button
        type="button"
        className={styles.button}
        aria-current={current ? 'true' : undefined}
        onClick={() => onChoose(finding)}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
          <span className={styles.spoken}>{severityText(severity)} </span>
        </span>
        <span className={styles.body}>
          <Where place={place} />
          <span className={styles.sentence}>{findingText(finding)} </span>
          <span className={styles.advice}>{findingAdvice(finding)} </span>
          {suspicion && (
            <span className={styles.aid}>
              <Lightbulb16Regular className={styles.aidIcon} />
              <span>{suspicionText(suspicion)} </span>
            </span>
          )}
          {repairable && (
            <span className={styles.aid}>
              <Wrench16Regular className={styles.aidIcon} />
              <span>{reviewWords.repairs.possible}</span>
            </span>
          )}
        </span>
      </button>
      {children}
    </li>
  );
});
FindingItem.displayName = 'FindingItem';
