import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenReason } from '../../../src/core/model/briefing-import';
import { formProblem, type FormProblemCode, type FormProblemFacts } from '../../../src/core/model/briefing-problem';
import { formFields } from '../../../src/core/briefing/form-fields';
import { fieldName, formProblemText, openFieldText } from '../../../src/core/text/briefing.de';
import { shippedCatalogue } from '../../../src/files/catalogue';

const GOLDEN = join(__dirname, 'briefing.golden.txt');
const { briefing } = shippedCatalogue();

const FORM = { form: 'V/NNNN/JJJJ' };
const YES_NO = ['Ja', 'Nein', 'teilw.'];

/** Facts of every problem, in one and in several where the sentence counts. */
const SAMPLES: { readonly [C in FormProblemCode]: readonly FormProblemFacts[C][] } = {
  'placeholder-left': [{ placeholder: 'JJJJ' }, { placeholder: '.' }],
  'reference-missing': [FORM],
  'reference-malformed': [{ value: '609/18', ...FORM }],
  'reference-too-old': [{ year: 2016, newestWaveDate: '2017-12-31' }],
  'product-group-number-missing': [{}],
  'product-group-number-malformed': [{ value: '116' }],
  'product-group-name-missing': [{}],
  'choice-missing': [{ name: 'Finanzplan', options: YES_NO }],
  'unknown-option': [{ name: 'Finanzplan', value: 'vielleicht', options: YES_NO }],
  'unknown-field': [{ value: 'Ja' }],
  contradiction: [
    {
      because: [
        { name: 'Ergebnisplan', option: 'Nein' },
        { name: 'Finanzplan', option: 'Nein' },
      ],
      never: { name: 'Beschlossener Haushaltsplan', option: 'Ja' },
    },
  ],
  'explanation-missing': [{ name: 'Zukünftige Haushaltsjahre', option: 'teilw.', row: 'Erläuterung zur Finanzierung' }],
  'plan-year-missing': [{ name: 'Entwurf des Haushaltsplans' }],
  'plan-year-malformed': [{ name: 'Entwurf des Haushaltsplans', value: '19' }],
  'plan-year-implausible': [{ name: 'Entwurf des Haushaltsplans', year: 2010, from: 2017, to: 2022 }],
  'text-missing': [{ name: 'Zusammenfassung' }],
  'mentioned-reference-malformed': [{ value: 'V/193/2014', ...FORM }],
  'mentioned-reference-missing': [{ name: 'Handlungsgrundlage' }],
  'topics-not-mentioned': [{ topics: ['Klimaschutz'] }, { topics: ['Inklusion', 'Klimaschutz'] }],
  'newest-wave-not-mentioned': [
    { year: '2019', mentioned: ['2017'] },
    { year: '2019', mentioned: ['2012', '2015', '2017'] },
  ],
  'text-too-long': [{ name: 'Zusammenfassung', length: 1204, longest: 1000 }],
  'wording-missing': [{ goals: ['Ehrenamt unterstützen'] }, { goals: ['A', 'B', 'C'] }],
  'attainment-draft': [{ goals: ['Ehrenamt unterstützen'] }, { goals: ['A', 'B', 'C'] }],
};

const codes = Object.keys(SAMPLES) as readonly FormProblemCode[];
const sentencesOf = (code: FormProblemCode): readonly string[] =>
  SAMPLES[code].map((facts) => formProblemText(formProblem(code, 'reference', facts as never)));

const WHY: readonly OpenReason[] = [
  'not-found',
  'nothing-ticked',
  'several-ticked',
  'boxes-unclear',
  'empty',
  'goal-count',
];

const parts = (): readonly string[] => [
  ...codes.map((code) => [code, ...sentencesOf(code).map((text) => `  ${text}`)].join('\n')),
  ['Felder', ...formFields(briefing).map((field) => `  ${fieldName(field, briefing)}`)].join('\n'),
  ['Nicht erkannt', ...WHY.map((why) => `  ${openFieldText({ field: 'row:finanzplan', why }, briefing)}`)].join('\n'),
  openFieldText({ field: 'wording:offenheit', why: 'goal-count' }, briefing),
];

test('all sentences about the form read as they were reviewed (UPDATE_GOLDEN=1 writes them anew)', () => {
  const text = `${parts().join('\n\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, text);
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
});

test.each(codes)('%s: plain German, one line, an end', (code) => {
  for (const text of sentencesOf(code)) {
    expect(text).toMatch(/^[A-ZÄÖÜ„].*\.$/);
    expect(text).not.toMatch(/undefined|null|\[object|\n| {2}|"|\\d/);
    expect(text).not.toContain(code);
  }
});

test('no field is called as another one', () => {
  const names = formFields(briefing).map((field) => fieldName(field, briefing));
  expect(new Set(names).size).toBe(names.length);
});
