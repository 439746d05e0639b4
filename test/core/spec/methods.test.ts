import { evaluate } from '../../../src/core/compute/evaluation';
import { buildMethodsSheet } from '../../../src/core/spec/methods';
import { principles } from '../../../src/core/text/methods.de';
import { shipped } from '../compute/catalogue';
import { muenster } from '../compute/submission';
import { formulasOf } from './cells';

const evaluation = evaluate([muenster()], shipped, { indicators: ['BEV-03'] });
const spec = buildMethodsSheet(evaluation, shipped);
const rowOf = (first: string) => spec.contents.find(([text]) => text === first);

test('alle Festlegungen stehen da, jede in einer Zeile', () => {
  for (const [topic, rule] of principles(shipped)) expect(rowOf(topic)?.slice(0, 3)).toEqual([topic, null, rule]);
});

test('was eingestellt ist, steht in den Festlegungen', () => {
  const excluding = {
    ...shipped,
    settings: { ...shipped.settings, smallBase: 50, smallBaseRanks: 'excluded' as const },
  };
  const [, rule] = principles(excluding).find(([topic]) => topic === 'Kleine Basis')!;
  expect(rule).toBe(
    'Räume mit einem Nenner unter 50 stehen unten ohne Rang; Veränderungen stehen in Klammern, wenn einer der beiden Nenner so klein ist.',
  );
  const [, kept] = principles({ ...shipped, settings: { ...shipped.settings, confidentialBelow: 5 } }).find(
    ([topic]) => topic === 'Geheimhaltung',
  )!;
  expect(kept).toMatch(
    /^Anzahlen von 1 bis 4 sind geheim zu halten; echte Nullen nicht\. Für die Veröffentlichung .*Gegensperrung/,
  );
});

test('jeder Indikator mit Werten mit Berechnung, Stichtag, Räumen, Richtung, Quelle; andere nicht', () => {
  expect(rowOf('BEV-03')).toEqual([
    'BEV-03',
    'Anteil der Bevölkerung mit Migrationsvorgeschichte',
    'Prozent',
    expect.stringMatching(/ \/ Wohnberechtigte Bevölkerung × 100$/),
    expect.any(String),
    'Gesamtstadt, Stadtbezirke, Teilbereiche und Stadtteile',
    'ohne Richtung',
    expect.stringContaining('Stadt Münster'),
    expect.stringMatching(/^Definition: /),
  ]);
  expect(rowOf('BEV-02')).toBeUndefined();
});

test('Merkmale mit Definition und Bevölkerungsbasis, Brüche mit Grund und Quelle', () => {
  expect(rowOf('Wohnberechtigte Bevölkerung')?.slice(2, 6)).toEqual([
    'Anzahl',
    'Personen mit Haupt- oder Nebenwohnung in Münster.',
    null,
    'wohnberechtigte Bevölkerung',
  ]);
  expect(rowOf('31.12.2010 und 31.12.2011')?.[3]).toMatch(/^Bis 2010 Fortschreibung/);
});

test('ein Blatt zum Lesen: keine Formeln, A4 quer, eine Seite breit', () => {
  expect(formulasOf(spec)).toEqual([]);
  expect(spec.page).toMatchObject({ orientation: 'landscape', pagesWide: 1 });
});
