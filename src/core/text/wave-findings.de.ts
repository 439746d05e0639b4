import type { FindingFacts } from '../model/finding';
import { formatNumber } from '../model/rounding';
import { quoted } from './list.de';
import { countText, dateText } from './number.de';
import { cellText, repeatedAreasText } from './phrases.de';
import type { WordsOf } from './words.de';

type WaveCode =
  'missing-wave' | 'series-gap' | 'wave-outlier' | 'identical-to-previous' | 'shifted-years' | 'denominator-other-year';

type Outlier = FindingFacts['wave-outlier'];

const unitText = (unit: string): string => (unit === 'Anzahl' ? '' : ` ${unit}`);

const PER_YEAR = 1;

const limitText = ({ limit }: Outlier): string => {
  if (!limit) return '';
  const unit = limit.kind === 'points' ? 'Prozentpunkte' : 'Prozent';
  const change = formatNumber(limit.perYear, PER_YEAR, { signed: true });
  return ` Im Jahr sind das ${change} ${unit}; üblich sind höchstens ${formatNumber(limit.largest, PER_YEAR)}.`;
};

const spreadText = ({ spread }: Outlier): string => {
  if (!spread) return '';
  const percent = formatNumber((spread.median - 1) * 100, 1, { signed: true });
  return ` Der mittlere der ${spread.areas} Räume dieser Ebene hat sich um ${percent} Prozent verändert.`;
};

/** Words for findings that hold waves against each other. */
export const WAVE_WORDS: WordsOf<WaveCode> = {
  'missing-wave': {
    title: 'Erhebung fehlt',
    sentence: ({ subject, wave }) => `Zu ${quoted(subject)} fehlen alle Werte für ${wave}.`,
    advice: 'Bitte die Werte dieses Jahres ergänzen.',
  },
  'series-gap': {
    title: 'Lücke in der Reihe',
    sentence: ({ subject, area, referenceDate, before, after, more }) =>
      `Zu ${quoted(subject)} gibt es für ${area} Werte am ${dateText(before)} und am ${dateText(after)}, ` +
      `aber keinen am ${dateText(referenceDate)}.${repeatedAreasText(more)}`,
    advice: 'Bitte den fehlenden Wert nachliefern; gibt es keinen, das passende Zeichen (etwa „.“ oder „x“).',
  },
  'wave-outlier': {
    title: 'Ungewöhnlicher Sprung',
    sentence: (facts) => {
      const text = (value: number) => `${formatNumber(value, facts.decimals)}${unitText(facts.unit)}`;
      return (
        `Für ${facts.area} steht hier ${text(facts.value)}, am ${dateText(facts.previousDate)} waren es ` +
        `${text(facts.previous)} (${cellText(facts.previousCell)}).${limitText(facts)}${spreadText(facts)}`
      );
    },
    advice: 'Bitte beide Werte prüfen; ist der Sprung echt, den Grund vermerken.',
  },
  'identical-to-previous': {
    title: 'Spalte gleicht der vorigen Erhebung',
    sentence: ({ subject, referenceDate, previousDate, count, other }) =>
      `Alle ${countText(count, 'Wert', 'Werte')} zu ${quoted(subject)} am ${dateText(referenceDate)} gleichen denen ` +
      `vom ${dateText(previousDate)} (ab ${cellText(other)}).`,
    advice: 'Bitte prüfen, ob die Werte der vorigen Erhebung stehen geblieben sind.',
  },
  'shifted-years': {
    title: 'Jahr verschoben',
    sentence: ({ subject, referenceDate, otherDate, count, other }) =>
      `Alle ${countText(count, 'Wert', 'Werte')} zu ${quoted(subject)} am ${dateText(referenceDate)} sind die, ` +
      `die ab ${cellText(other)} für den ${dateText(otherDate)} stehen.`,
    advice: 'Bitte die Jahre in der Überschrift oder die Spalten berichtigen.',
  },
  'denominator-other-year': {
    title: 'Nenner aus anderem Jahr',
    sentence: ({ referenceDate, otherDate, count, total, other }) =>
      `Von ${countText(total, 'Nenner', 'Nennern')} am ${dateText(referenceDate)} sind ${formatNumber(count, 0)} die Zahlen ` +
      `vom ${dateText(otherDate)} (ab ${cellText(other)}).`,
    advice: 'Bitte die Nenner vom selben Stichtag einsetzen und die Werte neu berechnen.',
  },
};
