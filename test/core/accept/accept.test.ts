import fc from 'fast-check';
import { accept, withAcceptance } from '../../../src/core/accept/accept';
import { settle } from '../../../src/core/accept/settle';
import { acceptancesText, parseAcceptances } from '../../../src/core/accept/storage';
import { ACCEPTANCE_LIMITS, type Acceptance, type AcceptanceEntry } from '../../../src/core/model/acceptance';
import type { Finding, FindingCode } from '../../../src/core/model/finding';
import type { Check } from '../../../src/core/model/report';
import type { CellValue, Sheet } from '../../../src/core/model/sheet';
import { checkSubmission } from '../../../src/core/report';
import { acceptanceText, refusalText, settledText, staleText } from '../../../src/core/text/acceptance.de';
import { smallCatalogue } from '../parse/small-catalogue';
import { sheetOf, submissionOf } from '../parse/sheets';

const catalogue = smallCatalogue();
const HEAD = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT'];
const ENTRY: AcceptanceEntry = { reason: 'Neubaugebiet', name: 'M. Muster', date: '2018-03-05' };

type Line = readonly CellValue[];

const list = (rows: readonly Line[], more: Partial<Sheet> = {}): Check =>
  checkSubmission(submissionOf(sheetOf([HEAD, ...rows, [], ['Quelle: erdacht']], more)), catalogue);

const LINES: readonly Line[] = [
  ['31.12.2015', '11 Aegidii', 'Haushalte', -5],
  ['31.12.2015', '12 Überwasser', 'Haushalte', -7],
  ['31.12.2015', '14 Buddenturm', 'Haushalte', 80],
];

const of = (code: FindingCode, { findings }: Check): readonly Finding[] =>
  findings.filter((found) => found.code === code);

const acceptedIn = (check: Check, code: FindingCode, at = 0, entry = ENTRY): Acceptance => {
  const [found] = of(code, check).slice(at);
  const outcome = accept(found!, check, entry);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.acceptance;
};

test('an acceptance says what the finding is about, not where it stands', () => {
  const check = list(LINES);
  expect(acceptedIn(check, 'negative-count', 0, { ...ENTRY, note: ' geprüft ' })).toEqual({
    code: 'negative-count',
    subject: 'haushalte',
    area: '11',
    referenceDate: '2015-12-31',
    breakdown: 'insgesamt',
    field: 'value',
    value: -5,
    numbers: { value: -5 },
    reason: 'Neubaugebiet',
    name: 'M. Muster',
    date: '2018-03-05',
    note: 'geprüft',
  });
});

const settled = (check: Check, acceptances: readonly Acceptance[], code: FindingCode) => {
  const { open, accepted, stale } = settle(of(code, check), acceptances, check);
  return [open.map(({ value }) => value), accepted.map(({ finding }) => finding.value), stale.map(({ why }) => why)];
};

test.each<[name: string, now: Check, outcome: unknown[]]>([
  ['the same delivery', list(LINES), [[-7], [-5], []]],
  ['sorted the other way', list([...LINES].reverse()), [[-7], [-5], []]],
  [
    'moved by two rows',
    checkSubmission(submissionOf(sheetOf([['Lieferung'], [], HEAD, ...LINES, [], ['Quelle: erdacht']])), catalogue),
    [[-7], [-5], []],
  ],
  ['on a sheet of another name', list(LINES, { name: 'Lieferung 2' }), [[-7], [-5], []]],
  [
    'with another wrong value',
    list([['31.12.2015', '11 Aegidii', 'Haushalte', -6], ...LINES.slice(1)]),
    [[-6, -7], [], ['value-changed']],
  ],
  ['put right', list([['31.12.2015', '11 Aegidii', 'Haushalte', 5], ...LINES.slice(1)]), [[-7], [], ['no-finding']]],
  ['of another year', list(LINES.map(([, ...cells]) => ['31.12.2012', ...cells])), [[-5, -7], [], ['no-finding']]],
])('an acceptance and %s', (_, now, outcome) => {
  const acceptance = acceptedIn(list(LINES), 'negative-count');
  expect(settled(now, [acceptance], 'negative-count')).toEqual(outcome);
});

test('a wrong sum is accepted with its numbers: another addend makes it stale though the total is the same', () => {
  const rows = (part: number): Line[] => [
    ['31.12.2015', '11 Aegidii', 'Haushalte', part],
    ['31.12.2015', '12 Überwasser', 'Haushalte', 60],
    ['31.12.2015', '14 Buddenturm', 'Haushalte', 80],
    ['31.12.2015', '1 Altstadt', 'Haushalte', 200],
  ];
  const acceptance = acceptedIn(list(rows(50)), 'sum-mismatch');
  expect(acceptance.numbers).toEqual({ found: 200, expected: 190, difference: 10 });
  expect(settled(list([...rows(50)].reverse()), [acceptance], 'sum-mismatch')).toEqual([[], [200], []]);
  expect(settled(list(rows(51)), [acceptance], 'sum-mismatch')).toEqual([[200], [], ['value-changed']]);
});

test('a finding on a sheet is accepted for that sheet, and only as long as it says the same', () => {
  const hidden = (hiddenRows: readonly number[], name = 'Blatt') => list(LINES, { hiddenRows, name });
  const acceptance = acceptedIn(hidden([1, 2]), 'hidden-rows');
  expect(acceptance).toMatchObject({ sheet: 'Blatt', numbers: { rows: 2 } });
  const stateOf = (check: Check) => {
    const { accepted, stale } = settle(of('hidden-rows', check), [acceptance], check);
    return [accepted.length, stale.map(({ why }) => why)];
  };
  expect(stateOf(hidden([2, 3]))).toEqual([1, []]);
  expect(stateOf(hidden([1, 2, 3]))).toEqual([0, ['value-changed']]);
  expect(stateOf(hidden([1, 2], 'Anderes'))).toEqual([0, ['no-finding']]);
});

test.each<[name: string, entry: Partial<AcceptanceEntry>, refused: string]>([
  ['no reason', { reason: '  ' }, 'reason-missing'],
  ['no name', { name: '' }, 'name-missing'],
  ['no day', { date: '31.12.2017' }, 'bad-date'],
  ['a day that never was', { date: '2017-02-30' }, 'bad-date'],
  ['a reason that is too long', { reason: 'x'.repeat(ACCEPTANCE_LIMITS.reason + 1) }, 'too-long'],
  ['a note that is too long', { note: 'x'.repeat(ACCEPTANCE_LIMITS.note + 1) }, 'too-long'],
])('refused: %s', (_, more, refused) => {
  const check = list(LINES);
  expect(accept(of('negative-count', check)[0]!, check, { ...ENTRY, ...more })).toEqual({ refused });
});

test.each<[value: CellValue, code: FindingCode, acceptable: boolean]>([
  ['k. A.', 'type-error', false],
  ['1.450', 'ambiguous-number', false],
  [null, 'empty-cell', false],
  [-88888888, 'sentinel-value', false],
  ['1 450', 'number-as-text', true],
  [12.5, 'fractional-count', true],
])('%j is %s: acceptable is %s', (value, code, acceptable) => {
  const check = list([['31.12.2015', '11 Aegidii', 'Haushalte', value]]);
  const [found] = of(code, check);
  expect('acceptance' in accept(found!, check, ENTRY)).toBe(acceptable);
});

test('a severity that is raised to an error opens a fact again', () => {
  const check = list([['31.12.2015', '11 Aegidii', 'Haushalte', '1 450']]);
  const acceptance = acceptedIn(check, 'number-as-text');
  const raised = check.findings.map((found): Finding => ({ ...found, severity: 'error' }));
  expect(settle(raised, [acceptance], check).accepted).toEqual([]);
});

test('a new acceptance of the same finding takes the place of the old one', () => {
  const check = list(LINES);
  const first = acceptedIn(check, 'negative-count');
  const second = acceptedIn(check, 'negative-count', 0, { ...ENTRY, reason: 'anders' });
  const other = acceptedIn(check, 'negative-count', 1);
  expect(withAcceptance([first, other], second)).toEqual([other, second]);
  const many = Array.from({ length: ACCEPTANCE_LIMITS.entries }, (_, index) => ({ ...other, area: `x${index}` }));
  expect(withAcceptance(many, first)).toBe('full');
});

test('long cell texts and headings are cut when stored, and still match', () => {
  const heading = 'Bemerkung '.repeat(60).trim();
  const text = `${'lang '.repeat(300)}\u0007`;
  const rows = [
    [...HEAD, heading],
    ['31.12.2015', '11 Aegidii', 'Haushalte', 5, text],
  ];
  const check = checkSubmission(submissionOf(sheetOf(rows)), catalogue);
  const acceptance = acceptedIn(check, 'hidden-character');
  expect(acceptance.value).toHaveLength(ACCEPTANCE_LIMITS.value);
  expect(acceptance.field).toHaveLength(ACCEPTANCE_LIMITS.key);
  expect(settled(check, [acceptance], 'hidden-character')[0]).toEqual([]);
});

describe('storage', () => {
  const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  const acceptance = fc.record(
    {
      code: fc.constantFrom('sum-mismatch', 'implausible-value'),
      subject: text,
      area: text,
      value: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        text,
        fc.boolean(),
        fc.constant(null),
      ),
      numbers: fc.dictionary(fc.constantFrom('found', 'expected'), fc.integer(), { noNullPrototype: true }),
      reason: text,
      name: text,
      date: fc.constantFrom('2017-12-31', '2020-02-29'),
      note: fc.string({ maxLength: 40 }),
    },
    { requiredKeys: ['code', 'value', 'numbers', 'reason', 'name', 'date', 'note'], noNullPrototype: true },
  );

  test('what is stored is what is read', () => {
    fc.assert(
      fc.property(fc.array(acceptance, { maxLength: 8 }), (acceptances) => {
        expect(parseAcceptances(acceptancesText(acceptances))).toEqual({ acceptances });
      }),
    );
  });

  test.each([
    ['nothing', '', { acceptances: [] }],
    ['no JSON', '{', { trouble: 'unreadable' }],
    ['something else', '[1, 2]', { trouble: 'unreadable' }],
    ['a later version', '{"version":2,"acceptances":[]}', { trouble: 'other-version' }],
    ['an entry without a reason', '{"version":1,"acceptances":[{"code":"sum-mismatch"}]}', { trouble: 'unreadable' }],
    ['far too much', ' '.repeat(10_000_001) + '1', { trouble: 'too-long' }],
  ])('%s', (_, stored, outcome) => {
    expect(parseAcceptances(stored)).toEqual(outcome);
  });

  test('nothing that is read makes it throw', () => {
    fc.assert(fc.property(fc.json(), (stored) => expect(() => parseAcceptances(stored)).not.toThrow()));
  });
});

test('sentences', () => {
  const acceptance = acceptedIn(list(LINES), 'negative-count');
  expect(acceptanceText(acceptance)).toBe('Angenommen am 05.03.2018 von M. Muster: „Neubaugebiet“.');
  expect(acceptanceText({ ...acceptance, note: 'Bitte 2019 neu prüfen' })).toBe(
    'Angenommen am 05.03.2018 von M. Muster: „Neubaugebiet“. Anmerkung: „Bitte 2019 neu prüfen“.',
  );
  expect(acceptanceText({ ...acceptance, reason: 'Mit dem Amt geklärt.', note: 'k. A.' })).toBe(
    'Angenommen am 05.03.2018 von M. Muster: „Mit dem Amt geklärt.“ Anmerkung: „k. A.“',
  );
  expect(settledText(5, 2)).toBe('5 offen, 2 begründet angenommen');
  const stale = (['value-changed', 'no-finding'] as const).map((why) => staleText({ acceptance, why }));
  const refusals = (['not-acceptable', 'reason-missing', 'name-missing', 'bad-date', 'too-long'] as const).map(
    refusalText,
  );
  for (const sentence of [...stale, ...refusals]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(new Set([...stale, ...refusals]).size).toBe(7);
});
