import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../core/model/address';
import type { Finding, Severity } from '../../core/model/finding';
import type { FindingRow } from '../../core/model/finding-row';
import { findingAdvice, findingText, severityText } from '../../core/text/de';
import { placeText } from '../findings/PlaceButton';
import { SeverityIcon } from '../findings/SeverityIcon';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
  },
  bare: { gridTemplateColumns: 'minmax(0, 1fr)' },
  button: {
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
  body: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  where: { fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly place: Place;
  readonly sentence: string;
  /** A second, smaller line. */
  readonly remark?: string;
  readonly severity?: Severity;
  /** Leads to the cell; absent where the place is in a file that is not open. */
  readonly onReveal?: ((place: Place) => void) | undefined;
}

const Mark = ({ severity }: { readonly severity: Severity }) => {
  const styles = useStyles();
  return (
    <span className={styles.icon}>
      <SeverityIcon severity={severity} />
      <span className={styles.spoken}>{severityText(severity)} </span>
    </span>
  );
};

/** A button only where the cell can be shown. */
const Line = ({ place, severity, onReveal, children }: Omit<Props, 'sentence'> & { readonly children: ReactNode }) => {
  const styles = useStyles();
  const look = mergeClasses(styles.line, !severity && styles.bare);
  if (!onReveal) return <div className={look}>{children}</div>;
  return (
    <button type="button" className={mergeClasses(look, styles.button)} onClick={() => onReveal(place)}>
      {children}
    </button>
  );
};

/** A sentence about a cell, as an item of a list: a button that leads there where the cell can be shown. */
export const PlaceLine = (props: Props) => {
  const { place, sentence, remark, severity, onReveal } = props;
  const styles = useStyles();
  return (
    <li>
      <Line {...props}>
        {severity && <Mark severity={severity} />}
        <span className={styles.body}>
          <span className={mergeClasses(styles.small, styles.where, onReveal && styles.link)}>{placeText(place)} </span>
          <span>{sentence} </span>
          {remark !== undefined && <span className={styles.small}>{remark}</span>}
        </span>
      </Line>
    </li>
  );
};

/** A row of findings as a line, with what to do about it. */
export const RowLine = ({ row }: { readonly row: FindingRow }) => (
  <PlaceLine place={row.place} severity={row.severity} sentence={row.sentence} remark={row.suggestion} />
);

/** A finding as a line. */
export const FindingLine = ({ finding, onReveal }: { readonly finding: Finding } & Pick<Props, 'onReveal'>) => (
  <PlaceLine
    place={finding.place}
    severity={finding.severity}
    sentence={findingText(finding)}
    remark={findingAdvice(finding)}
    onReveal={onReveal}
  />
);
