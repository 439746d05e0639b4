import { typedEntries, withEntries, writtenForm } from '../../../src/core/briefing/sheet-changes';
import { formatForm, parseForm } from '../../../src/core/briefing/storage';
import { withField } from '../../../src/core/briefing/form-fields';
import { EMPTY_FORM, type BriefingForm } from '../../../src/core/model/briefing-form';
import type { SheetSpec } from '../../../src/core/model/spec';
import { buildBriefingSheet } from '../../../src/core/spec/briefing/sheet';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { goodForm } from './forms';

const catalogue = shippedCatalogue();
const { briefing } = catalogue;
const GOOD = goodForm(briefing);

test('a form is read as it was stored, with what the sheet said and without', () => {
  expect(parseForm(formatForm(GOOD))).toEqual({ form: GOOD });
  expect(parseForm(formatForm(GOOD, EMPTY_FORM))).toEqual({ form: GOOD, written: EMPTY_FORM });
});

test.each([
  ['nothing', '', { form: EMPTY_FORM }],
  ['no JSON', '{"version":1', { trouble: 'unreadable' }],
  ['JSON of another kind', '[]', { trouble: 'unreadable' }],
  ['an answer that is no text', JSON.stringify({ ...GOOD, answers: { finanzplan: 1 } }), { trouble: 'unreadable' }],
  ['something more than a form', JSON.stringify({ ...GOOD, extra: 1 }), { trouble: 'unreadable' }],
  ['a later version', JSON.stringify({ ...GOOD, version: 2 }), { trouble: 'other-version' }],
  ['a text without end', ' '.repeat(10) + 'x'.repeat(1_000_001), { trouble: 'too-long' }],
])('stored: %s', (_, text, wanted) => expect(parseForm(text)).toEqual(wanted));

const evaluation = { figures: [], changes: [], rankings: [], subjects: [], waves: [], gaps: [] } as never;
const sheetOf = (form: BriefingForm): SheetSpec => buildBriefingSheet(evaluation, catalogue, () => undefined, { form });
const valuesOf = ({ contents }: SheetSpec) =>
  contents.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.result : cell)));
const typedOver = (values: ReturnType<typeof valuesOf>, before: string, after: string) => {
  const changed = values.map((row) => row.map((cell) => (cell === before ? after : cell)));
  expect(changed).not.toEqual(values);
  return { values: changed };
};

describe('our sheet', () => {
  const spec = sheetOf(GOOD);
  const values = valuesOf(spec);
  const kept = { form: GOOD, written: writtenForm(spec, briefing) };

  test('says the form: everything that was entered is read from it again', () => {
    // A row that may stay empty says so on paper.
    expect(kept.written).toEqual(withField(GOOD, 'row:finanzierung-erlaeuterung', 'entfällt'));
  });

  test('untouched, holds nothing that was typed', () => expect(typedEntries({ values }, kept, briefing)).toEqual([]));

  test.each([
    ['another text', 'Teils erreicht.', 'Erreicht.', 8],
    ['the number of the Vorlage', 'Anlage A zur V/0609/2018', 'Anlage A zur V/0700/2018', 1],
    ['the name of the product group', 'Integration', 'Soziales', 1],
  ])('%s that was typed is told', (_, before, after, count) => {
    expect(typedEntries(typedOver(values, before, after), kept, briefing)).toHaveLength(count);
  });

  test('a tick that was moved is taken over, and the form’s own is known', () => {
    const moved = values.map((row) =>
      String(row[0]).startsWith('Auswirkungen auf den Finanzplan')
        ? row.map((cell) => (cell === '☐ Ja' ? '☒ Ja' : cell === '☒ Nein' ? '☐ Nein' : cell))
        : row,
    );
    const entries = typedEntries({ values: moved }, kept, briefing);
    expect(entries).toEqual([{ field: 'row:finanzplan', value: 'Ja', before: 'Nein' }]);
    expect(withEntries(GOOD, entries).answers['finanzplan']).toBe('Ja');
  });

  test('what was changed in the form alone was not typed into the sheet', () => {
    const form = withField(GOOD, 'row:handlungsgrundlage', 'Neuer Beschluss.');
    expect(typedEntries({ values }, { ...kept, form }, briefing)).toEqual([]);
  });

  test('what was changed in both is told with both', () => {
    const form = withField(GOOD, 'product-group-name', 'Neu im Formular');
    const typed = typedEntries(typedOver(values, 'Integration', 'Neu im Blatt'), { ...kept, form }, briefing);
    expect(typed).toEqual([{ field: 'product-group-name', value: 'Neu im Blatt', before: 'Neu im Formular' }]);
  });

  test('what was emptied there stays in the form', () => {
    expect(typedEntries(typedOver(values, 'Integration', ''), kept, briefing)).toEqual([]);
  });
});

describe('a sheet of which nothing is known', () => {
  test('as it is made empty, holds nothing', () => {
    expect(typedEntries({ values: valuesOf(sheetOf(EMPTY_FORM)) }, { form: EMPTY_FORM }, briefing)).toEqual([]);
  });

  test('fills fields that are empty in the form, and no others', () => {
    const form = withField(EMPTY_FORM, 'product-group-name', 'Schon im Formular');
    const typed = typedEntries({ values: valuesOf(sheetOf(GOOD)) }, { form }, briefing);
    expect(typed.map(({ field }) => field)).not.toContain('product-group-name');
    expect(withEntries(form, typed)).toEqual(withField(GOOD, 'product-group-name', 'Schon im Formular'));
  });
});
