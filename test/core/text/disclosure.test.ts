import type { CountKey, DisclosureAudit, DisclosurePlan, Exposure } from '../../../src/core/model/disclosure';
import {
  auditText,
  countNameText,
  derivedText,
  exposureText,
  narrowText,
  openCountText,
  planText,
} from '../../../src/core/text/disclosure.de';
import { shippedCatalogue } from '../../../src/files/catalogue';

const catalogue = shippedCatalogue();
const count = (area: string, changes: Partial<CountKey> = {}): CountKey => ({
  subject: 'auslaender',
  breakdown: 'insgesamt',
  area,
  wave: '2017',
  part: 'value',
  ...changes,
});
const exposure = (changes: Partial<Exposure> = {}): Exposure => ({
  count: count('11'),
  kind: 'primary',
  by: 'sum',
  from: [count('1'), count('12')],
  ...changes,
});

test.each([
  [countNameText(count('47', { breakdown: 'männlich' }), catalogue), 'Ausländer, männlich, 47 Uppenberg, 2017'],
  [
    countNameText(count('47', { subject: 'BEV-02', part: 'numerator' }), catalogue),
    'Ausländeranteil, 47 Uppenberg, 2017 (Zähler)',
  ],
  [
    exposureText(exposure(), catalogue),
    '„Ausländer, 11 Aegidii, 2017“ ist rückrechenbar aus „Ausländer, 1 Altstadt, 2017“ und „Ausländer, 12 Überwasser, 2017“.',
  ],
  [
    exposureText(exposure({ by: 'bounds', from: [] }), catalogue),
    '„Ausländer, 11 Aegidii, 2017“ ist rückrechenbar: Nur eine Zahl ist noch möglich.',
  ],
  [
    exposureText(exposure({ by: 'share', from: [] }), catalogue),
    '„Ausländer, 11 Aegidii, 2017“ ist rückrechenbar aus dem gezeigten Anteil.',
  ],
  [
    narrowText({ count: count('11'), kind: 'primary', low: 1, high: 2 }, catalogue),
    '„Ausländer, 11 Aegidii, 2017“ lässt sich auf 1 bis 2 eingrenzen, vielleicht noch enger.',
  ],
  [
    openCountText(count('11'), 3, catalogue),
    '„Ausländer, 11 Aegidii, 2017“ liegt unter der Geheimhaltungsgrenze von 3. Sperren Sie die Zahl.',
  ],
  [
    derivedText(count('11', { subject: 'BEV-02' }), catalogue),
    '„Ausländeranteil, 11 Aegidii, 2017“ ist aus einer gesperrten Zahl berechnet. Sperren Sie auch diesen Wert.',
  ],
])('%#: %s', (text, expected) => {
  expect(text).toBe(expected);
});

test('of many sources the first six are named', () => {
  const from = ['11', '12', '13', '14', '15', '21', '22', '23'].map((area) => count(area));
  expect(exposureText(exposure({ from }), catalogue)).toMatch(/21 Pluggendorf, 2017“ und 2 weiteren Zahlen\.$/);
});

const PLAN: DisclosurePlan = {
  threshold: 3,
  suppressions: [],
  derived: [],
  unprotected: [],
  weak: [],
  narrow: [],
  cheapest: true,
};

test.each([
  ['nothing', PLAN, ['Nichts ist geheim zu halten.']],
  [
    'a plan that works',
    {
      ...PLAN,
      suppressions: [
        { count: count('11'), kind: 'primary' as const, beside: [] },
        { count: count('12'), kind: 'complementary' as const, beside: [] },
      ],
      derived: [count('11', { subject: 'BEV-02' })],
    },
    [
      '1 Primärsperrung und 1 Gegensperrung.',
      '1 daraus berechneter Wert wird ebenfalls gesperrt.',
      'Keine gesperrte Zahl ist rückrechenbar.',
      'Keine andere Wahl kostet weniger Information.',
    ],
  ],
  [
    'a plan with remains',
    {
      ...PLAN,
      suppressions: [{ count: count('11'), kind: 'delivered' as const, beside: [] }],
      unprotected: [exposure({ kind: 'delivered' })],
      weak: [count('12'), count('13')],
      cheapest: false,
    },
    [
      '0 Primärsperrungen, 0 Gegensperrungen und 1 schon in der Lieferung gesperrt.',
      '1 Zahl lässt sich nicht schützen: Es ist nichts mehr da, was noch gesperrt werden könnte. Veröffentlichen Sie gröber.',
      '2 Zahlen sind nur geschützt, solange Leser Primär- und Gegensperrungen nicht unterscheiden können. Kennzeichnen Sie beide gleich.',
    ],
  ],
])('plan: %s', (_, plan, expected) => {
  expect(planText(plan)).toEqual(expected);
});

const AUDIT: DisclosureAudit = { threshold: 3, suppressed: [], open: [], exposures: [], narrow: [], derived: [] };

test.each([
  ['nothing', AUDIT, ['Nichts ist gesperrt, und nichts ist geheim zu halten.']],
  [
    'in order',
    { ...AUDIT, suppressed: [count('11'), count('12')] },
    ['2 gesperrte Zahlen geprüft: keine ist rückrechenbar.'],
  ],
  [
    'problems',
    { ...AUDIT, suppressed: [count('11')], open: [count('12')], exposures: [exposure()] },
    ['1 Zahl unter der Geheimhaltungsgrenze ist nicht gesperrt.', '1 gesperrte Zahl ist rückrechenbar.'],
  ],
])('audit: %s', (_, audit, expected) => {
  expect(auditText(audit)).toEqual(expected);
});
