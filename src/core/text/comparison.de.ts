import type { Catalogue } from '../model/catalogue';
import type { Comparison, FigureIdentity, SingleFigure, ValueChange } from '../model/comparison';
import type { Quantity } from '../model/quantity';
import { formatNumber } from '../model/rounding';
import { TOTAL_BREAKDOWN } from '../model/table';
import { missingText, qualifierText } from './catalogue.de';
import { listText } from './list.de';
import { countText, dateText, numberText } from './number.de';

/** Name of an area, with its code where that is a number. @example '47 Uppenberg' */
export const areaText = ({ areas }: Catalogue, id: string): string => {
  const area = areas.find((one) => one.id === id);
  return area && /^\d/.test(area.id) ? `${area.id} ${area.name}` : (area?.name ?? id);
};

/** Name of a measure or an indicator; the id where the catalogue does not know it. */
export const subjectText = ({ measures, indicators }: Catalogue, id: string): string =>
  [...measures, ...indicators].find((one) => one.id === id)?.name ?? id;

const identityText = ({ subject, area, referenceDate, breakdown }: FigureIdentity, catalogue: Catalogue): string => {
  const group = breakdown === TOTAL_BREAKDOWN ? [] : [breakdown];
  return [subjectText(catalogue, subject), ...group, areaText(catalogue, area), dateText(referenceDate)].join(', ');
};

/** A quantity in German notation, with its remarks, or why there is none. */
export const quantityText = (quantity: Quantity): string => {
  if (quantity.kind === 'missing') return missingText(quantity.reason);
  const remarks = quantity.qualifiers.map(qualifierText);
  return numberText(quantity.value) + (remarks.length === 0 ? '' : ` (${listText(remarks)})`);
};

const FIELDS: Readonly<Record<ValueChange['field'], string>> = {
  value: '',
  numerator: ' (Zähler)',
  denominator: ' (Nenner)',
};

const signedText = (difference: number): string =>
  formatNumber(difference, numberText(difference).split(',')[1]?.length ?? 0, { signed: true });

/**
 * A changed value as a sentence, with names from the catalogue.
 *
 * @example 'Ausländer, 47 Uppenberg, 31.12.2017: bisher 2 998, jetzt 2 989 (-9).'
 */
export const valueChangeText = (change: ValueChange, catalogue: Catalogue): string => {
  const { field, before, after, difference } = change;
  const values = `bisher ${quantityText(before)}, jetzt ${quantityText(after)}`;
  return `${identityText(change, catalogue)}${FIELDS[field]}: ${values}${difference ? ` (${signedText(difference)})` : ''}.`;
};

/** A figure that came or went, as a sentence; which of the two, its list says. */
export const singleFigureText = (figure: SingleFigure, catalogue: Catalogue): string =>
  `${identityText(figure, catalogue)}: ${quantityText(figure.quantity)}.`;

const number = (count: number): string => formatNumber(count, 0);

const unchangedText = ({ compared, remaining }: Comparison): string => {
  if (compared === 0) return 'Beide Lieferungen stimmen überein; Werte zum Vergleichen enthalten sie nicht.';
  const open = remaining.length === 0 ? '' : ` Weiter offen: ${countText(remaining.length, 'Befund', 'Befunde')}.`;
  return `Unveränderte Wiederlieferung: ${countText(compared, 'Wert', 'Werte')} verglichen, nichts geändert.${open}`;
};

const unreadableText = ({ unreadable }: Comparison): readonly string[] => {
  const { earlier, now } = unreadable;
  if (earlier === 0 && now === 0) return [];
  return [
    `Nicht verglichen, weil Raum, Indikator oder Stichtag nicht lesbar sind: ` +
      `${countText(earlier, 'Wert', 'Werte')} der früheren und ${countText(now, 'Wert', 'Werte')} der neuen Lieferung.`,
  ];
};

/** The outcome of a comparison in a few sentences: findings, values, and what could not be compared. */
export const comparisonText = (comparison: Comparison): readonly string[] => {
  const { resolved, appeared, remaining, unverifiable, changed, added, removed, compared, identical } = comparison;
  if (identical) return [unchangedText(comparison), ...unreadableText(comparison)];
  return [
    `Befunde: ${number(resolved.length)} behoben, ${number(appeared.length)} neu, ` +
      `${number(remaining.length)} weiter offen, ${number(unverifiable.length)} nicht prüfbar.`,
    `Werte: ${number(compared)} verglichen, ${number(changed.length)} geändert, ` +
      `${number(added.length)} hinzugekommen, ${number(removed.length)} weggefallen.`,
    ...unreadableText(comparison),
  ];
};
