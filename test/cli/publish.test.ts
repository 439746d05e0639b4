import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { refuseLeaks } from '../../src/cli/publish';
import { acceptancesText } from '../../src/core/accept/storage';
import { formatForm } from '../../src/core/briefing/storage';
import { auditDisclosure } from '../../src/core/disclose/audit';
import { type BriefingForm, EMPTY_FORM } from '../../src/core/model/briefing-form';
import { figureKey, type Figure } from '../../src/core/model/figure';
import { known, missing, type Quantity } from '../../src/core/model/quantity';
import { roundHalfAwayFromZero } from '../../src/core/model/rounding';
import { checkSubmission, evaluateCheck } from '../../src/core/report';
import { shippedCatalogue } from '../../src/files/catalogue';
import { readSubmission } from '../../src/files/submission';
import type { CellValueDocument, WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { temporaryFolder } from '../libreoffice/office';
import { sheet, workbook } from '../office-client';
import { file } from './deliveries';
import { run } from './in-process';
import { monitoring } from './monitoring';

jest.setTimeout(240_000);

const catalogue = shippedCatalogue();
const PUBLIC = ['Daten', 'Veränderung', 'Rangfolge', 'Rangvergleich', 'Diagramme', 'Kurzüberblick', 'Methodik'];
const PARTS = ['auslaender', 'deutsche-persoenliche-mv', 'deutsche-vererbte-mv', 'deutsche-ohne-mv'] as const;
const WHOLE = 'bevoelkerung-wohnberechtigt';
const WAVES = ['2015', '2017'];
const QUARTERS = catalogue.areas.filter(({ level }) => level === 'stadtteil');

// Below the threshold of 3; everything else is a number of five digits that occurs once, so that it is recognised anywhere.
const SMALL: Readonly<Record<string, number>> = {
  'auslaender|11|2017': 1,
  'auslaender|22|2015': 2,
  'deutsche-vererbte-mv|47|2017': 2,
};

/** Distinct numbers of five digits without pattern: a multiplicative generator modulo a prime. */
const numbers = (): (() => number) => {
  const taken = new Set<number>();
  let state = 20_171_231;
  const next = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    const value = 30_011 + (state % 69_979);
    if (taken.has(value)) return next();
    taken.add(value);
    return value;
  };
  return next;
};

type Row = readonly (string | number)[];
const nameOf = (id: string): string => catalogue.measures.find((one) => one.id === id)?.name ?? id;

const measureRows = (next: () => number): readonly Row[] =>
  WAVES.flatMap((wave) =>
    QUARTERS.flatMap(({ id, name }) => {
      const parts = PARTS.map((measure) => SMALL[`${measure}|${id}|${wave}`] ?? next());
      const row = (measure: string, value: number): Row => [
        ...[`31.12.${wave}`, `${id} ${name}`, nameOf(measure), value, 'Anzahl', 'Geheimquelle-Melderegister'],
      ];
      return [
        ...PARTS.map((measure, index) => row(measure, parts[index]!)),
        row(
          WHOLE,
          parts.reduce((sum, one) => sum + one, 0),
        ),
      ];
    }),
  );

/** Indicators delivered with numerator and denominator; the unemployed stand in both, once small. */
const indicatorRows = (next: () => number): readonly Row[] =>
  QUARTERS.flatMap(({ id, name }) => {
    const unemployed = next();
    const foreign = id === '31' ? 2 : next() % unemployed;
    const row = (indicator: string, numerator: number, denominator: number): Row => [
      ...[indicator, 'insgesamt', '31.12.2017', id, name, (numerator / denominator) * 100, numerator, denominator, ''],
    ];
    return [row('ARB-06', foreign, unemployed), row('ARB-01', unemployed, unemployed * 7)];
  });

const LIST_HEAD = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'WERTEEINHEIT', 'DATENQUELLE'];
const FORM_HEAD = ['Indikator', 'Ausprägung', 'Stichtag', 'Raum-Nr', 'Raum', 'Wert', 'Zähler', 'Nenner', 'Anmerkung'];

/** A form in which one goal was written to and one answer given. */
const FORM: BriefingForm = {
  ...EMPTY_FORM,
  reference: 'V/0609/2018',
  goals: { [catalogue.briefing.goals[0]!.id]: { officialText: '', attainment: 'Wort der Verwaltung.' } },
};

/** A delivery with secrets in every corner: small numbers, a hidden sheet, a note, a hidden name, an author, an acceptance. */
const delivery = (): WorkbookDocument => {
  const next = numbers();
  const list = sheet('Geheimliste', [LIST_HEAD, ...measureRows(next)]);
  const [first, ...others] = list.cells;
  const acceptance = {
    code: 'sum-mismatch',
    area: '11',
    value: 73_951,
    numbers: {},
    reason: 'Geheimgrund',
    name: 'Erika Geheim',
    date: '2018-03-05',
    note: '',
  };
  return {
    ...workbook([
      { ...list, cells: [{ ...first!, comment: 'Geheimnotiz 73951' }, ...others] },
      sheet('Geheimblatt', [FORM_HEAD, ...indicatorRows(next)], { visibility: 'Hidden' }),
    ]),
    names: [{ name: 'Geheimname', formula: '=73951', hidden: true }],
    properties: { author: 'Erika Geheim', title: 'Geheimtitel' },
    settings: {
      'Integrationsmonitoring.Annahmen': acceptancesText([acceptance as never]),
      'Integrationsmonitoring.Kurzüberblick': formatForm(FORM),
    },
  };
};

let delivered: readonly Figure[];
let house: ReturnType<typeof evaluateCheck>;
let printed: ReadonlyMap<string, readonly CellValueDocument[]>;
let published: WorkbookDocument;
let parts: ReadonlyMap<string, string>;
let answer: string;
let listed: string;

const NUMERATOR = 10;
const DENOMINATOR = 11;
const VALUE = 12;

const rowsOf = (name: string): readonly (readonly CellValueDocument[])[] => {
  const cells = published.sheets.find((one) => one.name === name)?.cells ?? [];
  const rows: CellValueDocument[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return rows.map((row) => Array.from(row ?? [], (value) => value ?? null));
};

beforeAll(async () => {
  const source = file('geheime-lieferung.xlsx', await saveDocument(delivery()));
  const out = join(temporaryFolder(), 'veroeffentlichung.xlsx');
  const list = join(temporaryFolder(), 'nicht-enthalten.txt');
  const { code, out: said } = await run('publish', source, '--out', out, '--removed', list);
  expect(code).toBeLessThan(2);
  [answer, listed] = [said, readFileSync(list, 'utf8')];
  expect(answer).toContain('Keine gesperrte Zahl ist rückrechenbar.');
  const submission = await readSubmission('lieferung.xlsx', new Uint8Array(readFileSync(source)));
  house = evaluateCheck(checkSubmission(submission, catalogue), catalogue);
  delivered = house.figures;
  const bytes = new Uint8Array(readFileSync(out));
  published = await loadDocument(bytes);
  parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  printed = new Map(rowsOf('Daten').map((row) => [String(row[0]), row]));
});

const numberOf = (quantity: Quantity | undefined): number | undefined =>
  quantity?.kind === 'known' ? quantity.value : undefined;

/** Numbers of the delivery that the published sheet *Daten* does not show. */
const secrets = (): readonly number[] =>
  delivered.flatMap((figure) => {
    const row = printed.get(figureKey(figure));
    const hidden = (quantity: Quantity | undefined, column: number) =>
      numberOf(quantity) !== undefined && typeof row?.[column] !== 'number' ? [numberOf(quantity)!] : [];
    return [
      ...hidden(figure.quantity, VALUE),
      ...hidden(figure.numerator, NUMERATOR),
      ...hidden(figure.denominator, DENOMINATOR),
    ];
  });

const isSuppressed = (figure: Pick<Figure, 'subject' | 'breakdown' | 'area' | 'wave'>): boolean =>
  typeof printed.get(figureKey(figure))?.[VALUE] !== 'number';

const total = { breakdown: 'insgesamt' } as const;

describe('the delivery', () => {
  test('has every number once, so that each is recognised wherever it stands', () => {
    const all = delivered.flatMap(({ subject, quantity, places }) =>
      places.length > 0 && PARTS.some((id) => id === subject) ? (numberOf(quantity) ?? []) : [],
    );
    const recognised = all.filter((value) => value > 9999);
    expect(recognised.length).toBe(PARTS.length * WAVES.length * QUARTERS.length - 3);
    expect(new Set(recognised).size).toBe(recognised.length);
  });

  test('gives small numbers away as it is', () => {
    const { open } = auditDisclosure(delivered, catalogue);
    expect(open.map(({ subject, area, wave }) => `${subject}|${area}|${wave}`)).toEqual([
      'auslaender|22|2015',
      'auslaender|11|2017',
      'deutsche-vererbte-mv|47|2017',
      'ARB-06|31|2017',
    ]);
  });
});

describe('the publication', () => {
  test('has our sheets for the public alone, all of them to be seen', () => {
    expect(published.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      PUBLIC.map((name) => [name, 'Visible']),
    );
  });

  test.each([
    ['auslaender', '11', '2017'],
    ['auslaender', '22', '2015'],
    ['deutsche-vererbte-mv', '47', '2017'],
  ])('keeps %s of %s in %s back, and the share of it', (subject, area, wave) => {
    const share = subject === 'auslaender' ? 'BEV-02' : 'BEV-05';
    expect(printed.get(figureKey({ subject, area, wave, ...total }))?.[VALUE]).toBe('.');
    const row = printed.get(figureKey({ subject: share, area, wave, ...total }));
    expect([row?.[NUMERATOR], row?.[VALUE]]).toEqual(['.', '.']);
  });

  // Each small number needs another one in its district and another measure, and there the same again: four at least.
  test('keeps others back for their sake, and prints most', () => {
    const hidden = delivered.filter(
      ({ subject, quantity }) => PARTS.some((id) => id === subject) && quantity.kind === 'known',
    );
    const suppressed = hidden.filter(isSuppressed);
    expect(suppressed.length).toBeGreaterThanOrEqual(3 * 4);
    expect(suppressed.length).toBeLessThan(hidden.length / 4);
  });

  test('a sum stays printed though a part of it is not: the city, with 45 quarters and two small ones', () => {
    const city = { subject: 'auslaender', area: 'stadt', wave: '2017', ...total };
    const sum = numberOf(delivered.find((one) => figureKey(one) === figureKey(city))?.quantity);
    expect(printed.get(figureKey(city))?.[VALUE]).toBe(sum);
  });
});

/** Digits of all numbers in a text, without what separates thousands and decimals. */
const digitsIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\d(?:[.,'\s\u00a0\u2009\u202f]?\d)*/gu) ?? []).map((number) => number.replace(/\D/gu, '')));

const exactly = (value: number): RegExp => new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?!\\d)`, 'u');

describe('nothing secret is in any part of the file', () => {
  test('no suppressed number, however it is written', () => {
    const wanted = [...new Set(secrets())].filter((value) => Number.isInteger(value) && value > 9999);
    expect(wanted.length).toBeGreaterThanOrEqual(12);
    const found = [...parts].flatMap(([name, text]) => {
      const digits = digitsIn(text);
      return wanted
        .filter((value) => digits.has(String(value)) || exactly(value).test(text))
        .map((value) => `${name}: ${value}`);
    });
    expect(found).toEqual([]);
  });

  test('no share that was worked out from one', () => {
    const wanted = secrets().filter((value) => !Number.isInteger(value));
    expect(wanted.length).toBeGreaterThanOrEqual(12);
    const found = [...parts].flatMap(([name, text]) =>
      wanted.filter((value) => text.includes(String(value).slice(0, 9))).map((value) => `${name}: ${value}`),
    );
    expect(found).toEqual([]);
  });

  test('no change that was worked out from one', () => {
    const wanted = house.changes
      .filter((change) => [change.from, change.to].some((wave) => isSuppressed({ ...change, wave })))
      .flatMap(({ difference, relative, perYear }) => [difference, relative, perYear].map(numberOf))
      .filter((value) => value !== undefined)
      .filter((value) => !Number.isInteger(value) || Math.abs(value) > 9999);
    expect(wanted.length).toBeGreaterThan(20);
    const found = [...parts].flatMap(([name, text]) =>
      wanted
        .filter((value) =>
          Number.isInteger(value) ? exactly(value).test(text) : text.includes(String(value).slice(0, 9)),
        )
        .map((value) => `${name}: ${value}`),
    );
    expect(found).toEqual([]);
  });

  test('no word of the delivery: sheets, notes, names, persons, file', () => {
    const found = [...parts].filter(
      ([, text]) => /geheim(?!haltung| zu halten)|Erika/iu.test(text) || exactly(73_951).test(text),
    );
    expect(found.map(([name]) => name)).toEqual([]);
  });

  test('no formula, note, setting, property or link; names are those of printing alone', () => {
    const names = [...parts.keys()];
    expect(names.filter((name) => /docProps|custom|webext|comments|external|vml|calcChain/iu.test(name))).toEqual([]);
    for (const [name, text] of parts) {
      if (!name.startsWith('xl/worksheets/')) continue;
      expect({ name, formulas: /<f[ >]|<hyperlink/u.test(text) }).toEqual({ name, formulas: false });
    }
    const defined = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<definedName [^>]*name="([^"]+)"/gu)];
    expect(new Set(defined.map(([, name]) => name))).toEqual(new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']));
  });

  test('charts draw on the sheet Diagramme of this file alone', () => {
    const charts = [...parts].filter(([name]) => name.startsWith('xl/charts/chart'));
    const references = charts.flatMap(([, text]) => [...text.matchAll(/<c:f>([^<]+)<\/c:f>/gu)].map(([, at]) => at!));
    expect(charts.length).toBeGreaterThan(5);
    expect(references.filter((at) => !/^'?(Diagramme|Kurzüberblick)'?!/u.test(at))).toEqual([]);
  });
});

test('an area with a suppressed share has no rank, and the others close up', () => {
  const rows = rowsOf('Rangfolge');
  const start = rows.flatMap(([first], index) => (String(first).startsWith('BEV-02 ') ? [index] : [])).at(-1)!;
  const end = rows.findIndex((row, index) => index > start && row[2] === 'Stadt Münster');
  const block = rows.slice(start + 3, end);
  const isHidden = (area: string) => isSuppressed({ subject: 'BEV-02', area, wave: '2017', ...total });
  const hidden = block.filter(([, code]) => isHidden(String(code)));
  expect(hidden.map(([, code]) => code)).toContain('11');
  for (const [rank, , , value, quarter, distance, ratio] of hidden)
    expect([rank, value, quarter, distance, ratio]).toEqual(['.', '.', '.', '.', '.']);
  const values = block.filter(([, code]) => !isHidden(String(code))).map((row) => Number(row[3]));
  const ranks = block.filter(([, code]) => !isHidden(String(code))).map(([rank]) => Number(rank));
  expect(ranks).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length));
});

/** A figure as a reader of the published sheet has it. */
const asRead = (figure: Figure): Figure => {
  const row = printed.get(figureKey(figure)) ?? [];
  const read = (column: number): Quantity => {
    const value = row[column];
    if (typeof value === 'number') return known(value);
    return missing(value === '.' ? 'confidential' : 'not-submitted');
  };
  return {
    ...figure,
    quantity: read(VALUE),
    ...(figure.numerator && { numerator: read(NUMERATOR) }),
    ...(figure.denominator && { denominator: read(DENOMINATOR) }),
  };
};

test('what readers see on the sheet Daten lets them work out nothing that is suppressed', () => {
  const read = delivered.map(asRead);
  const { suppressed, open, exposures, derived } = auditDisclosure(read, catalogue);
  expect(suppressed.length).toBeGreaterThanOrEqual(12);
  expect({ open, exposures, derived }).toEqual({ open: [], exposures: [], derived: [] });
});

test('what is printed is what was delivered', () => {
  for (const figure of delivered) {
    const value = printed.get(figureKey(figure))?.[VALUE];
    if (typeof value !== 'number') continue;
    expect(roundHalfAwayFromZero(value, 9)).toBe(roundHalfAwayFromZero(numberOf(figure.quantity)!, 9));
  }
});

test('what cannot be protected is not written: every number that could be worked out is named', () => {
  const count = { subject: 'auslaender', area: '11', wave: '2017', part: 'value', ...total } as const;
  const audit = { threshold: 3, suppressed: [], open: [count], exposures: [], narrow: [], derived: [] };
  expect(() => refuseLeaks('neu.xlsx', { audit }, catalogue)).toThrow(
    /^„neu\.xlsx“ wurde nicht geschrieben.*\n {2}„Ausländer, 11 Aegidii, 2017“ liegt unter der Geheimhaltungsgrenze/,
  );
  expect(() => refuseLeaks('neu.xlsx', { audit: { ...audit, open: [] } }, catalogue)).not.toThrow();
});

test('the delivery itself is never written over', async () => {
  const { code, trouble } = await monitoring('report', 'mappe.xlsx', '--out', './mappe.xlsx', '--publish');
  expect(code).toBe(2);
  expect(trouble).toContain('bleibt, wie sie ist');
});

test('only what is asked for is published', async () => {
  const out = join(temporaryFolder(), 'auswahl.xlsx');
  const args = ['--indicator', 'BEV-02', '--waves', '2017'];
  const source = file('nochmals.xlsx', await saveDocument(delivery()));
  expect((await run('publish', source, '--out', out, ...args)).code).toBeLessThan(2);
  const { sheets } = await loadDocument(new Uint8Array(readFileSync(out)));
  const keys = sheets[0]!.cells.filter(({ row, column }) => row > 0 && column === 0).map(({ value }) => String(value));
  expect(new Set(keys.map((key) => key.split('|')[0]))).toEqual(new Set([WHOLE, 'auslaender', 'BEV-02']));
  // The same numbers are kept back as in the whole publication: nobody can subtract one from the other.
  const values = new Map(
    sheets[0]!.cells.filter(({ column }) => column === VALUE).map(({ row, value }) => [row, value]),
  );
  keys.forEach((key, index) => expect([key, values.get(index + 1)]).toEqual([key, printed.get(key)?.[VALUE]]));
});

describe('the Kurzüberblick', () => {
  const texts = () =>
    rowsOf('Kurzüberblick')
      .flat()
      .filter((value) => typeof value === 'string');

  test('goes along with what was entered', () => {
    expect(texts().some((text) => String(text).includes('V/0609/2018'))).toBe(true);
    expect(texts().some((text) => String(text).includes('Wort der Verwaltung.'))).toBe(true);
  });

  test('goes without the drafts that nobody confirmed, which is told', () => {
    expect(texts().filter((text) => /Entwurf:|Indikator(en)? ha(t|ben) sich/.test(String(text)))).toEqual([]);
    const others = catalogue.briefing.goals.length - 1;
    expect(answer).toContain(`${others} Entwürfe zur Zielerreichung im Kurzüberblick: nicht bestätigt`);
    expect(listed).toContain(`Blatt „Kurzüberblick“: ${others} nicht bestätigte Entwürfe`);
  });

  test('says how much of it is open', () => {
    expect(answer).toMatch(/\d+ Stellen im Kurzüberblick: noch offen/);
  });

  test('that nobody filled in stays in the house', async () => {
    const out = join(temporaryFolder(), 'ohne.xlsx');
    const source = file('ohne-formular.xlsx', await saveDocument({ ...delivery(), settings: {} }));
    const { out: said } = await run('publish', source, '--out', out, '--indicator', 'BEV-02', '--waves', '2017');
    expect(said).toContain('Der Kurzüberblick ist nicht ausgefüllt und deshalb nicht enthalten.');
    expect((await loadDocument(new Uint8Array(readFileSync(out)))).sheets.map(({ name }) => name)).not.toContain(
      'Kurzüberblick',
    );
  });
});

describe('what is not in it is told to the house', () => {
  test.each([
    'Blatt „Geheimliste“ (geliefertes Blatt)',
    'Blatt „Geheimblatt“ (ausgeblendetes Blatt)',
    'Blatt „Geheimliste“: 1 Notiz',
    '1 verborgener Name: Geheimname',
    'Autor: Erika Geheim',
    'Integrationsmonitoring.Annahmen',
  ])('%s', (line) => {
    expect(answer).toContain(line);
    expect(listed).toContain(line);
  });

  test('the list says that it is for the house alone', () => {
    expect(listed).toContain('Diese Liste ist nur für das Haus');
  });
});

describe('delivered sheets', () => {
  const keep = (...args: readonly string[]) =>
    run('publish', file('blaetter.xlsx', bytes), '--out', join(temporaryFolder(), 'x.xlsx'), ...args);
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await saveDocument(delivery());
  });

  test('one that shows what is suppressed is refused, and every number is named', async () => {
    const refused = keep('--indicator', 'BEV-02', '--keep', 'Geheimliste');
    await expect(refused).rejects.toThrow(/Blatt „Geheimliste“ kann nicht mit veröffentlicht werden: Es zeigt Zahlen/);
    await expect(refused).rejects.toThrow(/„Ausländer, 11 Aegidii, 2017“ liegt unter der Geheimhaltungsgrenze/);
  });

  test('one that is not there is refused', async () => {
    await expect(keep('--indicator', 'BEV-02', '--keep', 'Unbekannt')).rejects.toThrow(
      'Es gibt kein geliefertes Blatt dieses Namens',
    );
  });
});
