import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../libreoffice/office';
import { SHEET_NAMES } from '../../src/core/model/spec';
import { readSubmission } from '../../src/files/submission';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { openHost } from '../excel/open-host';
import { fullSpec } from '../excel/specs';
import { check } from '../../src/cli/check';
import { parse } from '../../src/cli/options';
import { encrypted, file, foreign, LIST, oldFormat, place, western, wordDocument } from './deliveries';
import { monitoring, monitoringProcess, sample } from './monitoring';

interface Printed {
  readonly valid: boolean;
  readonly stats: {
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
    readonly accepted?: number;
  };
  readonly tasks: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly kind: string | null;
    readonly errors: readonly { readonly code: string; readonly cell: string | null; readonly message: string }[];
  }[];
}

const json = (text: string) => JSON.parse(text) as Printed;

test('the good sample has no findings, and each of its sheets is recognised', () => {
  const { code, out } = monitoringProcess('check', sample('muenster-2010-2017.xlsx'), '--json');
  const { valid, stats, tasks } = json(out);
  expect(code).toBe(0);
  expect(valid).toBe(true);
  expect(stats).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
  expect(tasks.map(({ kind }) => kind)).toEqual(['langformat', 'kreuztabelle', 'indikatorblatt']);
});

test('of the faulty sample exactly what its list names is found, each at its cell', async () => {
  const { code, out } = await monitoring('check', sample('fehlerhaft.xlsx'), '--json');
  const found = json(out).tasks.flatMap(({ sheet, errors }) =>
    errors.map((error) => `${sheet} ${error.cell ?? '-'} ${error.code}`),
  );
  const listed = JSON.parse(readFileSync(sample('fehlerhaft.json'), 'utf8')) as {
    readonly sheet: string;
    readonly cell: string | null;
    readonly code: string;
  }[];
  expect(code).toBe(1);
  expect(found.sort()).toEqual(
    listed.map(({ sheet, cell, code: listedCode }) => `${sheet} ${cell ?? '-'} ${listedCode}`).sort(),
  );
  expect(listed.length).toBeGreaterThanOrEqual(25);
});

test('where sums do not agree, the cell that is most likely wrong is named with its cause', async () => {
  const { out } = await monitoring('check', sample('fehlerhaft.xlsx'));
  // The mistake planted there: 3 914 was changed into 3 941.
  expect(out).toMatch(/Vermutung: Wahrscheinlich ist C46 falsch: 3\s941 statt 3\s914 – zwei Ziffern vertauscht/);
});

test('a broken file is named and does not stop the others', async () => {
  const broken = join(temporaryFolder(), 'kaputt.xlsx');
  writeFileSync(broken, 'kein Zip');
  const { code, out } = await monitoring('check', broken, sample('muenster-2010-2017.xlsx'), '--json');
  const { valid, tasks } = json(out);
  expect(code).toBe(2);
  expect(valid).toBe(false);
  expect(tasks).toHaveLength(4);
  expect(tasks[0]).toMatchObject({ file: broken, sheet: null, errors: [{ message: expect.stringMatching(/Excel/) }] });
});

test.each([
  ['a file that is not there', ['check', 'gibt-es-nicht.xlsx'], /lässt sich nicht öffnen/],
  ['no command', [], /Aufruf/],
  ['a report without its target', ['report', 'x.xlsx'], /Aufruf/],
  [
    'a schema that is not there',
    ['check', sample('muenster-2010-2017.xlsx'), '--schema', 'gibt-es-nicht'],
    /lässt sich nicht öffnen/,
  ],
])('%s ends with 2 and a German sentence', async (_, args, sentence) => {
  const { code, out, trouble } = await monitoring(...args);
  expect(code).toBe(2);
  expect(out + trouble).toMatch(sentence);
});

test('an option that does not exist ends with 2 and says how the program is called', () => {
  const { code, trouble } = monitoringProcess('check', '--gibt-es-nicht', 'x.xlsx');
  expect(code).toBe(2);
  expect(trouble).toMatch(/Aufruf/);
});

test('without --json every finding is a line for people', async () => {
  const { out } = await monitoring('check', sample('fehlerhaft.xlsx'));
  expect(out).toMatch(/Fehler D153: Für 5 West steht hier 61\s356/);
  expect(out).toMatch(/Zusammen: \d+ Fehler, \d+ Warnungen, \d+ Hinweise$/m);
});

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly trouble: string;
}

/** The command in this process: quicker than a process of its own. */
const run = async (files: readonly string[], options: Partial<Parameters<typeof check>[1]> = {}): Promise<Answer> => {
  const texts = { out: '', trouble: '' };
  const listen = (stream: 'stdout' | 'stderr', key: keyof typeof texts) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      texts[key] += String(text);
      return true;
    });
  const spies = [listen('stdout', 'out'), listen('stderr', 'trouble')];
  try {
    const code = await check(files, { ...parse([]).values, ...options });
    return { code, ...texts };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};

describe('a file that is none of ours is named, says what it is, and does not stop the others', () => {
  mkdirSync(place('Ordner.xlsx'), { recursive: true });
  const good = sample('muenster-2010-2017.xlsx');
  test.each([
    ['under a password', file('kennwort.xlsx', encrypted), 'mit einem Kennwort verschlüsselt'],
    ['empty', file('leer.xlsx', ''), 'Die Datei ist leer.'],
    ['a Word document', file('brief.docx', wordDocument), 'Die Datei ist ein Word-Dokument'],
    ['a Word document with the wrong ending', file('brief.xlsx', wordDocument), 'Die Datei ist ein Word-Dokument'],
    ['the old format', file('alt.xls', oldFormat), 'das alte Excel-Format (.xls)'],
    ['a folder', place('Ordner.xlsx'), 'ist ein Ordner'],
    ['not there', place('fehlt.xlsx'), 'es gibt sie nicht'],
    [
      'a text that only bears the name',
      file('text.xlsx', 'nur Text'),
      'weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV',
    ],
  ])('%s', async (_, broken, sentence) => {
    const { code, out } = await run([broken, good], { json: true });
    const { valid, tasks } = json(out);
    expect([code, valid]).toEqual([2, false]);
    expect(tasks[0]).toMatchObject({ file: broken, sheet: null, kind: null });
    expect(tasks[0]!.errors.map(({ code: one, message }) => [one, message])).toEqual([
      ['unreadable-file', expect.stringContaining(sentence)],
    ]);
    expect(tasks.slice(1).map((task) => task.file)).toContain(good);
  });

  test('a workbook without sheets of ours is left alone, which is no error', async () => {
    const { code, out } = await run([file('fremd.xlsx', foreign)]);
    expect(code).toBe(0);
    expect(out).toContain('keine bekannte Tabelle gefunden');
  });

  test('a CSV file as Excel saves it in Windows’ western encoding', async () => {
    const { code, out } = await run([file('western.csv', western(LIST))], { json: true });
    expect(code).toBe(1);
    expect(json(out).tasks[0]).toMatchObject({
      kind: 'langformat',
      schema: { name: 'langformat', version: '1.0' },
      errors: expect.arrayContaining([
        expect.objectContaining({
          code: 'area-spelling',
          cell: 'B2',
          value: '12 Ueberwasser',
          expected: '12 Überwasser',
          rowLabel: '12 Überwasser · Ausländer · 31.12.2017',
          columnLabel: 'RAUM',
          status: 'open',
        }),
      ]),
    });
  });
});

const CROSS = (west: number) => `Ausländer nach Stadtteilen am 31.12.
Stadtteil;2015;2017
51 Gievenbeck;3262;2883
52 Sentrup;962;781
54 Mecklenbeck;592;721
56 Albachten;540;546
57 Roxel;936;1078
58 Nienberge;586;660
5 West;6878;${west}
Quelle: Melderegister
`;

const plain = file('ohne-raster.json', withoutGrid());

/** The schema of cross tables, but a sheet need not have all areas. */
function withoutGrid(): string {
  const schema = JSON.parse(readFileSync(join(__dirname, '../../data/schemas/kreuztabelle.json'), 'utf8')) as {
    monitoring: object;
  };
  return JSON.stringify({ ...schema, monitoring: { ...schema.monitoring, grid: [] } });
}

const acceptances = (value: number): string =>
  file(
    `annahmen-${value}.json`,
    JSON.stringify({
      version: 1,
      acceptances: [
        {
          code: 'sum-mismatch',
          subject: 'auslaender',
          area: '5',
          referenceDate: '2017-12-31',
          breakdown: 'insgesamt',
          field: 'value',
          value,
          numbers: { difference: value - 6669, expected: 6669, found: value },
          reason: 'Mit dem Amt geklärt',
          name: 'M. Muster',
          date: '2018-03-05',
          note: '',
        },
      ],
    }),
  );

// 6 669 is the sum of the six Stadtteile, by hand.
describe('begründet angenommen', () => {
  const wrong = file('west.csv', CROSS(6696));

  test('an accepted error is listed, but is no error any more', async () => {
    expect((await run([wrong], { schema: plain })).code).toBe(1);
    const { code, out } = await run([wrong], { schema: plain, acceptances: acceptances(6696), json: true });
    const { valid, stats, tasks } = json(out);
    expect([code, valid]).toEqual([0, true]);
    expect(stats).toMatchObject({ errors: 0, accepted: 1 });
    expect(tasks[0]!.errors).toEqual([
      expect.objectContaining({
        cell: 'C9',
        expected: 6669,
        difference: 27,
        status: 'accepted',
        acceptance: { reason: 'Mit dem Amt geklärt', name: 'M. Muster', date: '2018-03-05', note: '' },
      }),
    ]);
  });

  test('an acceptance of another value does not hold, which is said', async () => {
    const { code, out } = await run([wrong], { schema: plain, acceptances: acceptances(6700) });
    expect(code).toBe(1);
    expect(out).toContain('Die Annahme gilt nicht mehr, weil sich der Wert geändert hat.');
  });

  test('acceptances that cannot be read end the call', async () => {
    await expect(run([wrong], { acceptances: file('kaputt.json', '{') })).rejects.toThrow('sind nicht lesbar');
  });
});

test('with the earlier delivery every finding is new or remains, and what was corrected is named', async () => {
  const earlier = file('frueher.csv', CROSS(6609));
  const { out } = await run([file('jetzt.csv', CROSS(6669))], { schema: plain, earlier });
  expect(out).toContain(`verglichen mit der früheren Lieferung „${earlier}“`);
  expect(out).toMatch(/Befunde: 1 behoben, 0 neu, 0 weiter offen, 0 nicht prüfbar/);
  expect(out).toMatch(/Behoben auf dem Blatt „frueher“, C9: Für 5 West steht hier 6\s609/);
  expect(out).toMatch(/Geändert: Ausländer, 5 West, 31.12.2017: bisher 6\s609, jetzt 6\s669/);
  const again = await run([file('wieder.csv', CROSS(6609))], { schema: plain, earlier, json: true });
  expect(json(again.out).tasks[0]!.errors).toEqual([expect.objectContaining({ cell: 'C9', status: 'remaining' })]);
  expect(JSON.parse(again.out)).toMatchObject({ comparisons: [{ earlier, identical: true }] });
});

test('the list as CSV has a row for every finding of every file, and opens with the mark of UTF-8', async () => {
  const out = place('liste.csv');
  const files = [file('a.csv', LIST), file('b.csv', CROSS(6696))];
  const { out: answer } = await run(files, { csv: out, json: true });
  const rows = readFileSync(out, 'utf8').split('\r\n').slice(1, -1);
  const { stats } = json(answer);
  expect(rows).toHaveLength(stats.errors + stats.warnings + stats.notices);
  expect(readFileSync(out).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(rows.find((row) => row.includes(';C9;'))).toContain(';6696;6669;27;');
});

describe('markierte Kopien', () => {
  test('of several files into a folder, which is made; a text file has none, which is said', async () => {
    const folder = place('kopien');
    const files = [sample('fehlerhaft.xlsx'), file('c.csv', LIST)];
    const before = readFileSync(files[0]!);
    const { out } = await run(files, { annotate: folder });
    expect(readdirSync(folder)).toEqual(['fehlerhaft geprüft.xlsx']);
    expect(out).toMatch(/Markierte Kopie: .* \(\d+ Zellen\)/);
    expect(out).toContain('Markiert werden nur Arbeitsmappen');
    expect(readFileSync(files[0]!).equals(before)).toBe(true);
  });

  test('a copy that comes back is checked without our report, and once more annotated has one report', async () => {
    const [first, second] = [place('Lieferung geprüft.xlsx'), place('noch einmal.xlsx')];
    const delivered = sample('fehlerhaft.xlsx');
    const sheetsIn = (text: string) => json(text).tasks.map(({ sheet }) => sheet);
    const before = await run([delivered], { annotate: first, json: true });
    const again = await run([first], { annotate: second, json: true });
    expect(sheetsIn(again.out)).toEqual(sheetsIn(before.out));
    expect(json(again.out).stats).toEqual(json(before.out).stats);
    const { sheets } = await readSubmission(second, new Uint8Array(readFileSync(second)));
    expect(sheets.map(({ name }) => name)).toEqual(['Prüfbericht', ...sheetsIn(before.out)]);
  });

  test('sheets that the add-in made are no delivery, in the earlier file either', async () => {
    const { port, read } = await openHost(await loadDocument(new Uint8Array(readFileSync(sample('fehlerhaft.xlsx')))));
    const spec = { ...fullSpec(), key: 'data' as const };
    await port.insertSheets([spec], SHEET_NAMES);
    const own = file('mit-daten.xlsx', await saveDocument(await read()));
    const { out } = await run([own], { earlier: own, json: true });
    expect(json(out).tasks.map(({ sheet }) => sheet)).not.toContain('Daten');
    expect(JSON.parse(out)).toMatchObject({ comparisons: [{ identical: true }] });
  });

  test.each([
    ['a workbook for several files', { annotate: 'eine.xlsx' }, 'bitte einen Ordner angeben'],
    ['the list over a file that is checked', { csv: 'd.csv' }, 'bleibt, wie sie ist'],
    ['the copy over a file that is checked', { annotate: 'd.csv' }, 'bleibt, wie sie ist'],
  ])('%s is refused before anything is written', async (_, wanted, sentence) => {
    const options = Object.fromEntries(Object.entries(wanted).map(([key, name]) => [key, place(String(name))]));
    await expect(run([file('d.csv', LIST), file('e.csv', LIST)], options)).rejects.toThrow(sentence);
    expect(existsSync(place('eine.xlsx'))).toBe(false);
    expect(readFileSync(place('d.csv'), 'utf8')).toBe(LIST);
  });
});
