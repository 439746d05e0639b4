import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { findingWords } from './de';
import type { StepProps } from '../steps/step-props';
import type { Aids } from './aids';
import { FindingAids } from './FindingAids';
import { FindingItem } from './FindingItem';
import type { SheetGroup } from './page';

const useStyles = makeStyles({
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

interface GroupProps extends StepProps {
  readonly group: SheetGroup;
  readonly aids: Aids;
  readonly current: Finding | undefined;
  readonly onChoose: (finding: Finding) => void;
}

const Item = ({
  finding,
  aids,
  current,
  onChoose,
  ...props
}: Omit<GroupProps, 'group'> & { readonly finding: Finding }) => {
  const [repair, suspicion] = [aids.repairOf(finding), aids.suspicionOf(finding)];
  const chosen = finding === current;
  return (
    <FindingItem
      finding={finding}
      repairable={repair !== undefined}
      suspicion={suspicion}
      current={chosen}
      onChoose={onChoose}
    >
      {chosen && <FindingAids finding={finding} repair={repair} suspicion={suspicion} {...props} />}
    </FindingItem>
  );
};

/** Findings of one sheet. */
export const FindingGroup = ({ group, ...props }: GroupProps) => {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.group}>
        <h4 className={styles.sheet}>{group.sheet}</h4>
        <span className={styles.count}>{findingWords.inSheet(group.count)}</span>
      </div>
      <ul className={styles.list}>
        {group.shown.map((finding, index) => (
          <Item key={index} finding={finding} {...props} />
        ))}
      </ul>
    </div>
  );
};
