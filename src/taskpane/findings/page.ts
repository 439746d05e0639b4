import type { Finding, Severity } from '../../core/model/finding';

/** Findings of one sheet that are shown, and how many there are of it in all. */
export interface SheetGroup {
  readonly sheet: string;
  readonly count: number;
  readonly shown: readonly Finding[];
}

/** As many findings as are drawn at first: what stands below them stays within reach. */
export const FIRST_PAGE = 25;

/** As many as each further page brings. */
export const PAGE = 100;

export type Filter = Severity | 'all';

export const filtered = (findings: readonly Finding[], filter: Filter): readonly Finding[] =>
  filter === 'all' ? findings : findings.filter(({ severity }) => severity === filter);

/** The first `limit` findings by sheet, in their order; sheets of which none is among them are left out. */
export const groupsOf = (findings: readonly Finding[], limit: number): readonly SheetGroup[] => {
  const groups = new Map<string, { count: number; readonly shown: Finding[] }>();
  for (const [index, finding] of findings.entries()) {
    const group = groups.get(finding.place.sheet) ?? { count: 0, shown: [] };
    group.count += 1;
    if (index < limit) group.shown.push(finding);
    groups.set(finding.place.sheet, group);
  }
  return [...groups].map(([sheet, group]) => ({ sheet, ...group })).filter(({ shown }) => shown.length > 0);
};
