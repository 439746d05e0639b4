import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { mistakenWorkbook, sampleWorkbook } from '../data/samples/build';
import { count, PRINTED_AREAS, STADTTEILE, WAVES, type SampleMeasure } from '../data/samples/build/figures';
import figures from '../data/samples/figures.json';
import { toA1 } from '../src/core/model/address';
import { SEVERITIES, type Finding, type FindingCode } from '../src/core/model/finding';
import { roundHalfAwayFromZero } from '../src/core/model/rounding';
import { checkSubmission, evaluateCheck } from '../src/core/report';
import { findingText, findingTitle, severityText } from '../src/core/text/de';
import { shippedCatalogue } from '../src/files/catalogue';
import { readSubmission } from '../src/files/submission';

const FOLDER = join(__dirname, '../data/samples');
const catalogue = shippedCatalogue();

const shipped = (name: string): Uint8Array => readFileSync(join(FOLDER, name));
const submitted = (name: string) => readSubmission(name, shipped(name));
const checked = async (name: string) => checkSubmission(await submitted(name), catalogue);
const SAMPLE = checked('muenster-2010-2017.xlsx');
const EVALUATION = SAMPLE.then((check) => evaluateCheck(check, catalogue));

// Parts as text: how a file is compressed differs between versions of Node.
const partsOf = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]);

const MEASURES = Object.keys(figures.figures) as readonly SampleMeasure[];
const WITH_MIGRATION = MEASURES.slice(1);

describe('die Zahlen', () => {
  test.each(MEASURES)('%s: 45 Stadtteile, vier Jahre, nur ganze Zahlen über null', (measure) => {
    const rows = Object.entries(figures.figures[measure]);
    expect(rows.map(([area]) => area)).toEqual(STADTTEILE.map(({ id }) => id));
    expect(
      rows.filter(([, row]) => row.length !== 4 || row.some((value) => !Number.isInteger(value) || value <= 0)),
    ).toEqual([]);
  });

  // Stadt Münster, Open Data: published totals of the city. Population 2010 and 2012 also in the office's own workbook of 2014.
  test.each([
    ['bevoelkerung-wohnberechtigt', [285180, 296536, 305235, 309429]],
    ['auslaender', [21131, 23180, 29551, 32422]],
    ['deutsche-persoenliche-mv', [28430, 28397, 27869, 27207]],
    ['deutsche-vererbte-mv', [10152, 10788, 11678, 12036]],
  ] as const)('%s: die Stadtteile ergeben die veröffentlichte Summe der Stadt', (measure, totals) => {
    expect(WAVES.map((wave) => count(measure, 'stadt', wave))).toEqual(totals);
  });

  // Persons with a history of migration by Stadtbezirk on 31.12.2017, summed from the published figures; Mitte over its
  // four Teilbereiche. The city's 71 665 of 309 429 are the 23,2 per cent that the press quotes from the published report.
  test.each([
    ['1-4', 21280],
    ['5', 15430],
    ['6', 12252],
    ['7', 4068],
    ['8', 8156],
    ['9', 10479],
    ['stadt', 71665],
  ])('mit Migrationsvorgeschichte 2017, Gebiet %s: %i', (area, persons) => {
    expect(WITH_MIGRATION.reduce((sum, measure) => sum + count(measure, area, '2017'), 0)).toBe(persons);
  });

  test('gedruckt werden 56 Gebiete, jede Summe nach ihren Teilen', () => {
    expect(PRINTED_AREAS).toHaveLength(56);
    const position = new Map(PRINTED_AREAS.map(({ id }, index) => [id, index]));
    const early = PRINTED_AREAS.filter(
      ({ id, parent }) => (position.get(parent ?? id) ?? -1) < (position.get(id) ?? 0),
    );
    expect(early).toEqual([]);
  });
});

describe('muenster-2010-2017.xlsx', () => {
  test('ist das, was npm run samples baut', async () => {
    expect(partsOf(shipped('muenster-2010-2017.xlsx'))).toEqual(partsOf(await sampleWorkbook()));
  });

  test('hat drei Blätter, je Blattart eines', async () => {
    const { tables, unrecognised } = await SAMPLE;
    expect(unrecognised).toEqual([]);
    expect(tables.map(({ sheet, kind, observations }) => [sheet, kind, observations.length])).toEqual([
      ['Bevölkerung', 'langformat', 4 * 56],
      ['Ausländer', 'kreuztabelle', 4 * 56],
      ['Migrationsvorgeschichte', 'indikatorblatt', 2 * 4 * 56],
    ]);
  });

  test('gibt keinen Befund', async () => {
    expect((await SAMPLE).findings).toEqual([]);
  });

  // Migrationsanteil, 31.12., per cent: as known from the press and the published figures of the city (see the first block).
  test.each([
    ['stadt', [20.9, 21, 22.6, 23.2]],
    ['1-4', [15.9, 15.6, 16.5, 16.8]],
    ['5', [23.6, 23.5, 25.7, 25.2]],
    ['6', [37.3, 38, 39.3, 40.6]],
    ['7', [13.6, 14, 16.2, 17.9]],
    ['8', [20.1, 21, 25.1, 26.8]],
    ['9', [25.2, 25.9, 27, 27.4]],
  ])('ergibt aus allen drei Blättern den Migrationsanteil, Gebiet %s', async (area, shares) => {
    const { figures: computed } = await EVALUATION;
    const found = computed.filter((figure) => figure.subject === 'BEV-03' && figure.area === area);
    expect(
      found.map(({ quantity }) =>
        quantity.kind === 'known' ? roundHalfAwayFromZero(quantity.value, 1) : quantity.reason,
      ),
    ).toEqual(shares);
  });
});

describe('fehlerhaft.xlsx', () => {
  const list = JSON.parse(readFileSync(join(FOLDER, 'fehlerhaft.json'), 'utf8')) as readonly {
    readonly sheet: string;
    readonly cell: string | null;
    readonly code: FindingCode;
    readonly what: string;
    readonly follows?: true;
  }[];
  const made = list.filter(({ follows }) => !follows);
  const CHECK = checked('fehlerhaft.xlsx');
  const line = ({ sheet, cell, code }: Pick<(typeof list)[number], 'sheet' | 'cell' | 'code'>) =>
    `${sheet} ${cell ?? '–'} ${code}`;
  const lineOf = ({ code, place: { sheet, cell } }: Finding) => line({ sheet, code, cell: cell ? toA1(cell) : null });

  test('ist mit seiner Liste das, was npm run samples baut', async () => {
    const { bytes, mistakes } = await mistakenWorkbook();
    expect(partsOf(shipped('fehlerhaft.xlsx'))).toEqual(partsOf(bytes));
    expect(list).toEqual(mistakes);
  });

  test('enthält mindestens 100 Fehler, jeder an seinem Platz und mit einem Satz', () => {
    expect(made.length).toBeGreaterThanOrEqual(100);
    expect(list.filter(({ what }) => what.startsWith('Folge')).filter(({ follows }) => !follows)).toEqual([]);
    expect(new Set(list.map(line)).size).toBe(list.length);
    expect(list.filter(({ what }) => !/^\S.*[.?…]$/s.test(what))).toEqual([]);
  });

  test('deckt alle Befundarten ab, die eine Mappe dieser Form haben kann', () => {
    const found = new Set<string>(list.map(({ code }) => code));
    const left = Object.keys(SEVERITIES).filter((code) => !found.has(code));
    expect(new Set(left)).toEqual(
      new Set([
        // a file counts either from 1900 or from 1904
        'unsupported-date-system',
        // only where a schema asks for it: other tables, expected waves, rules, thresholds
        'foreign-key',
        'missing-wave',
        'row-constraint',
        'unreadable-rule',
        'summarised-findings',
        // only in templates that came back
        'template-version',
        'template-sheet-missing',
        // only in tables with a schema of their own
        'incorrect-label',
        'blank-header',
        'unmatched-header',
        'missing-cell',
        'extra-cell',
        'unique-error',
      ]),
    );
  });

  test('jeder aufgezählte Fehler wird gefunden, und sonst nichts', async () => {
    const { findings } = await CHECK;
    expect(findings.map(lineOf).sort()).toEqual(list.map(line).sort());
  });

  const inCell = (text: string): string => text.replaceAll('|', '\\|');
  const row = ({ sheet, cell, code, what, follows }: (typeof list)[number], index: number, found: Finding): string => {
    const cells = [sheet, cell ?? '–', follows ? `${what} (Folge)` : what, `${findingTitle(code)} \`${code}\``];
    return `| ${[index + 1, ...cells, severityText(found.severity), findingText(found)].map((one) => inCell(String(one))).join(' | ')} |`;
  };

  test('docs/fehlerhaft.md nennt jeden Fehler mit dem Satz der Prüfung (UPDATE_GOLDEN=1 schreibt es neu)', async () => {
    const byLine = new Map((await CHECK).findings.map((found) => [lineOf(found), found]));
    const table = [
      '',
      `${list.length} Befunde: ${made.length} Fehler und ${list.length - made.length} Folgen, ${new Set(list.map(({ code }) => code)).size} Befundarten.`,
      '',
      '| Nr. | Blatt | Zelle | Was nicht stimmt | Befund | Schwere | Satz der Prüfung |',
      '|---|---|---|---|---|---|---|',
      ...list.map((entry, index) => row(entry, index, byLine.get(line(entry))!)),
      '',
      '',
    ].join('\n');
    const [begin, end] = ['<!-- Anfang der erzeugten Tabelle -->\n', '<!-- Ende der erzeugten Tabelle -->'];
    const document = join(__dirname, '../docs/fehlerhaft.md');
    const [before = '', rest = ''] = readFileSync(document, 'utf8').split(begin);
    const text = `${before}${begin}${table}${end}${rest.split(end)[1] ?? ''}`;
    if (process.env.UPDATE_GOLDEN) writeFileSync(document, text);
    expect(readFileSync(document, 'utf8')).toBe(text);
  });

  test('auf jedem Blatt, das nicht leer ist, steht, dass die Fehler absichtlich sind', async () => {
    const { sheets } = await submitted('fehlerhaft.xlsx');
    const silent = sheets.filter(
      ({ values }) =>
        values.length > 0 && !values.flat().some((value) => typeof value === 'string' && /absichtlich/.test(value)),
    );
    expect(silent).toEqual([]);
  });
});
