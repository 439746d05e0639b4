import { importWorkbook, readFormSheet, sheetText } from '../../../src/core/briefing/import-sheet';
import { importText, readForm } from '../../../src/core/briefing/import-text';
import { joinLines, plainText } from '../../../src/core/briefing/plain-text';
import { itemsOf } from '../../../src/core/briefing/read-goals';
import { readTicks } from '../../../src/core/briefing/read-ticks';
import { skeletonOf } from '../../../src/core/briefing/skeleton';
import { fieldValue } from '../../../src/core/briefing/form-fields';
import { checkForm } from '../../../src/core/briefing/check-form';
import type { Sheet } from '../../../src/core/model/sheet';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { ANLAGE } from './anlage';

const catalogue = shippedCatalogue();
const { briefing } = catalogue;

// Duden, K 26–28: the divided word loses its hyphen; the one that stands for a part of a word, or joins capitals or digits, stays.
test.each([
  [['entwi-', 'ckelt'], 'entwickelt'],
  [['derzeiti-', 'gen Stand'], 'derzeitigen Stand'],
  [['Haupt-', 'und Nebenwohnsitz'], 'Haupt- und Nebenwohnsitz'],
  [['Kinder-', 'bzw. Jugendhilfe'], 'Kinder- bzw. Jugendhilfe'],
  [['Hund-', 'undheit'], 'Hundundheit'],
  [['UN-', 'Konvention'], 'UN-Konvention'],
  [['NRW-', 'weit'], 'NRW-weit'],
  [['2010-', '2012'], '2010-2012'],
  [['Stand –', 'heute'], 'Stand – heute'],
  [['ein  Wort ', ' und  noch eins'], 'ein Wort und noch eins'],
])('lines %j become „%s“', (lines, text) => expect(joinLines(lines)).toBe(text));

test.each([
  ['soft hyphen at the end of a line', 'derzeiti\u00AD\ngen', 'derzeiti-\ngen'],
  ['soft hyphen within a word', 'Migra\u00ADtion', 'Migration'],
  ['umlaut of two signs', 'u\u0308ber', 'über'],
  ['ligature', 'p\uFB02ichtig', 'pflichtig'],
  ['page break and Windows’ line ends', 'a\r\nb\fc', 'a\nb\n\nc'],
  ['hard spaces and zero-width ones', 'a\u00A0b\u200Bc', 'a bc'],
  ['a control sign in place of a box', '\u0001 Ja', '  Ja'],
])('%s', (_, given, wanted) => expect(plainText(given)).toBe(wanted));

const OPTIONS = ['Ja', 'Nein', 'teilw.'];

// The box stands before its label: so it is in the row of four options of the real form, where only this reading makes sense.
test.each([
  [' Ja X Nein   teilw. ', { option: 'Nein' }],
  ['X Ja   Nein   teilw. ', { option: 'Ja' }],
  [' Ja   Nein X teilw. ', { option: 'teilw.' }],
  ['☐ Ja ☒ Nein ☐ teilw.', { option: 'Nein' }],
  ['\uF06F Ja \uF0FE Nein \uF06F teilw.', { option: 'Nein' }],
  ['[ ] Ja [x] Nein [ ] teilw.', { option: 'Nein' }],
  [' Ja XNein teilw.', { option: 'Nein' }],
  ['Ja ☐ Nein ☒ teilw. ☐', { option: 'Nein' }],
  ['Ja ☒ Nein ☐ teilw. ☐', { option: 'Ja' }],
  ['Ja Nein teilw.', { why: 'nothing-ticked' }],
  ['☐ Ja ☐ Nein ☐ teilw.', { why: 'nothing-ticked' }],
  ['X Ja X Nein teilw.', { why: 'several-ticked' }],
  ['Ja Nein X teilw. X', { why: 'boxes-unclear' }],
  ['Ja Nein teilw. X', { why: 'boxes-unclear' }],
  ['Jahr X Neinsager teilw.', { why: 'not-found' }],
  ['Ja', { why: 'not-found' }],
  ['Ja, denn X Nein teilw.', { why: 'not-found' }],
])('„%s“', (text, read) => {
  expect(readTicks(text, skeletonOf(text), OPTIONS, 0, briefing.ticked)).toMatchObject(read);
});

test.each([
  [
    'a paragraph in small letters goes on with the item',
    '• Eins\n\nund weiter\n\n• Zwei',
    [
      { text: 'Eins und weiter', more: [] },
      { text: 'Zwei', more: [] },
    ],
  ],
  ['another paragraph is no part of it', '• Eins\n\nMehr dazu.', [{ text: 'Eins', more: ['Mehr dazu.'] }]],
  [
    'what stands before the list is no item',
    'Vorweg:\n• Eins\n- Zwei\n3. Drei',
    [
      { text: 'Eins', more: [] },
      { text: 'Zwei', more: [] },
      { text: 'Drei', more: [] },
    ],
  ],
])('list: %s', (_, text, items) => expect(itemsOf(text)).toEqual(items));

describe('the text of an Anlage', () => {
  const read = importText(ANLAGE, catalogue);

  // What was put into the made-up text.
  test.each([
    [
      'row:zusammenfassung',
      'Der Bericht „Zusammenleben 2018“ zeigt, wie sich die Stadt seit der ersten Ausgabe entwickelt hat. Er stützt sich auf Haupt- und Nebenwohnsitze und auf die UN-Konvention.\nEin zweiter Absatz nennt den Stand Ende 2018.',
    ],
    ['product-group-number', '0501'],
    ['product-group-name', 'Bezeichnung der PG'],
    ['row:ergebnisplan', 'Nein'],
    ['row:finanzplan', 'Ja'],
    ['row:hhplan-beschlossen', 'teilw.'],
    ['row:hhplan-entwurf', 'Nein'],
    ['row:folgejahre', 'teilw.'],
    ['row:veranschlagt', 'Nein'],
    ['row:finanzierung-erlaeuterung', 'Die Mittel sind zum Teil eingeplant.'],
    ['row:pflichtigkeit', 'überwiegend freiwillig'],
    ['row:handlungsgrundlage', 'Grundlage ist der Beschluss des Rates (Vorlage V/0007/2009).'],
    ['row:querschnittsthemen', 'Migration und Inklusion stehen im Mittelpunkt.'],
    ['wording:offenheit', 'Ziel Nummer 1 wird in einem langen Satz beschrieben.'],
    ['wording:barrierefreiheit', 'Ziel Nummer 8 geht über die Seite hinaus weiter.'],
    ['year:hhplan-entwurf', 'JJJJ'],
  ] as const)('%s', (field, value) => expect(fieldValue(read.form, field)).toBe(value));

  test('the old number and year are shown, not taken; nothing is left open', () => {
    expect(read.renew).toEqual([
      { field: 'reference', value: 'V/0123/2019' },
      { field: 'year:hhplan-beschlossen', value: '2019' },
    ]);
    expect([read.form.reference, fieldValue(read.form, 'year:hhplan-beschlossen')]).toEqual(['', '']);
    expect(read.open).toEqual([]);
    expect(Object.keys(read.form.goals)).toHaveLength(8);
  });

  test('read as it stands, number and year are there', () => {
    const { form } = readForm(ANLAGE, briefing);
    expect([form.reference, form.years]).toEqual([
      'V/0123/2019',
      { 'hhplan-beschlossen': '2019', 'hhplan-entwurf': 'JJJJ' },
    ]);
  });

  test.each([
    [
      'a section is missing',
      ANLAGE.replace('Pflichtigkeitsgrad', ''),
      ['row:handlungsgrundlage: not-found', 'row:pflichtigkeit: not-found'],
    ],
    ['a bullet is missing', ANLAGE.replace('\uF0B7 Ziel Nummer 3', 'Ziel Nummer 3'), ['wording:offenheit: goal-count']],
    ['a label is missing', ANLAGE.replace('Bereits veranschlagt', 'Etwas anderes'), ['row:veranschlagt: not-found']],
    ['a row is not ticked', ANLAGE.replace('Finanzplan X Ja', 'Finanzplan Ja'), ['row:finanzplan: nothing-ticked']],
  ])('%s: that is told, and nothing is guessed', (_, text, open) => {
    const found = importText(text, catalogue);
    expect(found.open.map(({ field, why }) => `${field}: ${why}`).sort()).toEqual(open);
    for (const { field } of found.open) expect(found.taken).not.toContain(field);
  });

  test.each([
    ['nothing', ''],
    ['another text', 'Die Finanzierung ist gesichert.\nZiele gibt es viele.'],
  ])('%s is no form', (_, text) => {
    expect(importText(text, catalogue)).toMatchObject({ taken: [], renew: [] });
  });

  test('headings between other words are no headings', () => {
    const text = ANLAGE.replace(
      'Ein zweiter Absatz',
      'Zur Finanzierung und zum Pflichtigkeitsgrad: Ein zweiter Absatz',
    );
    expect(fieldValue(importText(text, catalogue).form, 'row:zusammenfassung')).toContain('Zur Finanzierung und zum');
  });
});

describe('the sheet of last time', () => {
  const cells = (text: string): Sheet['values'] => [[text, null]];
  const values: Sheet['values'] = [
    ...cells('Anlage A zur V/0123/2019'),
    ...cells('Kurzüberblick'),
    ...cells('Erste Zeile.\nZweite Zeile.'),
    ...cells('Finanzierung'),
    ['Produktgruppe:', 'Nr. 0501', 'Soziales'],
    ['Auswirkungen auf den Ergebnisplan', '☐ Ja', '☒ Nein'],
    ['Im beschlossenen (Nachtrags-)Haushaltsplan 2019 enthalten?', '☐ Ja', '☐ Nein', '☒ teilw.'],
    ...cells('Pflichtigkeitsgrad'),
    ...cells('[Handlungsgrundlage: noch offen]'),
    ...cells(briefing.supplement),
    ...cells('Zahlen, die nicht zum Formular gehören'),
  ];
  const sheet = (name: string, rows: Sheet['values']) => ({ name, values: rows }) as Sheet;

  test('is found by its headings, whatever its name', () => {
    const submission = {
      name: 'alt.xlsx',
      dateSystem: 1900,
      sheets: [sheet('Daten', [[1, 2]]), sheet('Anlage', values)],
    } as const;
    const read = importWorkbook(submission, catalogue);
    expect(read?.taken).toEqual([
      'row:zusammenfassung',
      'product-group-number',
      'product-group-name',
      'row:ergebnisplan',
      'row:hhplan-beschlossen',
    ]);
    expect(read?.form).toMatchObject({
      productGroup: { number: '0501', name: 'Soziales' },
      answers: { zusammenfassung: 'Erste Zeile.\nZweite Zeile.', 'hhplan-beschlossen': 'teilw.' },
    });
    expect(read?.renew).toHaveLength(2);
    expect(read?.open).toContainEqual({ field: 'row:handlungsgrundlage', why: 'empty' });
  });

  test('a workbook without the form has none', () => {
    expect(
      importWorkbook(
        { name: 'x.xlsx', dateSystem: 1900, sheets: [sheet('Daten', [['Finanzierung'], [3]])] },
        catalogue,
      ),
    ).toBeUndefined();
  });

  test('what stands in the cells and what is read from them', () => {
    expect(sheetText({ values: [['a', null, 'b\nc'], [null], [0, true, { error: '#N/A' }]] })).toBe(
      'a  b\n\nc\n\n\n\n0',
    );
    expect(readFormSheet({ values }, briefing).form.reference).toBe('V/0123/2019');
  });
});

test('placeholders that were left in an Anlage are found by the checks', () => {
  const { form } = importText(ANLAGE, catalogue);
  const left = checkForm(form, catalogue).filter(({ code }) => code === 'placeholder-left');
  expect(left.map(({ field }) => field)).toEqual(['product-group-name', 'year:hhplan-entwurf']);
});
