import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf, rowsOf } from '../../../src/core/model/briefing';
import { EMPTY_FORM, type BriefingForm } from '../../../src/core/model/briefing-form';
import { roundHalfAwayFromZero } from '../../../src/core/model/rounding';
import { COLUMNS } from '../../../src/core/spec/briefing/paper';
import { openText } from '../../../src/core/text/briefing-sheet.de';
import { briefingOf, catalogue, FILLED, printedRows, real } from './briefing-example';
import { isFormula } from './cells';

const { briefing } = catalogue;

const officialRows = (form?: BriefingForm) => {
  const rows = printedRows(briefingOf(form));
  return rows.slice(
    0,
    rows.findIndex(([text]) => text === briefing.supplement),
  );
};

const additionalRows = (form?: BriefingForm) => printedRows(briefingOf(form)).slice(officialRows(form).length);

/** Every text that the form's file and the filled-in form know. */
const wordsOf = (form: BriefingForm): ReadonlySet<string> =>
  new Set([
    briefing.title,
    '•',
    ...briefing.sections.flatMap(({ heading, subheading, text }) =>
      [heading, subheading, text].filter((one) => one != null),
    ),
    ...rowsOf(briefing).flatMap((row) => [
      labelOf(row, form, briefing),
      openText(row.name),
      ...row.options.flatMap((option) => [`${briefing.ticked} ${option}`, `${briefing.unticked} ${option}`]),
      ...(form.answers[row.id] ?? row.value).split('\n'),
    ]),
    ...briefing.goals.flatMap(({ id, shortTitle }) => [
      shortTitle,
      form.goals[id]?.officialText ?? '',
      form.goals[id]?.attainment ?? '',
    ]),
  ]);

describe.each([
  ['filled in', FILLED, ['Anlage A zur V/1234/2019', 'Nr. 0999', 'Beispielgruppe']],
  ['empty', EMPTY_FORM, ['Anlage A zur V/NNNN/JJJJ', 'Nr. ____', 'Bezeichnung der PG']],
] as const)('the official part, %s', (_, form, entered) => {
  test('holds nothing but the words of the form and what was entered', () => {
    const words = wordsOf(form);
    const texts = officialRows(form).flat().map(String);
    expect(texts.filter((text) => !words.has(text))).toEqual(entered);
  });

  test('has the headings in the order of the form', () => {
    const headings = briefing.sections.flatMap(({ heading }) => (heading === null ? [] : [heading]));
    expect(
      officialRows(form)
        .map(([text]) => String(text))
        .filter((text) => headings.includes(text)),
    ).toEqual(headings);
  });
});

/** Row of a question with its boxes, as it is printed. */
const ticksOf = (label: string, form?: BriefingForm) => officialRows(form).find(([text]) => text === label);

// The box stands before its label; three of the six rows of Finanzierung have "teilw.".
test.each([
  ['Auswirkungen auf den Ergebnisplan', ['☐ Ja', '☒ Nein']],
  ['Auswirkungen auf den Finanzplan', ['☐ Ja', '☒ Nein']],
  ['Im beschlossenen (Nachtrags-)Haushaltsplan 2019 enthalten?', ['☐ Ja', '☒ Nein', '☐ teilw.']],
  ['Im Entwurf des (Nachtrags-)Haushaltsplan 2019 enthalten?', ['☐ Ja', '☐ Nein', '☒ teilw.']],
  ['Belastungen in zukünftigen HH-Jahren?', ['☐ Ja', '☒ Nein', '☐ teilw.']],
  ['Bereits veranschlagt', ['☐ Ja', '☒ Nein']],
  [
    'Die Maßnahme/Leistung ist',
    ['☐ vollständig pflichtig', '☐ überwiegend pflichtig', '☒ überwiegend freiwillig', '☐ vollständig freiwillig'],
  ],
])('%s', (label, boxes) => {
  expect(ticksOf(label, FILLED)).toEqual([label, ...boxes]);
});

test('an empty form keeps its placeholders, ticks nothing and says which texts are open', () => {
  const texts = officialRows().flat().map(String);
  expect(texts.filter((text) => text.includes('JJJJ'))).toHaveLength(3);
  expect(texts.filter((text) => text.includes(briefing.ticked))).toEqual([]);
  expect(texts.filter((text) => text.includes('noch offen'))).toEqual([
    '[Zusammenfassung: noch offen]',
    '[Handlungsgrundlage: noch offen]',
    '[Relevanz für Querschnittsthemen: noch offen]',
  ]);
});

test('all eight goals are bullets; a confirmed text stands below its goal, without the mark of a draft', () => {
  const rows = officialRows(FILLED);
  expect(rows.filter(([text]) => text === '•')).toHaveLength(8);
  const goal = rows.findIndex(([, text]) => text === FILLED.goals['vielfalt']?.officialText);
  expect(rows[goal + 1]).toEqual([FILLED.goals['vielfalt']?.attainment]);
});

test.each([
  ['nobody has confirmed', undefined, 2],
  ['one is confirmed', 'Eigener Text.', 1],
  ['no text is wanted', '', 1],
])('drafts are marked, and left out where the user has decided: %s', (_, attainment, count) => {
  const goals = { vielfalt: { officialText: '', ...(attainment !== undefined && { attainment }) } };
  const drafts = additionalRows({ ...EMPTY_FORM, goals }).filter(([text]) => String(text).startsWith('Entwurf: '));
  expect(drafts).toHaveLength(count);
});

// Source of the values: the city's open data; the change is +0,5 from unrounded shares, not 0,6.
test('the figures stand with their last change, its unit and its direction', () => {
  const row = additionalRows().find(([name]) => String(name).startsWith('Migrationsanteil ('));
  const numbers = row?.slice(1, 6).map((value) => roundHalfAwayFromZero(Number(value), 1));
  expect(numbers).toEqual([20.9, 21, 22.6, 23.2, 0.5]);
  expect(row?.[6]).toBe('Prozentpunkte\n▲ gestiegen');
});

test('a direction in the catalogue adds the judgement, in the formula too', () => {
  const worse = catalogue.indicators.map((one) =>
    one.id === 'BEV-03' ? { ...one, direction: 'lower-is-better' as const } : one,
  );
  const spec = briefingOf(undefined, real(), { ...catalogue, indicators: worse });
  const cells = spec.contents.flat().filter(isFormula);
  const words = cells.find(({ result }) => String(result).endsWith('▲ gestiegen, schlechter'));
  expect(words?.formula).toMatch(/"► unverändert".*"▲ gestiegen, schlechter".*"▼ gesunken, besser"/);
});

test('values and changes refer to Daten, and only the core indicators are shown', () => {
  const spec = briefingOf();
  const first = spec.contents.find((row) => String(row[1]).startsWith('Bevölkerungsstand'));
  expect(first?.slice(2).filter(isFormula)).toHaveLength(6);
  const printed = spec.contents.flatMap((row) => row.slice(0, COLUMNS)).filter(isFormula);
  expect(printed.filter(({ formula }) => !formula.includes("'Daten'!"))).toEqual([]);
  expect(additionalRows().some(([name]) => String(name).startsWith('Deutsche, vererbte MV ('))).toBe(false);
});

test('a missing value keeps its sign and is explained', () => {
  const evaluation = real();
  const figures = evaluation.figures.map((figure) =>
    figure.subject === 'BEV-02' && figure.area === 'stadt' && figure.wave === '2012'
      ? { ...figure, quantity: { kind: 'missing', reason: 'confidential' } as const }
      : figure,
  );
  const rows = printedRows(briefingOf(undefined, { ...evaluation, figures }));
  expect(rows.find(([name]) => String(name).startsWith('Ausländeranteil ('))?.[2]).toBe('.');
  expect(rows.flat()).toContain('Ohne Wert: Ausländeranteil 2012: . (geheim zu halten oder nicht verfügbar).');
});

test('two charts with keys of their own, bound to tables right of the page, drawn within it', () => {
  const { charts, page } = briefingOf();
  expect(charts.map(({ key }) => key)).toEqual([
    'kurzueberblick-entwicklung-BEV-02-anlage',
    'kurzueberblick-rangfolge-BEV-02-anlage',
  ]);
  for (const { categories, series, position } of charts) {
    for (const { column } of [categories, ...series.map(({ values }) => values)])
      expect(column).toBeGreaterThan(COLUMNS);
    expect(position.column + position.columnCount).toBeLessThanOrEqual(page.area.columnCount);
  }
});

test('a break shows as its sign in the table of a chart, not as the numbers that its line is drawn by', () => {
  const { contents, numberFormats } = briefingOf();
  const row = contents.findIndex((cells) => cells.includes('Bruch in der Reihe'));
  const last = numberFormats.findLast(({ range }) => row >= range.row && row < range.row + range.rowCount);
  expect(row).toBeGreaterThan(0);
  expect(last?.numberFormat).toBe('"|"');
});

test('where the form’s indicator was not delivered, the charts show the first one of the table', () => {
  const evaluation = real();
  const subjects = evaluation.subjects.filter((id) => id !== 'BEV-02');
  const { charts } = briefingOf(undefined, { ...evaluation, subjects });
  expect(charts.map(({ key }) => key)).toEqual([
    // Counts are not ranked.
    'kurzueberblick-entwicklung-BEV-01-anlage',
  ]);
});

describe('on paper', () => {
  test('A4 upright, one page wide, the number of the Vorlage on every page, numbered pages', () => {
    const { page, contents } = briefingOf(FILLED);
    expect(page).toMatchObject({ orientation: 'portrait', pagesWide: 1, titleRows: { first: 0, last: 0 }, header: '' });
    expect(page.area).toEqual({ row: 0, column: 0, rowCount: contents.length, columnCount: COLUMNS });
    expect(page.footer).toContain('Seite &P von &N');
  });

  test('no more than three pages, of which none begins below a heading or within a table', () => {
    const spec = briefingOf(FILLED);
    const rows = printedRows(spec);
    const headings = [
      ...briefing.sections.map(({ heading }) => heading),
      'Was die Indikatoren zu den Leitzielen sagen',
    ];
    expect(spec.page.breaks).toHaveLength(2);
    for (const row of spec.page.breaks ?? []) {
      const before = rows.slice(0, row).findLast((cells) => cells.length > 0) ?? [];
      expect(headings).not.toContain(before[0]);
      const after = rows.slice(row).find((cells) => cells.length > 0) ?? [];
      expect(after.length).toBe(1);
    }
  });

  test('no row is higher than Excel shows, however long a text', () => {
    const long = Array<string>(60).fill('Ein Satz, der nur da ist, damit der Text sehr lang wird.').join(' ');
    const answers = { zusammenfassung: long, querschnittsthemen: 'x'.repeat(9000) };
    const spec = briefingOf({ ...EMPTY_FORM, answers });
    expect(Math.max(...spec.rowHeights.values())).toBeLessThanOrEqual(409);
    const texts = printedRows(spec).flat().map(String);
    expect(texts.filter((text) => text.startsWith('Ein Satz')).join(' ')).toBe(long);
    expect(texts.filter((text) => text.startsWith('xxx')).join('')).toBe(answers.querschnittsthemen);
  });
});

const GOLDEN = join(__dirname, 'briefing.golden.txt');

const decimal = (value: string | number): string =>
  typeof value === 'number' ? String(roundHalfAwayFromZero(value, 1)).replace('.', ',') : value.replaceAll('\n', ' / ');

// What is said of the charts is reviewed with the charts.
const prose = (name: string, form?: BriefingForm): string => {
  const spec = briefingOf(form);
  const ofCharts = spec.charts.flatMap(({ alternative, notes = [] }) => [alternative, ...notes.slice(0, -1)]);
  const rows = printedRows(spec).filter(([text]) => !ofCharts.includes(String(text)));
  const lines = rows
    .map((row) => row.map(decimal).join(' | '))
    .filter((line, at, all) => line !== '' || all[at - 1] !== '');
  return [`## ${name}`, '', ...lines].join('\n');
};

// Read as prose: every line that is printed, in its order.
test('the whole sheet reads as it was reviewed (UPDATE_GOLDEN=1 writes it anew)', () => {
  const text = `${[prose('Ausgefüllt (erfunden)', FILLED), prose('Leer')].join('\n\n').replaceAll('\u00a0', ' ')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, text);
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
});
