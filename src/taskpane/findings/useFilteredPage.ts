import { useMemo, useState } from 'react';
import type { Finding } from '../../core/model/finding';
import { FIRST_PAGE, type Filter, PAGE, filtered, groupsOf } from './page';

/** The findings of the chosen severity, as many as are wanted so far, by sheet. */
export const useFilteredPage = (findings: readonly Finding[]) => {
  const [filter, setFilter] = useState<Filter>('all');
  const [limit, setLimit] = useState(FIRST_PAGE);
  const wanted = useMemo(() => filtered(findings, filter), [findings, filter]);
  const groups = useMemo(() => groupsOf(wanted, limit), [wanted, limit]);
  const choose = (chosen: Filter) => {
    setFilter(chosen);
    setLimit(FIRST_PAGE);
  };
  return { filter, choose, wanted, groups, limit, more: () => setLimit(limit + PAGE) };
};
