import type { ValueChange } from '../../core/model/comparison';
import { toA1 } from '../../core/model/address';
import { countText } from '../../core/text/de';
import { comparisonText } from '../../core/text/comparison.de';
import { words } from '../de';
import type { DeliveryState } from './state';

const newsText = ({ news, compared, trouble }: DeliveryState): string => {
  switch (news) {
    case 'nothing':
      return '';
    case 'started':
      return 'Die Lieferungen werden verglichen.';
    case 'compared':
      return `Vergleich fertig. ${compared ? comparisonText(compared.comparison).join(' ') : ''}`;
    case 'failed':
      return trouble ?? '';
    case 'cancelled':
      return 'Vergleich abgebrochen.';
    case 'removed':
      return 'Der Vergleich ist entfernt.';
  }
};

/** Every word about an earlier delivery that does not come from the core. */
export const deliveryWords = {
  heading: 'Frühere Lieferung',
  none: 'noch nicht verglichen',
  identical: 'unverändert',
  summary: (resolved: number, appeared: number, changed: number) =>
    [
      `${words.number(resolved)} behoben`,
      `${words.number(appeared)} neu`,
      countText(changed, 'Wert geändert', 'Werte geändert'),
    ].join(', '),
  explain:
    'Zeigt, was sich seit einer früheren Lieferung geändert hat: welche Befunde behoben oder neu sind und welche Werte anders lauten.',
  source: 'Die frühere Lieferung ist',
  file: 'eine Datei',
  sheets: 'in Blättern dieser Arbeitsmappe',
  choose: 'Frühere Lieferung wählen …',
  drop: 'Excel-Mappe (.xlsx) oder CSV-Datei wählen oder hierher ziehen.',
  earlierSheets: 'Blätter der früheren Lieferung',
  compare: 'Vergleichen',
  noSheet: 'Bitte wählen Sie mindestens ein Blatt.',
  allSheets: 'Mindestens ein Blatt muss übrig bleiben: Das ist die neue Lieferung.',
  running: 'Die Lieferungen werden verglichen …',
  trouble: 'Der Vergleich war nicht möglich',
  outdated: 'Seit diesem Vergleich wurde neu geprüft.',
  again: 'Neu vergleichen',
  remove: 'Vergleich entfernen',
  comparedWith: (earlier: string) => `Verglichen mit: ${earlier}`,
  unchanged: 'Unveränderte Wiederlieferung',
  report: 'Der Vergleich steht auch im Prüfbericht, sobald Sie ihn einfügen oder aktualisieren.',
  notOpen: 'Die Zellen gehören zur früheren Lieferung. Diese Datei ist nicht geöffnet.',
  before: ({ places: { before } }: ValueChange) => `Früher in ${before.sheet}!${toA1(before.cell)}.`,
  lists: {
    resolved: 'Behoben',
    appeared: 'Neu',
    remaining: 'Weiter offen',
    unverifiable: 'Nicht prüfbar',
    changed: 'Geänderte Werte',
    added: 'Hinzugekommene Werte',
    removed: 'Weggefallene Werte',
  },
  explainList: {
    unverifiable: 'Worum es in diesen Befunden ging, steht nicht mehr in der Lieferung oder ließ sich nicht prüfen.',
  },
  findings: (count: number) => countText(count, 'Befund', 'Befunde'),
  values: (count: number) => countText(count, 'Wert', 'Werte'),
  news: newsText,
} as const;
