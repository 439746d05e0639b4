import type { FindingFacts } from '../model/finding';
import { formatNumber } from '../model/rounding';
import { levelPluralText } from './catalogue.de';
import { listText, partsText, quoted } from './list.de';
import { dateText, numberText } from './number.de';
import { cellText, perhapsText, repeatedText } from './phrases.de';
import type { WordsOf } from './words.de';

type KeyCode =
  | 'unknown-area'
  | 'area-mismatch'
  | 'area-spelling'
  | 'unknown-subject'
  | 'unexpected-level'
  | 'unknown-date'
  | 'unexpected-date'
  | 'unit-mismatch'
  | 'wrong-base'
  | 'foreign-key';
type FigureCode = 'sum-mismatch' | 'breakdown-sum' | 'share-mismatch' | 'part-exceeds-whole' | 'conflicting-figure';

/** The day within a year is free. */
const yearsOf = (dates: readonly string[]): readonly string[] => [...new Set(dates.map((date) => date.slice(0, 4)))];

/** The text is told with composed umlauts: where it is the official one, nothing else can have been different. */
const isDecomposed = (text: string, official: string): boolean => text.normalize('NFC') === official;

/** Words for findings on area, subject, date and unit. */
export const KEY_WORDS: WordsOf<KeyCode> = {
  'unknown-area': {
    title: 'Unbekannter Raum',
    sentence: ({ text, nearest, more }) =>
      `${quoted(text)} ist kein bekannter Stadtbezirk oder Stadtteil.${perhapsText(nearest)}${repeatedText(more)}`,
    advice: 'Bitte Nummer und Namen aus dem Gebietsverzeichnis eintragen.',
  },
  'area-mismatch': {
    title: 'Nummer und Name passen nicht zusammen',
    sentence: ({ code, name, official, more }) =>
      `Die Nummer ${code} gehört zu ${quoted(official)}, hier steht ${quoted(name)}.${repeatedText(more)}`,
    advice: 'Bitte Nummer oder Namen berichtigen.',
  },
  'area-spelling': {
    title: 'Abweichende Schreibweise',
    sentence: ({ text, official }) =>
      isDecomposed(text, official)
        ? `In ${quoted(official)} bestehen Umlaute aus je zwei Zeichen, Buchstabe und Punkten. Hier wird der Name erkannt, andere Programme finden ihn so nicht.`
        : `${quoted(text)} wird als ${quoted(official)} gelesen.`,
    advice: ({ text, official }) =>
      isDecomposed(text, official) ? 'Bitte den Namen neu eingeben.' : 'Bitte die amtliche Schreibweise verwenden.',
  },
  'unknown-subject': {
    title: 'Unbekannter Indikator',
    sentence: ({ text, nearest, more }) =>
      text === ''
        ? 'Auf dem Blatt steht nirgends, zu welchem Indikator oder Merkmal die Werte gehören. Sie werden nicht ausgewertet.'
        : `${quoted(text)} steht nicht im Verzeichnis der Indikatoren und Merkmale.${perhapsText(nearest)}${repeatedText(more)}`,
    advice: 'Bitte die Bezeichnung aus dem Verzeichnis eintragen; in einer Kreuztabelle steht sie im Titel.',
  },
  'unexpected-level': {
    title: 'Raumebene nicht vorgesehen',
    sentence: ({ subject, area, level, more }) =>
      `${quoted(subject)} gibt es nicht für ${levelPluralText(level)}, hier steht ein Wert für ${area}.${repeatedText(more)}`,
    advice: 'Bitte den Wert entfernen oder einen Indikator wählen, den es auf dieser Ebene gibt.',
  },
  'unknown-date': {
    title: 'Kein Stichtag',
    sentence: ({ text, more }) => `${quoted(text)} ist kein Datum und kein Jahr.${repeatedText(more)}`,
    advice: 'Bitte den Stichtag als Datum eintragen, etwa 31.12.2017.',
  },
  'unexpected-date': {
    title: 'Stichtag nicht vorgesehen',
    sentence: ({ date, expected, more }) =>
      `Der Stichtag ${dateText(date)} gehört zu keiner Erhebung.` +
      (expected.length === 0 ? '' : ` Erhebungen gibt es für ${listText(yearsOf(expected))}.`) +
      repeatedText(more),
    advice: 'Bitte prüfen, ob das Jahr stimmt; ausgewertet werden die Jahre der Erhebungen.',
  },
  'unit-mismatch': {
    title: 'Falsche Einheit',
    sentence: ({ text, expected, more }) =>
      `Hier steht die Einheit ${quoted(text)}, erwartet wird ${quoted(expected)}.${repeatedText(more)}`,
    advice: 'Bitte die Einheit berichtigen und prüfen, ob auch die Werte umzurechnen sind.',
  },
  'wrong-base': {
    title: 'Andere Bevölkerung genannt',
    sentence: ({ text, base, other, more }) =>
      `${quoted(text)} meint die ${other}; nach dem Verzeichnis beziehen sich die Werte auf ${quoted(base)}.${repeatedText(more)}`,
    advice: 'Bitte klären, welche Bevölkerung gezählt wurde; beide dürfen nicht vermischt werden.',
  },
  'foreign-key': {
    title: 'Eintrag ohne Gegenstück',
    sentence: ({ field, text, resource }) =>
      `${quoted(text)} bei ${quoted(field)} kommt ${resource === '' ? 'in der Tabelle' : `in ${quoted(resource)}`} nicht vor.`,
    advice: 'Bitte den Eintrag berichtigen oder dort ergänzen.',
  },
};

const RELATIONS: Readonly<Record<FindingFacts['breakdown-sum']['relation'], string>> = {
  equal: 'ergeben',
  'at-least': 'ergeben schon',
  'at-most': '',
};

const inColumn = (column: string | undefined): string => (column === undefined ? 'hier' : `bei ${quoted(column)}`);

const amountOff = (difference: number, decimals: number): string =>
  `${formatNumber(Math.abs(difference), decimals)} zu ${difference > 0 ? 'viel' : 'wenig'}`;

const breakdownText = (facts: FindingFacts['breakdown-sum']): string => {
  const { area, relation, breakdowns, found, expected, difference, decimals, column, addends } = facts;
  const text = (value: number) => formatNumber(value, decimals);
  const groups = listText(breakdowns.map(quoted));
  if (relation === 'at-most') {
    return `Für ${area} steht ${inColumn(column)} zu ${groups} ${text(found)}, insgesamt aber nur ${text(expected)} (${listText(addends)}).`;
  }
  return `Für ${area} steht ${inColumn(column)} insgesamt ${text(found)}, ${groups} ${RELATIONS[relation]} ${text(expected)}: ${amountOff(difference, decimals)}.`;
};

/** Words for findings that hold figures against each other. */
export const FIGURE_WORDS: WordsOf<FigureCode> = {
  'sum-mismatch': {
    title: 'Summe stimmt nicht',
    sentence: ({ area, found, expected, difference, addends, decimals, column, relation }) => {
      const text = (value: number) => formatNumber(value, decimals);
      const already = relation === 'at-least' ? ' schon' : '';
      return (
        `Für ${area} steht ${inColumn(column)} ${text(found)}, ${partsText(addends)}${already} ${text(expected)}: ` +
        `${amountOff(difference, decimals)}.`
      );
    },
    advice: 'Bitte die Summe und ihre Teile prüfen.',
  },
  'breakdown-sum': {
    title: 'Gruppen passen nicht zum Insgesamt',
    sentence: breakdownText,
    advice: 'Bitte das Insgesamt und die Werte der Gruppen prüfen.',
  },
  'share-mismatch': {
    title: 'Wert passt nicht zu Zähler und Nenner',
    sentence: ({ found, expected, decimals }) =>
      `Hier steht ${numberText(found)}, aus Zähler und Nenner ergibt sich ${formatNumber(expected, decimals)}.`,
    advice: 'Bitte Wert, Zähler und Nenner prüfen.',
  },
  'part-exceeds-whole': {
    title: 'Teil größer als das Ganze',
    sentence: ({ part, whole, wholeCell }) =>
      `Der Teil ${numberText(part)} ist größer als das Ganze ${numberText(whole)} in ${cellText(wholeCell)}.`,
    advice: 'Bitte beide Werte prüfen; vielleicht sind sie vertauscht.',
  },
  'conflicting-figure': {
    title: 'Widersprüchliche Angaben',
    sentence: ({ other, value, otherValue }) =>
      `Hier steht ${numberText(value)}, für dieselbe Angabe aber ${numberText(otherValue)} in ${cellText(other)}.`,
    advice: 'Bitte klären, welcher Wert gilt, und den anderen berichtigen.',
  },
};
