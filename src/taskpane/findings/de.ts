import type { Severity } from '../../core/model/finding';
import { countText } from '../../core/text/de';
import { words } from '../de';

const { number } = words;

/** Every word of the findings, the sheets and what could not be checked that does not come from the core. */
export const findingWords = {
  heading: 'Befunde',
  none: 'Keine Befunde. Alle Regeln, die geprüft werden konnten, sind eingehalten.',
  noneOfThese: 'Keine Befunde dieser Art.',
  filterLabel: 'Befunde filtern',
  filter: { all: 'Alle', error: 'Fehler', warning: 'Warnungen', notice: 'Hinweise' } satisfies Readonly<
    Record<Severity | 'all', string>
  >,
  shown: (shown: number, all: number) => `${number(shown)} von ${countText(all, 'Befund', 'Befunden')} angezeigt`,
  more: (count: number) => `Weitere ${number(count)} anzeigen`,
  wholeSheet: 'ganzes Blatt',
  inSheet: (count: number) => countText(count, 'Befund', 'Befunde'),

  sheets: {
    heading: 'Blätter',
    summary: (recognised: number, all: number) => `${number(recognised)} von ${number(all)} erkannt`,
    kindLabel: (sheet: string) => `Art des Blattes „${sheet}“`,
    automatic: 'Automatisch erkennen',
    ignore: 'Nicht prüfen',
    ignored: 'Wird nicht geprüft.',
    unrecognised: 'Nicht erkannt: Das Blatt wird nicht geprüft.',
    figures: (count: number) => countText(count, 'Wert gelesen', 'Werte gelesen'),
    none: 'Die Arbeitsmappe enthält keine Blätter zum Prüfen.',
  },

  notVerifiable: {
    heading: 'Nicht prüfbar',
    summary: (count: number) => countText(count, 'Regel', 'Regeln'),
    explain:
      'Diese Regeln konnten nicht oder nicht überall geprüft werden. Was nicht geprüft wurde, gilt nicht als bestanden.',
  },
} as const;
