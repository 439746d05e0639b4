import type { Catalogue } from '../../../src/core/model/catalogue';
import { RULE_CODES, UNVERIFIED_REASONS } from '../../../src/core/model/rule';
import type { RecognitionReason } from '../../../src/core/model/table';
import {
  countText,
  dateText,
  missingSign,
  missingText,
  numberText,
  recognitionText,
  ruleText,
  severityText,
  verdictText,
} from '../../../src/core/text/de';

test.each([
  ['error', undefined, 'Fehler'],
  ['error', 1, '1 Fehler'],
  ['error', 0, '0 Fehler'],
  ['warning', 1, '1 Warnung'],
  ['warning', 5, '5 Warnungen'],
  ['notice', 1, '1 Hinweis'],
  ['notice', 1200, '1\u00a0200 Hinweise'],
] as const)('%s × %s', (severity, count, text) => {
  expect(severityText(severity, count)).toBe(text);
});

test.each([
  [0, '0'],
  [-0, '0'],
  [12.5, '12,5'],
  [1234567, '1\u00a0234\u00a0567'],
  [200 / 3, '66,6667'],
  [-0.00001, '0'],
])('number %s', (number, text) => {
  expect(numberText(number)).toBe(text);
});

test('counts and dates', () => {
  expect(countText(1, 'Wert', 'Werte')).toBe('1 Wert');
  expect(countText(2, 'Wert', 'Werte')).toBe('2 Werte');
  expect(dateText('2017-12-31')).toBe('31.12.2017');
  expect(dateText('2017')).toBe('2017');
});

const rule = 'sum-mismatch';
test.each([
  [{ rule, sheet: 'B', outcome: 'passed' }, 'in Ordnung'],
  [{ rule, sheet: 'B', outcome: 'failed' }, 'beanstandet'],
  [
    { rule, sheet: 'B', outcome: 'not-verifiable', reason: 'no-units' },
    'nicht prüfbar: das Blatt nennt keine Einheiten',
  ],
  [
    { rule, sheet: 'B', outcome: 'failed', reason: 'no-units' },
    'beanstandet; zum Teil nicht prüfbar: das Blatt nennt keine Einheiten',
  ],
] as const)('verdict %#', (verdict, text) => {
  expect(verdictText(verdict)).toBe(text);
});

test('every rule and every reason has words of its own', () => {
  const rules = RULE_CODES.map(ruleText);
  const reasons = UNVERIFIED_REASONS.map((reason) =>
    verdictText({ rule, sheet: 'B', outcome: 'not-verifiable', reason }),
  );
  expect(new Set([...rules, ...reasons]).size).toBe(RULE_CODES.length + UNVERIFIED_REASONS.length);
  for (const text of [...rules, ...reasons]) expect(text).not.toMatch(/[a-z]-(?:[a-z]+-)?[a-z]+$/);
});

test.each<[RecognitionReason, string]>([
  [{ reason: 'headings-found', headings: ['ZEIT'], row: 3 }, 'Zeile 4 enthält die Überschrift „ZEIT“.'],
  [
    { reason: 'headings-found', headings: ['ZEIT', 'RAUM', 'WERT'], row: 0 },
    'Zeile 1 enthält die Überschriften „ZEIT“, „RAUM“ und „WERT“.',
  ],
  [
    { reason: 'years-across', years: ['2010', '2012'], row: 5 },
    'In Zeile 6 stehen die Jahre 2010 und 2012 nebeneinander.',
  ],
  [
    { reason: 'groups-across', groups: ['männlich', 'weiblich'], row: 4, date: '2017-12-31' },
    'In Zeile 5 stehen die Gruppen „männlich“ und „weiblich“ nebeneinander, im Titel der Stichtag 31.12.2017.',
  ],
  [{ reason: 'areas-down', count: 45, column: 0 }, 'In Spalte A stehen 45 bekannte Räume untereinander.'],
  [{ reason: 'areas-down', count: 1, column: 26 }, 'In Spalte AA steht 1 bekannter Raum.'],
  [{ reason: 'chosen-by-user' }, 'Die Blattart wurde von Hand gewählt.'],
  [
    { reason: 'no-header' },
    'Gefunden wurde weder eine Zeile mit bekannten Überschriften noch eine mit Jahren über den Werten bekannter Räume.',
  ],
  [{ reason: 'headings-missing', headings: ['WERT'] }, 'Es fehlt die Überschrift „WERT“.'],
  [{ reason: 'headings-missing', headings: ['RAUM', 'WERT'] }, 'Es fehlen die Überschriften „RAUM“ und „WERT“.'],
  [
    { reason: 'no-years' },
    'Über den Werten steht keine Zeile mit Jahren; Gruppen, etwa nach Alter, werden nur mit Merkmal und Stichtag im Titel gelesen.',
  ],
  [{ reason: 'empty-sheet' }, 'Das Blatt ist leer.'],
  [{ reason: 'own-sheet' }, 'Das Blatt wurde von diesem Programm erstellt.'],
  [{ reason: 'template' }, 'Das Blatt stammt aus einer Vorlage dieses Programms.'],
])('recognition: $reason', (reason, text) => {
  expect(recognitionText(reason)).toBe(text);
});

const catalogue = {
  settings: { signProfile: 'office' },
  signProfiles: [
    { id: 'other', signs: [{ sign: '?', stands: { for: 'missing', reason: 'confidential' } }] },
    {
      id: 'office',
      signs: [
        { sign: '-', stands: { for: 'zero' } },
        { sign: '•', stands: { for: 'missing', reason: 'confidential' } },
        { sign: 'X', stands: { for: 'missing', reason: 'not-applicable' } },
      ],
    },
  ],
} as unknown as Catalogue;

// Signs of the office's profile first; then those of the Federal Statistical Office: . … x / |
test.each([
  ['confidential', '•'],
  ['not-applicable', 'X'],
  ['not-yet-available', '…'],
  ['unreliable', '/'],
  ['not-comparable', '|'],
  ['zero-base', 'X'],
  ['not-submitted', '…'],
  ['unreadable', '•'],
] as const)('sign for %s', (reason, sign) => {
  expect(missingSign(reason, catalogue)).toBe(sign);
  expect(missingText(reason)).toMatch(/^[a-zN]/);
});
