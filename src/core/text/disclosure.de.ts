import type { Catalogue } from '../model/catalogue';
import type {
  CountKey,
  CountPart,
  DisclosureAudit,
  DisclosurePlan,
  Exposure,
  NarrowRange,
  SuppressionKind,
} from '../model/disclosure';
import type { FigureKey } from '../model/figure';
import { formatNumber } from '../model/rounding';
import { TOTAL_BREAKDOWN } from '../model/table';
import { areaText, subjectText } from './comparison.de';
import { listText } from './list.de';
import { countText } from './number.de';

const PARTS: Readonly<Record<CountPart, string>> = { value: '', numerator: ' (Zähler)', denominator: ' (Nenner)' };

/** A figure by its names. @example 'Ausländer, männlich, 47 Uppenberg, 2017' */
export const figureNameText = ({ subject, breakdown, area, wave }: FigureKey, catalogue: Catalogue): string => {
  const group = breakdown === TOTAL_BREAKDOWN ? [] : [breakdown];
  return [subjectText(catalogue, subject), ...group, areaText(catalogue, area), wave].join(', ');
};

/** A count by its names. @example 'Ausländeranteil, 47 Uppenberg, 2017 (Zähler)' */
export const countNameText = (count: CountKey, catalogue: Catalogue): string =>
  figureNameText(count, catalogue) + PARTS[count.part];

const MOST_NAMED = 6;

/** Some counts by their names; of many the first six, and how many more. */
export const namesText = (counts: readonly CountKey[], catalogue: Catalogue): string => {
  const names = counts.slice(0, MOST_NAMED).map((count) => `„${countNameText(count, catalogue)}“`);
  const more = counts.length - names.length;
  return more === 0
    ? listText(names)
    : `${names.join(', ')} und ${countText(more, 'weiteren Zahl', 'weiteren Zahlen')}`;
};

const waysText = ({ by, from }: Exposure, catalogue: Catalogue): string => {
  if (by === 'share') return ' aus dem gezeigten Anteil';
  if (by === 'bounds' || from.length === 0) return ': Nur eine Zahl ist noch möglich';
  return ` aus ${namesText(from, catalogue)}`;
};

/**
 * That a suppressed count can be worked out, and from what. The value itself is never named.
 *
 * @example '„Ausländer, 11 Aegidii, 2017“ ist rückrechenbar aus „Ausländer, 1 Altstadt, 2017“ und … .'
 */
export const exposureText = (exposure: Exposure, catalogue: Catalogue): string =>
  `„${countNameText(exposure.count, catalogue)}“ ist rückrechenbar${waysText(exposure, catalogue)}.`;

/** That a suppressed count is known within a narrow range. The ends are for those who plan, not for publication. */
export const narrowText = ({ count, low, high }: NarrowRange, catalogue: Catalogue): string =>
  `„${countNameText(count, catalogue)}“ lässt sich auf ${formatNumber(low, 0)} bis ${formatNumber(high, 0)} eingrenzen, vielleicht noch enger.`;

/** That a count below the threshold is shown. */
export const openCountText = (count: CountKey, threshold: number, catalogue: Catalogue): string =>
  `„${countNameText(count, catalogue)}“ liegt unter der Geheimhaltungsgrenze von ${formatNumber(threshold, 0)}. Sperren Sie die Zahl.`;

/** That a figure gives away a suppressed count. */
export const derivedText = (figure: FigureKey, catalogue: Catalogue): string =>
  `„${figureNameText(figure, catalogue)}“ ist aus einer gesperrten Zahl berechnet. Sperren Sie auch diesen Wert.`;

const kindsText = ({ suppressions }: DisclosurePlan): string => {
  const count = (kind: SuppressionKind): number => suppressions.filter((one) => one.kind === kind).length;
  const delivered = count('delivered');
  return listText([
    countText(count('primary'), 'Primärsperrung', 'Primärsperrungen'),
    countText(count('complementary'), 'Gegensperrung', 'Gegensperrungen'),
    ...(delivered === 0 ? [] : [`${formatNumber(delivered, 0)} schon in der Lieferung gesperrt`]),
  ]);
};

const derivedCountText = ({ derived }: DisclosurePlan): readonly string[] =>
  derived.length === 0
    ? []
    : [
        `${countText(derived.length, 'daraus berechneter Wert wird', 'daraus berechnete Werte werden')} ebenfalls gesperrt.`,
      ];

const leftText = ({ unprotected, weak, narrow }: DisclosurePlan): readonly string[] => [
  unprotected.length === 0
    ? 'Keine gesperrte Zahl ist rückrechenbar.'
    : `${countText(unprotected.length, 'Zahl lässt sich', 'Zahlen lassen sich')} nicht schützen: Es ist nichts mehr da, was noch gesperrt werden könnte. Veröffentlichen Sie gröber.`,
  ...(weak.length === 0
    ? []
    : [
        `${countText(weak.length, 'Zahl ist', 'Zahlen sind')} nur geschützt, solange Leser Primär- und Gegensperrungen nicht unterscheiden können. Kennzeichnen Sie beide gleich.`,
      ]),
  ...(narrow.length === 0
    ? []
    : [`${countText(narrow.length, 'gesperrte Zahl lässt', 'gesperrte Zahlen lassen')} sich eng eingrenzen.`]),
];

const costText = ({ cheapest, suppressions }: DisclosurePlan): readonly string[] => {
  if (!suppressions.some(({ kind }) => kind === 'complementary')) return [];
  return [
    cheapest
      ? 'Keine andere Wahl kostet weniger Information.'
      : 'Ob eine andere Wahl weniger Information kostet, wurde nicht bis zum Ende geprüft.',
  ];
};

/** A plan in a few sentences: what is suppressed, what remains, what it costs. */
export const planText = (plan: DisclosurePlan): readonly string[] => {
  if (plan.suppressions.length === 0) return ['Nichts ist geheim zu halten.'];
  return [`${kindsText(plan)}.`, ...derivedCountText(plan), ...leftText(plan), ...costText(plan)];
};

/** An audit in a few sentences. "In Ordnung" is said of what was looked at only. */
export const auditText = ({ open, exposures, derived, narrow, suppressed }: DisclosureAudit): readonly string[] => {
  const problems = [
    [
      open.length,
      'Zahl unter der Geheimhaltungsgrenze ist',
      'Zahlen unter der Geheimhaltungsgrenze sind',
      'nicht gesperrt',
    ],
    [exposures.length, 'gesperrte Zahl ist', 'gesperrte Zahlen sind', 'rückrechenbar'],
    [derived.length, 'gezeigter Wert ist', 'gezeigte Werte sind', 'aus gesperrten Zahlen berechnet'],
    [narrow.length, 'gesperrte Zahl ist', 'gesperrte Zahlen sind', 'eng eingrenzbar'],
  ] as const;
  const found = problems.filter(([count]) => count > 0);
  if (found.length > 0) return found.map(([count, one, many, what]) => `${countText(count, one, many)} ${what}.`);
  const checked = countText(suppressed.length, 'gesperrte Zahl', 'gesperrte Zahlen');
  return [
    suppressed.length === 0
      ? 'Nichts ist gesperrt, und nichts ist geheim zu halten.'
      : `${checked} geprüft: keine ist rückrechenbar.`,
  ];
};
