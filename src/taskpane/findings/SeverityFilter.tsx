import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../de';
import { findingWords } from './de';
import type { Counts } from '../state/counts';
import type { Filter } from './page';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

const FILTERS: readonly Filter[] = ['all', 'error', 'warning', 'notice'];

interface Props {
  readonly counts: Counts;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Shows findings of one severity only; each button says how many there are. */
export const SeverityFilter = ({ counts, filter, onChange }: Props) => {
  const styles = useStyles();
  const countOf = (one: Filter) => (one === 'all' ? counts.error + counts.warning + counts.notice : counts[one]);
  return (
    <div role="group" aria-label={findingWords.filterLabel} className={styles.root}>
      {FILTERS.map((one) => (
        <ToggleButton
          key={one}
          size="small"
          shape="circular"
          className={styles.button}
          checked={one === filter}
          onClick={() => onChange(one)}
        >
          {findingWords.filter[one]} {words.number(countOf(one))}
        </ToggleButton>
      ))}
    </div>
  );
};
