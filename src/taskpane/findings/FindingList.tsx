import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Place } from '../../core/model/address';
import type { Finding } from '../../core/model/finding';
import { words } from '../de';
import { SectionHeading } from '../Heading';
import { countsOf } from '../state/counts';
import { FindingItem } from './FindingItem';
import { type Filter, PAGE, type SheetGroup, filtered, groupsOf } from './page';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  sheet: {
    margin: 0,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  count: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onReveal: (place: Place) => void;
}

const Group = ({ group, onReveal }: { readonly group: SheetGroup; readonly onReveal: Props['onReveal'] }) => {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.group}>
        <h4 className={styles.sheet}>{group.sheet}</h4>
        <span className={styles.count}>{words.findings.inSheet(group.count)}</span>
      </div>
      <ul className={styles.list}>
        {group.shown.map((finding, index) => (
          <FindingItem key={index} finding={finding} onReveal={onReveal} />
        ))}
      </ul>
    </div>
  );
};

/** Moves the focus to the first finding that a page more has brought. */
const focusFinding = (list: HTMLElement | null, index: number) =>
  requestAnimationFrame(() => list?.querySelectorAll<HTMLElement>('li > button')[index]?.focus());

/** Findings by sheet, a page at a time: the list answers at once, however many there are. */
export const FindingList = ({ findings, onReveal }: Props) => {
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>('all');
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useMemo(() => filtered(findings, filter), [findings, filter]);
  const groups = useMemo(() => groupsOf(wanted, limit), [wanted, limit]);
  const shown = Math.min(limit, wanted.length);
  const choose = (chosen: Filter) => {
    setFilter(chosen);
    setLimit(PAGE);
  };
  const more = () => {
    setLimit(limit + PAGE);
    focusFinding(list.current, limit);
  };
  return (
    <section className={styles.root}>
      <SectionHeading>{words.findings.heading}</SectionHeading>
      {findings.length === 0 ? (
        <p className={styles.text}>{words.findings.none}</p>
      ) : (
        <>
          <SeverityFilter counts={countsOf(findings)} filter={filter} onChange={choose} />
          <p className={styles.text} role="status">
            {wanted.length === 0 ? words.findings.noneOfThese : words.findings.shown(shown, wanted.length)}
          </p>
          <div ref={list}>
            {groups.map((group) => (
              <Group key={group.sheet} group={group} onReveal={onReveal} />
            ))}
          </div>
          {shown < wanted.length && (
            <Button onClick={more}>{words.findings.more(Math.min(PAGE, wanted.length - shown))}</Button>
          )}
        </>
      )}
    </section>
  );
};
