import fc from 'fast-check';
import { evaluate } from '../../../src/core/compute/evaluation';
import type { Selection } from '../../../src/core/model/report';
import { known, missing } from '../../../src/core/model/quantity';
import { share, town } from './catalogue';
import { tableOf, type Cell } from './submission';

const at = (
  cells: readonly Cell[],
  subject: string,
  area: string,
  wave = '2017',
  catalogue = town(),
  selection: Selection = {},
) =>
  evaluate([tableOf(cells)], catalogue, selection).figures.find(
    (figure) => figure.subject === subject && figure.area === area && figure.wave === wave,
  );

const QUARTERS: readonly Cell[] = [
  ['teil', '11', '2017', 10],
  ['teil', '12', '2017', 60],
  ['teil', '21', '2017', 30],
  ['ganzes', '11', '2017', 100],
  ['ganzes', '12', '2017', 100],
  ['ganzes', '21', '2017', 300],
];

test.each([
  ['teil', '1', 70],
  ['teil', 'stadt', 100],
  ['ganzes', 'stadt', 500],
  // 70 / 200, and not the mean of 10 % and 60 % by chance only; 100 / 500 is 20 %, the mean of shares would be 26.7 %.
  ['TST-01', '1', 35],
  ['TST-01', 'stadt', 20],
])('aus Stadtteilen aufsummiert: %s in %s ist %d', (subject, area, expected) => {
  expect(at(QUARTERS, subject, area)?.quantity).toEqual(known(expected));
});

test('die Restzeile zählt zur Stadt und zu keinem Bezirk', () => {
  const cells: readonly Cell[] = [...QUARTERS, ['teil', 'rest', '2017', 7]];
  expect(at(cells, 'teil', 'stadt')?.quantity).toEqual(known(107));
  expect(at(cells, 'teil', '2')?.quantity).toEqual(known(30));
});

test('fehlt die Restzeile in einer Welle, die sie sonst hat, fehlt auch die Summe der Stadt', () => {
  const earlier = QUARTERS.map(([subject, area, , value]): Cell => [subject, area, '2015', value]);
  const cells: readonly Cell[] = [...earlier, ...QUARTERS, ['teil', 'rest', '2017', 7]];
  expect(at(cells, 'teil', 'stadt', '2015')?.quantity).toEqual(missing('not-submitted'));
});

test('ein gelieferter Gesamtwert gilt, auch wenn die Summe anders ist', () => {
  const cells: readonly Cell[] = [...QUARTERS, ['teil', '1', '2017', 71]];
  expect(at(cells, 'teil', '1')).toMatchObject({ quantity: known(71), places: [{ sheet: 'Lieferung' }] });
  expect(at(cells, 'teil', 'stadt')?.quantity).toEqual(known(101));
});

test('ein geheimer Stadtteil macht Bezirk, Stadt und Anteile geheim, andere nicht', () => {
  const cells = QUARTERS.map((one): Cell =>
    one[0] === 'teil' && one[1] === '11' ? ['teil', '11', '2017', missing('confidential')] : one,
  );
  expect(at(cells, 'teil', 'stadt')?.quantity).toEqual(missing('confidential'));
  expect(at(cells, 'TST-01', '1')?.quantity).toEqual(missing('confidential'));
  expect(at(cells, 'TST-01', '2')?.quantity).toEqual(known(10));
});

test('ein nicht gelieferter Stadtteil macht die Summe unvollständig', () => {
  expect(at(QUARTERS.slice(1), 'teil', '1')?.quantity).toEqual(missing('not-submitted'));
});

test('von zwei gleichen Schlüsseln gilt der erste', () => {
  expect(at([...QUARTERS, ['teil', '11', '2017', 99]], 'teil', '11')?.quantity).toEqual(known(10));
});

test('der Stichtag der Welle geht einem anderen Tag desselben Jahres vor', () => {
  const midyear: Cell = ['teil', '11', '2017', 55, { referenceDate: '2017-06-30' }];
  expect(at([midyear, ...QUARTERS], 'teil', '11')).toMatchObject({ quantity: known(10), referenceDate: '2017-12-31' });
});

test('ein anderer Stichtag gehört zur Welle seines Jahres und bleibt genannt', () => {
  const march: Cell = ['teil', '11', '2017', 55, { referenceDate: '2017-03-01' }];
  expect(at([march, ...QUARTERS.slice(1)], 'teil', '11')).toMatchObject({
    quantity: known(55),
    referenceDate: '2017-03-01',
  });
});

test('ein Nenner von null gibt keinen Anteil', () => {
  const cells = QUARTERS.map((one): Cell =>
    one[0] === 'ganzes' && one[1] === '21' ? ['ganzes', '21', '2017', 0] : one,
  );
  expect(at(cells, 'TST-01', '2')?.quantity).toEqual(missing('zero-base'));
});

test('ein Indikator, der nur für die Stadt erklärt ist, hat keine Bezirke', () => {
  const city = town({ indicators: [share({ levels: ['gesamtstadt'] })] });
  expect(at(QUARTERS, 'TST-01', 'stadt', '2017', city)?.quantity).toEqual(known(20));
  expect(at(QUARTERS, 'TST-01', '1', '2017', city)).toBeUndefined();
});

const direct = (area: string, value: Cell[3], numerator?: number, denominator?: number): Cell => [
  'TST-01',
  area,
  '2017',
  value,
  numerator === undefined ? {} : { numerator: known(numerator), denominator: known(denominator ?? 0) },
];

test('ein geliefertes Verhältnis wird aus Zähler und Nenner genauer gerechnet', () => {
  // 1 / 3 × 100, submitted as 33.3.
  const quantity = at([direct('1', 33.3, 1, 3)], 'TST-01', '1')?.quantity;
  expect(quantity?.kind === 'known' ? quantity.value : NaN).toBeCloseTo(100 / 3, 12);
});

test('gelieferte Anteile mit Zähler und Nenner werden aufsummiert, nicht gemittelt', () => {
  // (1 + 90) / (10 + 100); the mean of 10 and 90 would be 50.
  const city = at([direct('1', 10, 1, 10), direct('2', 90, 90, 100)], 'TST-01', 'stadt')?.quantity;
  expect(city?.kind === 'known' ? city.value : NaN).toBeCloseTo((91 / 110) * 100, 10);
});

test('gelieferte Anteile ohne Zähler und Nenner gelten, ergeben aber keinen Wert der Stadt', () => {
  const cells = [direct('1', 10), direct('2', 90)];
  expect(at(cells, 'TST-01', '1')?.quantity).toEqual(known(10));
  expect(at(cells, 'TST-01', 'stadt')?.quantity).toEqual(missing('not-submitted'));
});

test('aus Merkmalen gerechnet ist genauer als ein gerundet gelieferter Anteil; ein geheimer bleibt geheim', () => {
  expect(at([...QUARTERS, direct('1', 34.9)], 'TST-01', '1')?.quantity).toEqual(known(35));
  expect(at([...QUARTERS, direct('1', missing('confidential'))], 'TST-01', '1')?.quantity).toEqual(
    missing('confidential'),
  );
});

test('gewählte Indikatoren bringen nur ihre Merkmale mit; gewählte Wellen begrenzen', () => {
  const catalogue = town({
    indicators: [share(), share({ id: 'TST-02', numerator: { text: '', measures: ['ganzes'] }, denominator: null })],
  });
  const earlier: Cell = ['teil', '11', '2015', 1];
  const chosen = evaluate([tableOf([...QUARTERS, earlier])], catalogue, { indicators: ['TST-02'], waves: ['2017'] });
  expect(chosen.subjects).toEqual(['ganzes', 'TST-02']);
  expect(chosen.waves).toEqual(['2017']);
});

test('Beobachtungen ohne lesbaren Schlüssel stören nicht', () => {
  const unknown: Cell = ['teil', '11', '2017', 5, { area: undefined }];
  expect(evaluate([tableOf([unknown])], town(), {}).figures).toEqual([]);
});

test('die Stadt ist die Summe ihrer Stadtteile, wie immer sie sich verteilen', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999)), ([a, b, c]) => {
      const cells: readonly Cell[] = [
        ['teil', '11', '2017', a],
        ['teil', '12', '2017', b],
        ['teil', '21', '2017', c],
      ];
      expect(at(cells, 'teil', 'stadt')?.quantity).toEqual(known(a + b + c));
    }),
  );
});
