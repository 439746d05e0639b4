import type { Indicator } from './catalogue';

/** Whether an indicator is a balance (Saldo), which may fall below zero: its range says so. Shares and counts never are. */
export const isBalance = ({ kind, plausible }: Pick<Indicator, 'kind' | 'plausible'>): boolean =>
  kind === 'amount' && (plausible?.min ?? 0) < 0;
