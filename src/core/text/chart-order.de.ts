import type { ChartKind } from '../model/chart-template';
import type { OrdersTrouble, UnknownOrder, UnknownPart } from '../model/chart-order';
import type { Indicator, Level } from '../model/catalogue';
import { levelPluralText } from './catalogue.de';
import { listText, quoted } from './list.de';

const TROUBLES: Readonly<Record<OrdersTrouble, string>> = {
  unreadable: 'Die Auswahl der Diagramme, die in der Mappe gespeichert ist, lässt sich nicht lesen.',
  'other-version':
    'Die Auswahl der Diagramme, die in der Mappe gespeichert ist, stammt aus einer anderen Fassung dieses Programms.',
  'too-long': 'Die Auswahl der Diagramme, die in der Mappe gespeichert ist, ist zu lang.',
};

/** Why the stored choice of charts cannot be read. */
export const ordersTroubleText = (trouble: OrdersTrouble): string => TROUBLES[trouble];

const PARTS: Readonly<Record<UnknownPart, string>> = {
  template: 'die Diagrammvorlage',
  indicator: 'den Indikator',
  wave: 'die Welle',
  area: 'den Raum',
  size: 'die Größe',
};

/** That the catalogue does not have what an order names. */
export const unknownOrderText = ({ order, part, id }: UnknownOrder): string =>
  `Das gespeicherte Diagramm ${quoted(`${order.template} ${order.indicator}`)} wird nicht gezeichnet: ` +
  `Im Katalog gibt es ${PARTS[part]} ${quoted(id)} nicht.`;

const KINDS: Readonly<Record<Indicator['kind'], string>> = {
  share: 'Anteile',
  count: 'Anzahlen',
  amount: 'Größen, die weder Anteil noch Anzahl sind',
};

const NEEDS: Readonly<Record<ChartKind, string>> = {
  development: 'Es liegen keine Werte vor.',
  ranking: 'Es gibt keine Rangfolge: Sie ist ausgeschaltet, oder weniger als zwei Räume haben einen Wert.',
  change: 'Es fehlen zwei Wellen, die sich vergleichen lassen.',
  waves: 'Es fehlen Werte aus mindestens zwei Wellen.',
  distance: 'Es fehlt der Wert der Stadt, weniger als zwei Räume haben einen Wert, oder Rangfolgen sind ausgeschaltet.',
  'small-multiples': 'Nötig sind Werte aus mindestens zwei Wellen und für zwei bis zwölf Räume.',
  structure: 'Es fehlen die Werte der Teile, aus denen sich die Zahl zusammensetzt.',
  'rank-course':
    'Es fehlen Ränge aus mindestens zwei vergleichbaren Wellen, oder bei mehr als zwölf Räumen ist keiner hervorgehoben.',
  groups: 'Für die ganze Stadt sind keine zwei Bevölkerungsgruppen mit einem Abstand geliefert.',
};

/** Why a chart that is wanted is not drawn. */
export const NOT_DRAWN = {
  notOffered: 'Diese Vorlage wird nicht angeboten.',
  unfit: (kind: Indicator['kind']) => `Diese Vorlage ist nicht für ${KINDS[kind]} gemacht.`,
  noFigures: 'Es sind keine Zahlen ausgewertet.',
  waves: (waves: readonly string[]) =>
    waves.length === 1
      ? `Die Welle ${waves[0]} ist nicht ausgewertet.`
      : `Die Wellen ${listText(waves)} sind nicht ausgewertet.`,
  level: (level: Level) => `Für ${levelPluralText(level)} sind keine Zahlen ausgewertet.`,
  needs: (kind: ChartKind) => NEEDS[kind],
} as const;

/** That charts are not drawn, and why. @example 'Nicht gezeichnet: „Struktur“ für Migrationsanteil. Es fehlen …' */
export const notDrawnText = (template: string, indicators: readonly string[], reason: string): string =>
  `Nicht gezeichnet: ${quoted(template)} für ${listText(indicators.map(quoted))}. ${reason}`;
