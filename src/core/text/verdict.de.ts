import type { Verdict } from '../model/finding';
import type { RuleCode, UnverifiedReason } from '../model/rule';

const RULES: Readonly<Record<RuleCode, string>> = {
  'missing-source': 'Quelle ist angegeben',
  'hidden-rows': 'Keine Zeile ist ausgeblendet',
  'hidden-columns': 'Keine Spalte ist ausgeblendet',
  'filtered-sheet': 'Kein Filter verdeckt Zeilen',
  'constraint-error': 'Einträge halten die Vorgaben der Spalten ein',
  'unique-error': 'Eindeutige Spalten enthalten keinen Eintrag zweimal',
  'primary-key': 'Jede Angabe kommt nur einmal vor',
  'foreign-key': 'Verweise führen zu vorhandenen Einträgen',
  'unexpected-date': 'Stichtage gehören zu einer Erhebung',
  'unexpected-level': 'Indikatoren sind auf ihrer Raumebene zulässig',
  'unit-mismatch': 'Einheiten stimmen',
  'sentinel-value': 'Keine Platzhalter statt Werten',
  'formula-cell': 'Werte sind feste Zahlen',
  'negative-count': 'Keine Anzahl ist negativ',
  'fractional-count': 'Jede Anzahl ist eine ganze Zahl',
  'implausible-value': 'Werte liegen im üblichen Bereich',
  'share-mismatch': 'Werte passen zu Zähler und Nenner',
  'part-exceeds-whole': 'Kein Teil ist größer als das Ganze',
  'sum-mismatch': 'Summen über Stadtteile und Stadtbezirke stimmen',
  'incomplete-grid': 'Alle Stadtteile oder Stadtbezirke sind vorhanden',
  'missing-reference-date': 'Ein Stichtag ist angegeben',
  'unreadable-rule': 'Regeln des Blattschemas sind lesbar',
  'row-constraint': 'Regeln des Blattschemas sind eingehalten',
  'wrong-base': 'Texte nennen dieselbe Bevölkerung wie das Verzeichnis',
  'decimals-mismatch': 'Nachkommastellen stimmen',
  'primary-confidentiality': 'Keine Anzahl liegt unter der Geheimhaltungsgrenze',
  'breakdown-sum': 'Gruppen passen zum Insgesamt',
  'missing-wave': 'Alle erwarteten Erhebungen sind vorhanden',
  'series-gap': 'Keine Reihe hat eine Lücke',
  'identical-to-previous': 'Keine Spalte gleicht der vorigen Erhebung',
  'shifted-years': 'Keine Spalte steht unter einem falschen Jahr',
  'denominator-other-year': 'Nenner gelten für dasselbe Jahr',
  'wave-outlier': 'Keine ungewöhnlichen Sprünge zwischen den Erhebungen',
  'conflicting-figure': 'Blätter widersprechen einander nicht',
};

/** What a rule asks for, in words; a rule that is not known is named by its own text. */
export const ruleText = (rule: string): string => RULES[rule as RuleCode] ?? rule;

const REASONS: Readonly<Record<UnverifiedReason, string>> = {
  'no-sheet': 'das Blatt liegt nicht vor',
  'no-schema': 'für das Blatt sind keine Vorgaben hinterlegt',
  'no-constraints': 'für die Spalten gibt es keine Vorgaben',
  'no-key': 'Spalten fehlen, an denen eine Angabe zu erkennen ist',
  'no-figures': 'das Blatt enthält keine lesbaren Werte',
  'no-counts': 'das Blatt enthält keine Anzahlen',
  'no-limits': 'für diese Werte ist kein üblicher Bereich festgelegt',
  'no-units': 'das Blatt nennt keine Einheiten',
  'no-parts': 'Teil und Ganzes sind nicht beide angegeben',
  'no-totals': 'das Blatt enthält keine Summe mit ihren Teilen',
  'no-districts': 'das Blatt enthält nur Werte der Gesamtstadt',
  'single-sheet': 'es gibt kein zweites Blatt mit denselben Angaben',
  'part-missing': 'einzelne Werte sind geheim, nicht lesbar oder fehlen',
  'part-not-submitted': 'Teile einer Summe stehen nicht auf dem Blatt',
  'zero-denominator': 'ein Nenner ist null',
  'unreadable-keys': 'Raum, Indikator oder Stichtag mancher Werte sind nicht lesbar',
  'unreadable-pattern': 'eine Vorgabe des Blattschemas ist fehlerhaft',
  'unreadable-json-schema': 'das Blattschema enthält eine Vorgabe, die hier nicht geprüft werden kann',
  'unknown-resource': 'die Tabelle, auf die verwiesen wird, liegt nicht vor',
  'no-decimals': 'das Blatt enthält keine Werte mit Nachkommastellen',
  'no-rules': 'das Blattschema hat keine eigenen Regeln',
  'unreadable-rule': 'eine Regel des Blattschemas ist nicht lesbar',
  'rule-part-missing': 'in manchen Zeilen fehlt eine Angabe, von der eine Regel des Blattschemas handelt',
  'no-bases': 'die Werte beziehen sich auf keine Bevölkerung',
  'not-published': 'das Blatt ist nicht zur Veröffentlichung bestimmt',
  'no-breakdowns': 'das Blatt ist nicht nach Gruppen gegliedert',
  'no-waves': 'es ist nicht festgelegt, welche Erhebungen zu liefern sind',
  'single-wave': 'es liegt nur eine Erhebung vor',
  'few-areas': 'es sind zu wenige Räume',
  'no-other-sheet': 'dieselben Werte stehen auf keinem anderen Blatt',
  'no-population': 'die Bevölkerung steht nicht in der Lieferung',
  'series-break': 'dazwischen liegt ein Bruch in der Reihe',
  'filter-hides-rows': 'ein Filter verdeckt Zeilen',
};

const OUTCOMES: Readonly<Record<Verdict['outcome'], string>> = {
  passed: 'in Ordnung',
  failed: 'beanstandet',
  'not-verifiable': 'nicht prüfbar',
};

/** Why a rule could not be checked; a reason that is not known is named by its own text. */
export const reasonText = (reason: string): string => REASONS[reason as UnverifiedReason] ?? reason;

/**
 * Outcome of a rule on a sheet, with the reason where it could not be checked (also where only a part could not).
 *
 * @example verdictText({ rule, sheet, outcome: 'not-verifiable', reason: 'no-units' }) // => 'nicht prüfbar: das Blatt nennt keine Einheiten'
 */
export const verdictText = ({ outcome, reason }: Verdict): string => {
  if (reason === undefined) return OUTCOMES[outcome];
  return outcome === 'not-verifiable'
    ? `${OUTCOMES[outcome]}: ${reasonText(reason)}`
    : `${OUTCOMES[outcome]}; zum Teil nicht prüfbar: ${reasonText(reason)}`;
};
