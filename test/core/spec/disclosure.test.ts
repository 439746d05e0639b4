import { evaluate } from '../../../src/core/compute/evaluation';
import { applyDisclosure } from '../../../src/core/disclose/apply';
import { auditDisclosure } from '../../../src/core/disclose/audit';
import { planDisclosure } from '../../../src/core/disclose/plan';
import { missing } from '../../../src/core/model/quantity';
import { buildDataSheet } from '../../../src/core/spec/data/sheet';
import { buildDisclosureSheet } from '../../../src/core/spec/disclosure/sheet';
import { town } from '../compute/catalogue';
import { tableOf, type Cell } from '../compute/submission';
import { formulasOf, resultOf } from './cells';

const AREAS = [...town().areas, { ...town().areas[3]!, id: '13', name: 'Nord-Süd' }];
const catalogue = town({ areas: AREAS });

// District 1 = 11 + 12 + 13. 2 is secret; of 20 and 30 the smaller one has to go with it.
const CELLS: readonly Cell[] = [
  ['teil', '11', '2017', 2],
  ['teil', '12', '2017', 30],
  ['teil', '13', '2017', 20],
  ['teil', '21', '2017', 18],
  ...['11', '12', '13', '21'].map((area): Cell => ['ganzes', area, '2017', 100]),
];

const built = (cells: readonly Cell[], isProtected = false) => {
  const all = evaluate([tableOf(cells)], catalogue, {}).figures;
  const plan = planDisclosure(all, catalogue);
  const evaluation = evaluate(
    [tableOf(cells)],
    catalogue,
    {},
    isProtected ? (one) => applyDisclosure(one, plan) : undefined,
  );
  const data = buildDataSheet(evaluation, catalogue, 'Daten', isProtected ? null : 'lieferung.xlsx');
  const disclosure = { plan, audit: auditDisclosure(all, catalogue) };
  return { data, spec: buildDisclosureSheet(disclosure, catalogue, data.locate) };
};

const textsOf = ({ spec }: ReturnType<typeof built>) => spec.contents.map((row) => row.map(resultOf));

describe('the sheet Geheimhaltung', () => {
  const house = built(CELLS);
  const texts = textsOf(house);

  test('says that it is for the house, and how many secret numbers there are', () => {
    expect(texts[2]![0]).toBe(
      'Nur für das Haus: Diese Mappe enthält die Zahlen, wie sie geliefert sind. Enthält geheim zu haltende Werte: 1.',
    );
  });

  test('lists what to suppress and why in a real table, what is secret first', () => {
    const { row, rowCount } = house.spec.table!.range;
    const lines = texts
      .slice(row + 1, row + rowCount)
      .map(([kind, id, , , code, , wave, part, link]) => [...[kind, id, code, wave, part, link]]);
    expect(texts[row]![0]).toBe('Art');
    // Rows of Daten: stadt, 1, 2, 11, 12, 21, 13 (last in the catalogue) of teil, then of ganzes, then of TST-01.
    expect(lines).toEqual([
      ['Primärsperrung', 'teil', '11', '2017', 'Wert', 'M5'],
      ['Vorschlag: Gegensperrung', 'teil', '13', '2017', 'Wert', 'M8'],
      ['daraus berechnet', 'TST-01', '11', '2017', 'Wert', 'M19'],
      ['daraus berechnet', 'TST-01', '13', '2017', 'Wert', 'M22'],
    ]);
  });

  test('names for whose sake another number is suppressed, and never a number', () => {
    const reasons = texts.map((row) => row[9]).filter((text) => text !== null && text !== 'Grund');
    expect(reasons.slice(0, 2)).toEqual([
      'Kleiner als 3, aber nicht null: Einzelne Personen könnten erkannt werden.',
      'Steht in einer Summe mit „teil, 11 Nord-Ost, 2017“; sonst ließe sich eine gesperrte Zahl errechnen.',
    ]);
  });

  test('leads to the numbers on Daten', () => {
    expect(formulasOf(house.spec)[0]).toBe(`=HYPERLINK("#'Daten'!M5","M5")`);
  });

  test('names what the delivery itself gives away', () => {
    const cells = CELLS.map((cell): Cell => (cell[1] === '11' && cell[0] === 'teil' ? [...at11] : cell));
    const shown = textsOf(built([...cells, ['teil', '1', '2017', 52]]));
    expect(shown.find(([kind]) => kind === 'in der Lieferung rückrechenbar')?.[9]).toMatch(
      /^„teil, 11 Nord-Ost, 2017“ ist rückrechenbar aus /,
    );
  });

  test('says so where nothing is secret, without a table', () => {
    const clean = built(CELLS.map((cell): Cell => (cell[3] === 2 ? ['teil', '11', '2017', 40] : cell)));
    expect(clean.spec.table).toBeUndefined();
    expect(textsOf(clean).at(-1)![0]).toBe('Keine Zahl ist geheim zu halten.');
    expect(textsOf(clean)[2]![0]).toContain('Enthält keine geheim zu haltenden Werte.');
  });
});

const at11: Cell = ['teil', '11', '2017', missing('confidential')];

describe('the sheet Daten under disclosure control', () => {
  const { data } = built(CELLS, true);
  const contentsAt = (area: string, subject = 'teil') =>
    data.spec.contents[data.locate(subject, 'insgesamt', area, '2017')!.cell.row]!;

  test('a total stays printed though parts of it are not: a constant in place of a formula', () => {
    // 2 + 30 + 20
    expect(contentsAt('1')[12]).toBe(52);
    expect(contentsAt('11')[12]).toBe('.');
  });

  test('a total whose parts are all printed stays a formula', () => {
    expect(contentsAt('2')[12]).toMatchObject({ result: 18 });
  });

  test('the share of a suppressed number is a sign by its formula, its denominator stays', () => {
    const row = contentsAt('11', 'TST-01');
    expect(row.slice(10, 13).map((content) => resultOf(content))).toEqual(['.', 100, '.']);
    expect(row[12]).toMatchObject({ formula: expect.stringContaining('ISNUMBER') });
  });

  test('nothing leads back to the delivery where nothing may be said of it', () => {
    expect(contentsAt('12').slice(15)).toEqual(['geliefert', null]);
    expect(formulasOf(data.spec).filter((one) => one.includes('Lieferung'))).toEqual([]);
  });
});
