import type { Severity } from '../model/finding';
import { countText } from './number.de';

const SEVERITIES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['Fehler', 'Fehler'],
  warning: ['Warnung', 'Warnungen'],
  notice: ['Hinweis', 'Hinweise'],
};

/** Name of a severity, with a count where one is given. @example severityText('warning', 5) // => '5 Warnungen' */
export const severityText = (severity: Severity, count?: number): string => {
  const [one, many] = SEVERITIES[severity];
  return count === undefined ? one : countText(count, one, many);
};
