import { type Catalogue, type Direction, type Indicator, type Settings, signProfileOf } from '../model/catalogue';
import { formatNumber } from '../model/rounding';
import { levelPluralText, levelText } from './catalogue.de';
import { listText } from './list.de';

/** A rule of the method: what it is about, and what is laid down (Festlegung). */
export type Principle = readonly [topic: string, rule: string];

const SMALL_BASE: Readonly<Record<NonNullable<Settings['smallBaseRanks']>, string>> = {
  bracketed: 'nehmen an der Rangfolge teil und stehen in Klammern',
  excluded: 'stehen unten ohne Rang',
  kept: 'nehmen an der Rangfolge teil wie alle anderen',
};

const smallBase = ({ smallBase: limit, smallBaseRanks = 'bracketed' }: Settings): string =>
  `Räume mit einem Nenner unter ${formatNumber(limit, 0)} ${SMALL_BASE[smallBaseRanks]}; Veränderungen stehen in Klammern, wenn einer der beiden Nenner so klein ist.`;

const signs = (catalogue: Catalogue): string => {
  const profile = signProfileOf(catalogue);
  const meanings = profile?.signs.map(({ sign, meaning }) => `${sign} = ${meaning}`).join('; ') ?? '';
  return `${meanings}. Nach: ${profile?.source ?? ''}.`;
};

const gaps = ({ gaps: all = [] }: Settings): readonly Principle[] =>
  all.length === 0
    ? []
    : [
        [
          'Abstand zweier Gruppen',
          `Wert der einen minus Wert der anderen Gruppe, aus ungerundeten Werten, bei Anteilen in Prozentpunkten: ${all.map(({ name }) => name).join('; ')}. Nicht für Anzahlen, ohne Bewertung und ohne Rangfolge.`,
        ],
      ];

/** The rules by which everything is worked out (Festlegungen), with the settings of this catalogue. */
export const principles = (catalogue: Catalogue): readonly Principle[] => {
  const { settings } = catalogue;
  return [
    [
      'Werte',
      'Gelieferte Werte gelten, wie sie geliefert sind. Wo Zähler und Nenner geliefert sind, wird der Wert daraus ungerundet berechnet. Prozentwerte werden nie summiert oder gemittelt.',
    ],
    [
      'Summen',
      'Teilbereiche, Stadtbezirke und Gesamtstadt werden aus ihren Teilen summiert, wo keine Summe geliefert ist. Die Zeile „nicht zuzuordnen“ zählt nur zur Gesamtstadt. Fehlt ein Teil, fehlt die Summe.',
    ],
    ['Rundung', 'Gerechnet wird ungerundet, gerundet wird nur in der Anzeige, kaufmännisch (die Hälfte von null weg).'],
    [
      'Veränderung',
      'Gegenüber der vorigen Welle und von der ersten zur letzten, aus ungerundeten Werten: Anteile in Prozentpunkten, Anzahlen in Prozent, andere Größen in ihrer Einheit.',
    ],
    [
      'Veränderung je Jahr',
      'Die Wellen liegen verschieden weit auseinander. Anteile: Prozentpunkte geteilt durch die Jahre. Sonst: geometrisches Mittel in Prozent je Jahr.',
    ],
    [
      'Bruch in der Reihe',
      'Über einen Bruch hinweg wird keine Veränderung berechnet; das Zeichen dafür steht an ihrer Stelle.',
    ],
    [
      'Fehlende Werte',
      'Ein fehlender Wert behält seinen Grund. Was aus ihm zu rechnen wäre, trägt sein Zeichen; bei mehreren das erste.',
    ],
    ['Kein Ausgangswert', 'Von null oder einem negativen Wert aus gibt es keine Veränderung in Prozent.'],
    ['Kleine Basis', smallBase(settings)],
    [
      'Rangfolge',
      'Innerhalb einer Raumebene, eines Indikators und einer Welle; Rang 1 = höchster Wert, keine Wertung. Gleich angezeigte Werte teilen sich den Rang, der nächste entfällt (1, 2, 2, 4). Gesamtstadt, Summen und „nicht zuzuordnen“ haben keinen Rang.',
    ],
    [
      'Viertel',
      'Quartile der angezeigten Werte aller Räume mit Rang (wie QUARTILE.INKL in Excel; Hyndman und Fan 1996, Typ 7), ab vier Räumen.',
    ],
    [
      'Streuung',
      'Variationskoeffizient: Standardabweichung der Räume geteilt durch ihr Mittel, jeder Raum zählt gleich. Segregationsindex: Duncan und Duncan 1955.',
    ],
    ...gaps(settings),
    [
      'Messzahl',
      'Wert der Basiswelle = 100. Basis ist die erste Welle nach dem letzten Bruch in der Reihe. Nur für Anzahlen und andere Größen.',
    ],
    [
      'Geheimhaltung',
      `Anzahlen von 1 bis ${formatNumber(settings.confidentialBelow - 1, 0)} sind geheim zu halten; echte Nullen nicht. Für die Veröffentlichung werden so viele weitere Zahlen gesperrt (Gegensperrung), dass sich keine gesperrte aus Summen, Gliederungen oder Anteilen errechnen lässt. Beide tragen dasselbe Zeichen, ebenso alles, was aus ihnen berechnet wäre; Veränderungen und Ränge folgen aus dem, was gezeigt wird.`,
    ],
    ['Bewertung', 'Nur wo der Katalog eine Richtung nennt, heißt eine Veränderung besser oder schlechter.'],
    ['Zeichen', signs(catalogue)],
    ['Katalog', `Stand ${catalogue.version}. ${settings.catalogueNote ?? ''}`.trim()],
  ];
};

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  'higher-is-better': 'höher ist besser',
  'lower-is-better': 'niedriger ist besser',
  neutral: 'ohne Richtung',
};

/** The direction of an indicator in words. */
export const directionText = (direction: Direction): string => DIRECTIONS[direction];

/** How an indicator's value is made, as a formula in words. @example 'Ausländer / Wohnberechtigte Bevölkerung × 100' */
export const formulaText = ({ numerator, denominator, factor }: Indicator): string => {
  const part = denominator ? `${numerator.text} / ${denominator.text}` : numerator.text;
  return factor === 1 ? part : `${part} × ${formatNumber(factor, 0)}`;
};

/** Levels that an indicator speaks of, in words. */
export const levelsText = ({ levels }: Indicator): string =>
  listText(levels.map((level) => (level === 'gesamtstadt' ? levelText(level) : levelPluralText(level))));
