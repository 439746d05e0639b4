/** How a value ran from a wave on: `rising` and `falling` in every step, the slow ones with steps that stay level. */
export type Trend = 'rising' | 'falling' | 'level' | 'rising-slowly' | 'falling-slowly' | 'mixed';

/** A run of values: its direction, its first wave, and all that it came to. */
export interface Run {
  readonly trend: Trend;
  readonly since: string;
  /** Steps from wave to wave. */
  readonly steps: number;
  /** With sign and unit. */
  readonly change: string;
  /** Whether the change is printed as zero. */
  readonly isNothing: boolean;
  /** Whether the change differs from what the printed values give. */
  readonly isUnrounded: boolean;
}

const TRENDS: Readonly<Record<Trend, string>> = {
  rising: 'durchgehend gestiegen',
  falling: 'durchgehend gesunken',
  level: 'unverändert',
  'rising-slowly': 'gestiegen, zeitweise unverändert',
  'falling-slowly': 'gesunken, zeitweise unverändert',
  mixed: 'teils gestiegen, teils gesunken',
};

const wayText = ({ trend, steps, isNothing }: Run): string => {
  if (trend === 'mixed' || trend === 'level') return TRENDS[trend];
  if (isNothing) return 'kaum verändert';
  return steps > 1 ? TRENDS[trend] : TRENDS[trend].replace('durchgehend ', '');
};

/** The run since a wave. @example 'Seit 2012 durchgehend gestiegen (insgesamt +2,2 Prozentpunkte).' */
export const trendText = (run: Run): string => {
  const { trend, since, steps, change, isUnrounded } = run;
  const sum = `${steps > 1 ? 'insgesamt ' : ''}${change}${isUnrounded ? ', aus ungerundeten Werten' : ''}`;
  return `Seit ${since} ${wayText(run)}${trend === 'level' ? '' : ` (${sum})`}.`;
};
