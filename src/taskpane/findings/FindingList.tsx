import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../core/model/finding';
import { findingWords } from './de';
import { SectionHeading } from '../Heading';
import type { CheckView } from '../run/engine';
import { reviewWords } from '../review.de';
import { countsOf } from '../state/counts';
import type { StepProps } from '../steps/step-props';
import { useListFocus } from '../useListFocus';
import { aidsOf } from './aids';
import { FindingGroup } from './FindingGroup';
import { PAGE } from './page';
import { SeverityFilter } from './SeverityFilter';
import { useFilteredPage } from './useFilteredPage';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props extends StepProps {
  readonly review: CheckView['review'];
}

/** Moves the focus to the first finding that a page more has brought. */
const focusFinding = (list: HTMLElement | null, index: number) =>
  requestAnimationFrame(() => list?.querySelectorAll<HTMLElement>('li > button')[index]?.focus());

/** The finding that the user chose last; choosing one leads to its cell. */
const useCurrent = ({ reveal }: StepProps['actions']) => {
  const [current, setCurrent] = useState<Finding>();
  const choose = useCallback(
    (finding: Finding) => {
      setCurrent(finding);
      void reveal(finding.place);
    },
    [reveal],
  );
  return [current, choose] as const;
};

/** Open findings by sheet, a page at a time: the list answers at once, however many there are. */
export const FindingList = ({ review, ...props }: Props) => {
  const styles = useStyles();
  const { open: findings, accepted } = review.settlement;
  const { filter, choose, wanted, groups, limit, more } = useFilteredPage(findings);
  const [current, onChoose] = useCurrent(props.actions);
  const aids = useMemo(() => aidsOf(review), [review]);
  const list = useRef<HTMLDivElement>(null);
  useListFocus(list, findings);
  const shown = Math.min(limit, wanted.length);
  const showMore = () => {
    more();
    focusFinding(list.current, limit);
  };
  return (
    <section className={styles.root}>
      <SectionHeading>{findingWords.heading}</SectionHeading>
      {findings.length === 0 ? (
        <p className={styles.text}>{accepted.length > 0 ? reviewWords.allAccepted : findingWords.none}</p>
      ) : (
        <>
          <SeverityFilter counts={countsOf(findings)} filter={filter} onChange={choose} />
          <p className={styles.text} role="status">
            {wanted.length === 0 ? findingWords.noneOfThese : findingWords.shown(shown, wanted.length)}
          </p>
          <div ref={list}>
            {groups.map((group) => (
              <FindingGroup
                key={group.sheet}
                group={group}
                aids={aids}
                current={current}
                onChoose={onChoose}
                {...props}
              />
            ))}
          </div>
          {shown < wanted.length && (
            <Button onClick={showMore}>{findingWords.more(Math.min(PAGE, wanted.length - shown))}</Button>
          )}
        </>
      )}
    </section>
  );
};
