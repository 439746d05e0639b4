import { checkForm } from '../../../src/core/briefing/check-form';
import { fieldValue, formFields, withField } from '../../../src/core/briefing/form-fields';
import type { BriefingForm } from '../../../src/core/model/briefing-form';
import { EMPTY_FORM } from '../../../src/core/model/briefing-form';
import { rowsOf, labelOf } from '../../../src/core/model/briefing';
import type { FormField } from '../../../src/core/model/briefing-problem';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { goodForm } from './forms';

const catalogue = shippedCatalogue();
const { briefing } = catalogue;
const GOOD = goodForm(briefing);
const WAVE = { newestWaveDate: '2017-12-31' };

const with_ = (...entries: readonly (readonly [FormField, string])[]): BriefingForm =>
  entries.reduce((form, [field, value]) => withField(form, field, value), GOOD);
const told = (form: BriefingForm, wave: { readonly newestWaveDate?: string } = WAVE) =>
  checkForm(form, catalogue, wave).map(({ severity, code, field }) => `${severity} ${code} ${field}`);

test('a form that is filled in well has no problem', () => expect(told(GOOD)).toEqual([]));

// The rules of the form: one tick in each row, no placeholder left, a number of the Vorlage that is not older than the figures,
// ticks that agree, an explanation for „teilw.“, every topic spoken of.
test.each<[string, readonly (readonly [FormField, string])[], readonly string[]]>([
  ['no number of the Vorlage', [['reference', ' ']], ['error reference-missing reference']],
  ['the number of the empty form', [['reference', 'V/NNNN/JJJJ']], ['error placeholder-left reference']],
  ['a number without its V', [['reference', '0609/2018']], ['error reference-malformed reference']],
  ['a number of three digits', [['reference', 'V/609/2018']], ['error reference-malformed reference']],
  ['space around the number', [['reference', ' V/0609/2018 ']], []],
  [
    'a Vorlage before the newest wave',
    [
      ['reference', 'V/0026/2016'],
      ['year:hhplan-beschlossen', '2016'],
      ['year:hhplan-entwurf', '2017'],
    ],
    ['error reference-too-old reference'],
  ],
  ['a Vorlage of the wave’s own year', [['reference', 'V/0026/2017']], []],
  [
    'no number of the product group',
    [['product-group-number', '']],
    ['error product-group-number-missing product-group-number'],
  ],
  [
    'three digits for the product group',
    [['product-group-number', '116']],
    ['error product-group-number-malformed product-group-number'],
  ],
  [
    'no name of the product group',
    [['product-group-name', '']],
    ['error product-group-name-missing product-group-name'],
  ],
  [
    'the words of the empty form',
    [['product-group-name', 'Bezeichnung der PG']],
    ['error placeholder-left product-group-name'],
  ],
  ['no tick', [['row:finanzplan', '']], ['error choice-missing row:finanzplan']],
  ['a tick that the form does not have', [['row:finanzplan', 'teilw.']], ['error unknown-option row:finanzplan']],
  ['no year of the plan', [['year:hhplan-entwurf', '']], ['error plan-year-missing year:hhplan-entwurf']],
  ['the year of the empty form', [['year:hhplan-entwurf', 'JJJJ']], ['error placeholder-left year:hhplan-entwurf']],
  ['a year of two digits', [['year:hhplan-entwurf', '19']], ['error plan-year-malformed year:hhplan-entwurf']],
  [
    'a year long before the Vorlage',
    [['year:hhplan-beschlossen', '2010']],
    ['warning plan-year-implausible year:hhplan-beschlossen'],
  ],
  ['the year before the Vorlage', [['year:hhplan-beschlossen', '2017']], []],
  ['no summary', [['row:zusammenfassung', ' ']], ['error text-missing row:zusammenfassung']],
  ['a lone point', [['row:zusammenfassung', '.']], ['error placeholder-left row:zusammenfassung']],
  [
    'a lone point as explanation',
    [['row:finanzierung-erlaeuterung', ' . ']],
    ['error placeholder-left row:finanzierung-erlaeuterung'],
  ],
  [
    'a lone line as explanation',
    [['row:finanzierung-erlaeuterung', '-']],
    ['error placeholder-left row:finanzierung-erlaeuterung'],
  ],
  ['no explanation where none is needed', [['row:finanzierung-erlaeuterung', '']], []],
  [
    'a summary of the wave before',
    [['row:zusammenfassung', 'Stand Ende 2015.']],
    ['notice newest-wave-not-mentioned row:zusammenfassung'],
  ],
  ['a summary without a year', [['row:zusammenfassung', 'Der Bericht zeigt den Stand.']], []],
  ['a summary longer than the page has room for', [['row:zusammenfassung', `${'lang '.repeat(199)}2017`]], []],
  [
    'a summary longer than that',
    [['row:zusammenfassung', `${'lang '.repeat(200)}2017`]],
    ['notice text-too-long row:zusammenfassung'],
  ],
  ['no legal basis', [['row:handlungsgrundlage', '']], ['error text-missing row:handlungsgrundlage']],
  [
    'a basis without a Vorlage',
    [['row:handlungsgrundlage', 'Beschluss des Rates.']],
    ['notice mentioned-reference-missing row:handlungsgrundlage'],
  ],
  [
    'a basis with one good and one bad number',
    [['row:handlungsgrundlage', 'Vorlagen V/0026/2008 und V/193/2014.']],
    ['warning mentioned-reference-malformed row:handlungsgrundlage'],
  ],
  [
    'two topics not spoken of',
    [['row:querschnittsthemen', 'Migration, Demographie und Inklusion.']],
    ['notice topics-not-mentioned row:querschnittsthemen'],
  ],
  [
    'a placeholder within a text',
    [['row:querschnittsthemen', 'Siehe V/NNNN/2018.']],
    ['error placeholder-left row:querschnittsthemen'],
  ],
  [
    '„Ja“ to no plan, but in the adopted one',
    [
      ['row:hhplan-beschlossen', 'Ja'],
      ['row:veranschlagt', 'Ja'],
    ],
    ['warning contradiction row:hhplan-beschlossen', 'warning contradiction row:veranschlagt'],
  ],
  [
    'in the plan, but not budgeted',
    [
      ['row:ergebnisplan', 'Ja'],
      ['row:hhplan-beschlossen', 'Ja'],
    ],
    ['warning contradiction row:veranschlagt'],
  ],
  [
    'budgeted, but in no plan',
    [
      ['row:ergebnisplan', 'Ja'],
      ['row:veranschlagt', 'Ja'],
    ],
    ['warning contradiction row:veranschlagt'],
  ],
  [
    '„teilw.“ without an explanation',
    [
      ['row:finanzplan', 'Ja'],
      ['row:folgejahre', 'teilw.'],
    ],
    ['warning explanation-missing row:finanzierung-erlaeuterung'],
  ],
  [
    '„teilw.“ with the word of the empty form',
    [
      ['row:finanzplan', 'Ja'],
      ['row:folgejahre', 'teilw.'],
      ['row:finanzierung-erlaeuterung', 'entfällt'],
    ],
    ['warning explanation-missing row:finanzierung-erlaeuterung'],
  ],
  [
    '„teilw.“ with an explanation',
    [
      ['row:finanzplan', 'Ja'],
      ['row:folgejahre', 'teilw.'],
      ['row:finanzierung-erlaeuterung', 'Personalkosten.'],
    ],
    [],
  ],
  [
    'two goals without wording',
    [
      ['wording:vielfalt', ''],
      ['wording:engagement', ''],
    ],
    ['notice wording-missing wording:vielfalt'],
  ],
  ['a goal without text', [['attainment:vielfalt', '']], ['notice attainment-draft attainment:vielfalt']],
  ['a placeholder as a goal’s text', [['attainment:vielfalt', '…']], ['error placeholder-left attainment:vielfalt']],
  ['an answer to a row of another year', [['row:klimacheck', 'Ja']], ['notice unknown-field row:klimacheck']],
  ['a goal of another year', [['wording:wohnen', 'Wohnen']], ['notice unknown-field wording:wohnen']],
])('%s', (_, entries, problems) => expect(told(with_(...entries))).toEqual(problems));

test('without figures nobody can tell whether the Vorlage or the summary is too old', () => {
  expect(told(with_(['reference', 'V/0609/2017'], ['row:zusammenfassung', 'Stand 2010.']), {})).toEqual([]);
});

test('of an empty form everything that must be filled in is told, in its order', () => {
  const problems = checkForm(EMPTY_FORM, catalogue, WAVE);
  expect(problems.map(({ field }) => field)).toEqual(
    formFields(briefing).filter(
      (field) => !/^(wording|attainment):(?!offenheit)/.test(field) && field !== 'row:finanzierung-erlaeuterung',
    ),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(problems.length - 2);
});

test('one year for the whole form counts for the rows that have none of their own', () => {
  const { years, ...rest } = GOOD;
  expect(told({ ...rest, planYear: '2018' })).toEqual([]);
  expect(told({ ...rest, planYear: '' })).toHaveLength(Object.keys(years ?? {}).length);
});

test.each(formFields(briefing))('what is entered in %s is what is read from it, and nothing else changes', (field) => {
  const changed = withField(GOOD, field, 'Neu');
  expect(fieldValue(changed, field)).toBe('Neu');
  for (const other of formFields(briefing).filter((one) => one !== field))
    expect(fieldValue(changed, other)).toBe(fieldValue(GOOD, other));
});

test('a row that is emptied is not answered, as if nobody ever had', () => {
  const filled = withField(EMPTY_FORM, 'row:finanzierung-erlaeuterung', 'Text');
  expect(withField(filled, 'row:finanzierung-erlaeuterung', '')).toEqual(EMPTY_FORM);
});

test.each([
  ['2018', 'Im beschlossenen (Nachtrags-)Haushaltsplan 2018 enthalten?'],
  ['', 'Im beschlossenen (Nachtrags-)Haushaltsplan JJJJ enthalten?'],
  ['bald', 'Im beschlossenen (Nachtrags-)Haushaltsplan JJJJ enthalten?'],
])('the label with „%s“ as the year of its plan', (year, label) => {
  const row = rowsOf(briefing).find(({ id }) => id === 'hhplan-beschlossen')!;
  expect(labelOf(row, with_(['year:hhplan-beschlossen', year]), briefing)).toBe(label);
});
