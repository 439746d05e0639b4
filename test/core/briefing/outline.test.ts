import { rowsOf } from '../../../src/core/model/briefing';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { OUTLINE } from './outline';

const { briefing } = shippedCatalogue();

test('title, header, headings, labels, options and their order are those of the form', () => {
  const { title, header, ticked, unticked, sections, goals } = briefing;
  expect({
    title,
    header,
    sections: sections.map(({ heading, subheading, rows }) => ({
      heading,
      subheading,
      rows: rows.map(({ label, options }) => ({ label: label === '' ? null : label, options })),
    })),
    goals: goals.length,
    ticked,
    unticked,
  }).toEqual(OUTLINE);
});

// V/0026/2008 and V/0193/2014 are named in the form's text; the product group in it is 0116.
test.each([
  [
    'reference',
    briefing.referencePattern,
    ['V/0609/2018', 'V/0026/2008', 'V/0193/2014'],
    ['V/609/2018', '0609/2018', 'V/0609/18', 'V/NNNN/JJJJ'],
  ],
  ['product group', briefing.productGroupPattern, ['0116'], ['116', '01161', 'NNNN']],
  ['year of the plan', briefing.planYearPattern, ['2018', '2026'], ['JJJJ', '1999', '18', '20188']],
])('the pattern of the %s takes what is right and nothing else', (_, pattern, right, wrong) => {
  const test = (text: string) => new RegExp(pattern, 'u').test(text);
  expect([right.filter((text) => !test(text)), wrong.filter(test)]).toEqual([[], []]);
});

const conditions = [
  ...briefing.contradictions.flatMap(({ when, never }) => [...when, never]),
  ...rowsOf(briefing).flatMap(({ id, explain }) => (explain ? [{ row: id, options: explain.options }] : [])),
];

test.each(conditions.map(({ row, options }) => [row, options] as const))(
  '%s has the options %j that a rule names',
  (id, options) => {
    expect(rowsOf(briefing).find((row) => row.id === id)?.options).toEqual(expect.arrayContaining([...options]));
  },
);

test('explanations are given in rows for text', () => {
  const explained = rowsOf(briefing).flatMap(({ explain }) => explain?.row ?? []);
  expect(explained).toHaveLength(3);
  for (const id of explained) expect(rowsOf(briefing).find((row) => row.id === id)?.kind).toBe('text');
});

test('no row has the id of another', () => {
  const ids = rowsOf(briefing).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
