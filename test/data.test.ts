import { ramp, typeOn } from '../src/core/spec/chart/ramp';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { de } from 'zod/locales';
import { catalogueSchema, type Catalogue } from '../src/core/model/catalogue';
import { PLANNERS } from '../src/core/spec/chart/kinds';
import { parseCatalogue, shippedCatalogue } from '../src/files/catalogue';

const catalogue = shippedCatalogue();
const { areas, breaks, briefing, fields, indicators, measures, palette, settings, sheetSchemas, signProfiles, waves } =
  catalogue;

const ids = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id));
const withWrong = (wrong: object): unknown => ({ ...catalogue, ...wrong });
const ofLevel = (level: Catalogue['areas'][number]['level']) => areas.filter((area) => area.level === level);

describe('der mitgelieferte Katalog', () => {
  test('hält sein Schema ein', () => {
    expect(catalogueSchema.safeParse(catalogue, { error: de().localeError }).error?.issues).toBeUndefined();
  });

  test('zerlegt Merkmale nur in Merkmale, die er kennt, und keines in sich selbst', () => {
    const sums = measures.flatMap(({ id, sums: all = [] }) => all.map((parts) => ({ id, parts })));
    expect(sums.map(({ id }) => id)).toContain('bevoelkerung-wohnberechtigt');
    for (const { id, parts } of sums)
      expect({ id, wrong: parts.filter((part) => part === id || !ids(measures).has(part)) }).toEqual({ id, wrong: [] });
  });

  test('wird nur einmal gelesen', () => expect(shippedCatalogue()).toBe(catalogue));

  test.each([
    ['ein Gebiet ohne Namen', { areas: [{ ...areas[0], name: '' }] }, 'data/areas.json, Stelle [0].name: '],
    ['eine unbekannte Ebene', { areas: [{ ...areas[0], level: 'kiez' }] }, 'data/areas.json, Stelle [0].level: '],
    ['ein falsches Zeichenprofil', { signProfiles: [{ id: 'x' }] }, 'data/signs.json, Stelle [0].name: '],
    ['eine Farbe in Kleinbuchstaben', { palette: { ...palette, ink: '#abcdef' } }, 'data/palette.json, Stelle .ink: '],
    ['eine Zahl als Stand', { version: 2026 }, 'data/settings.json, Stelle .version: '],
    [
      'eine Diagrammvorlage ohne Namen',
      { chartTemplates: [catalogue.chartTemplates?.[0], { ...catalogue.chartTemplates?.[1], name: '' }] },
      'data/charts/wellenvergleich.json, Stelle .name: ',
    ],
    [
      'ein Blattschema ohne Felder',
      { sheetSchemas: [sheetSchemas[0], { fields: [] }] },
      'data/schemas/indikatorblatt.json, Stelle .fields: ',
    ],
  ])('nennt Datei und Stelle: %s', (_case, wrong, place) => {
    expect(() => parseCatalogue(withWrong(wrong))).toThrow(place);
  });
});

describe('Gebiete', () => {
  test.each([
    ['gesamtstadt', 1],
    ['stadtbezirk', 6],
    ['teilbereich', 4],
    ['stadtteil', 45],
    ['rest', 1],
  ] as const)('%s: %i', (level, count) => expect(ofLevel(level)).toHaveLength(count));

  // Kleinräumige Gliederung der Stadt Münster: Stadtteile je Stadtbezirk.
  test.each([
    ['1-4', 23],
    ['5', 6],
    ['6', 4],
    ['7', 3],
    ['8', 4],
    ['9', 5],
  ])('Stadtbezirk %s hat %i Stadtteile', (district, count) => {
    const parents = [district, ...areas.filter(({ parent }) => parent === district).map(({ id }) => id)];
    expect(ofLevel('stadtteil').filter(({ parent }) => parents.includes(parent ?? ''))).toHaveLength(count);
  });

  test('jedes übergeordnete Gebiet gibt es, nur die Gesamtstadt hat keines', () => {
    expect(areas.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual(['stadt']);
    expect(areas.filter(({ parent }) => parent !== null && !ids(areas).has(parent))).toEqual([]);
  });

  test('die erste Ziffer eines Stadtteils ist sein Teilbereich oder Stadtbezirk', () => {
    expect(ofLevel('stadtteil').filter(({ id, parent }) => id.charAt(0) !== parent)).toEqual([]);
  });

  test('keine Nummer und keine Schreibweise gehört zwei Gebieten', () => {
    const spellings = areas.flatMap(({ id, name, aliases }) => [...new Set([id, name, ...aliases])]);
    expect(new Set(spellings.map((spelling) => spelling.toLowerCase())).size).toBe(spellings.length);
  });
});

describe('Indikatoren und Kennzahlen', () => {
  test('mindestens 40 Indikatoren, mindestens 8 Kennzahlen, keine Nummer doppelt', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(40);
    expect(measures.length).toBeGreaterThanOrEqual(8);
    expect(ids([...indicators, ...measures]).size).toBe(indicators.length + measures.length);
  });

  test('kein Name und kein anderer Name meint zweierlei', () => {
    const named = [
      ...measures.flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ id, text }))),
      ...indicators.flatMap(({ id, name, shortName, aliases }) =>
        [...new Set([name, shortName, ...aliases])].map((text) => ({ id, text })),
      ),
    ];
    const doubled = named.filter(({ id, text }) =>
      named.some((other) => other.id !== id && other.text.toLowerCase() === text.toLowerCase()),
    );
    expect(doubled).toEqual([]);
  });

  test('Handlungsfelder, Leitziele und Kennzahlen der Indikatoren gibt es', () => {
    const dangling = indicators.flatMap(({ id, field, goals, numerator, denominator }) => [
      ...(ids(fields).has(field) ? [] : [`${id}: ${field}`]),
      ...goals.filter((goal) => !ids(briefing.goals).has(goal)).map((goal) => `${id}: ${goal}`),
      ...[...numerator.measures, ...(denominator?.measures ?? [])]
        .filter((measure) => !ids(measures).has(measure))
        .map((measure) => `${id}: ${measure}`),
    ]);
    expect(dangling).toEqual([]);
  });

  test('Anteile haben einen Nenner, den Faktor 100 und die Einheit Prozent', () => {
    const shares = indicators.filter(({ kind }) => kind === 'share');
    expect(
      shares.filter(({ denominator, factor, unit }) => !denominator || factor !== 100 || unit !== 'Prozent'),
    ).toEqual([]);
    expect(indicators.filter(({ kind, unit }) => kind !== 'share' && unit === 'Prozent')).toEqual([]);
  });

  test('wer einen Zähler aus Kennzahlen hat, hat auch seinen Nenner daraus', () => {
    const half = indicators.filter(
      ({ numerator, denominator }) =>
        denominator &&
        numerator.measures.length > 0 !== [...denominator.measures, ...(denominator.yearBefore ?? [])].length > 0,
    );
    expect(half).toEqual([]);
  });

  test('Spannweiten sind nicht leer', () => {
    expect(indicators.filter(({ plausible }) => plausible && plausible.min >= plausible.max)).toEqual([]);
  });

  test('eine Rangfolge gibt es nur, wo es Stadtbezirke gibt', () => {
    expect(indicators.filter(({ ranked, levels }) => ranked && !levels.includes('stadtbezirk'))).toEqual([]);
  });

  // Unterhalb der Gesamtstadt gibt es in Münster keine Arbeitslosenquote, nur den Arbeitslosenanteil.
  test('die Arbeitslosenquote gilt nur für die Gesamtstadt', () => {
    expect(indicators.find(({ id }) => id === 'ARB-02')?.levels).toEqual(['gesamtstadt']);
  });

  test('der Katalog sagt, dass er nicht amtlich ist', () => expect(settings.catalogueNote).toContain('nicht amtlich'));
});

describe('Wellen und Brüche', () => {
  // Anlage A zur V/0609/2018: Ausgaben 2010, 2012, 2015 und 2017.
  test('vier Ausgaben, jeweils zum 31.12.', () => {
    expect(waves.map(({ referenceDate }) => referenceDate)).toEqual([
      '2010-12-31',
      '2012-12-31',
      '2015-12-31',
      '2017-12-31',
    ]);
    expect(waves.filter(({ id, referenceDate }) => !referenceDate.startsWith(id))).toEqual([]);
  });

  test('jede Kennzahl eines Bruchs gibt es; die Bevölkerung bricht zwischen 2010 und 2011', () => {
    expect(breaks.flatMap((one) => one.measures).filter((measure) => !ids(measures).has(measure))).toEqual([]);
    const population = breaks.find((one) => one.measures.includes('bevoelkerung-wohnberechtigt'));
    expect([population?.before, population?.after]).toEqual(['2010-12-31', '2011-12-31']);
  });
});

describe('Zeichen', () => {
  test('das eingestellte Profil gibt es', () => expect(ids(signProfiles).has(settings.signProfile)).toBe(true));

  test.each([
    ['muenster', '- . … x r'],
    ['destatis', '- 0 . … x / ( ) r p s |'],
  ])('Profil %s ist vollständig: %s', (id, signs) => {
    expect(
      signProfiles
        .find((profile) => profile.id === id)
        ?.signs.map(({ sign }) => sign)
        .join(' '),
    ).toBe(signs);
  });

  test('kein Zeichen eines Profils bedeutet zweierlei', () => {
    for (const { signs } of signProfiles) {
      const written = signs.flatMap(({ sign, variants }) => [sign, ...variants]);
      expect(new Set(written).size).toBe(written.length);
    }
  });
});

describe('Blattschemata', () => {
  test('je eines für Langformat, Indikatorblatt und Kreuztabelle', () => {
    expect(sheetSchemas.map(({ monitoring }) => monitoring?.kind)).toEqual([
      'langformat',
      'indikatorblatt',
      'kreuztabelle',
    ]);
  });

  test.each(sheetSchemas.map((schema) => [schema.title ?? '', schema] as const))(
    '%s: Rollen, Überschriften und Schlüssel nennen Felder, die es gibt',
    (_title, { fields: declared, primaryKey, monitoring }) => {
      const names = new Set(declared.map(({ name }) => name));
      const used = [
        ...[primaryKey ?? []].flat(),
        ...Object.keys(monitoring?.roles ?? {}),
        ...Object.keys(monitoring?.headings ?? {}),
      ];
      expect(used.filter((name) => !names.has(name))).toEqual([]);
      expect(Object.values(monitoring?.roles ?? {})).toEqual(expect.arrayContaining(['time', 'area', 'value']));
      expect(monitoring?.grid).toEqual(['stadtteil']);
    },
  );
});

describe('Diagrammvorlagen', () => {
  const templates = catalogue.chartTemplates ?? [];

  test('jede Datei ist im Katalog, und ihr Name ist ihre Kennung', () => {
    const files = readdirSync(join(__dirname, '../data/charts')).map((file) => file.replace(/\.json$/, ''));
    expect(templates.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('jede Diagrammart hat eine Vorlage', () => {
    expect(templates.map(({ kind }) => kind).sort()).toEqual(Object.keys(PLANNERS).sort());
  });
});

describe('Kurzüberblick', () => {
  // Anlage A zur V/0609/2018: fünf Abschnitte, sechs Zeilen zum Ankreuzen unter Finanzierung, drei davon mit „teilw.“.
  test('Abschnitte stehen in der Reihenfolge der Form', () => {
    expect(briefing.sections.map(({ heading }) => heading)).toEqual([
      null,
      'Ziele/Teilziele/Zielerreichung',
      'Finanzierung',
      'Pflichtigkeitsgrad',
      'Unmittelbare, grundsätzliche Relevanz für Querschnittsthemen',
    ]);
  });

  test('Finanzierung: sechs Zeilen zum Ankreuzen, drei mit „teilw.“', () => {
    const choices = briefing.sections
      .find(({ id }) => id === 'finanzierung')
      ?.rows.filter(({ kind }) => kind === 'choice');
    expect(choices).toHaveLength(6);
    expect(choices?.filter(({ options }) => options.includes('teilw.'))).toHaveLength(3);
  });

  test('acht Leitziele, deren amtlicher Wortlaut einzutragen ist', () => {
    expect(briefing.goals).toHaveLength(8);
    expect(briefing.goals.filter(({ officialText }) => officialText !== '')).toEqual([]);
  });

  test.each([
    ['V/0609/2018', true],
    ['V/NNNN/JJJJ', false],
    ['V/609/2018', false],
  ])('Vorlagennummer %s gilt: %s', (reference, valid) => {
    expect(new RegExp(briefing.referencePattern).test(reference)).toBe(valid);
  });
});

type Rgb = readonly [number, number, number];

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const linear = (colour: string): Rgb =>
  [1, 3, 5].map((at) => channel(parseInt(colour.slice(at, at + 2), 16) / 255)) as unknown as Rgb;
const dot = (weights: Rgb, [red, green, blue]: Rgb): number =>
  weights[0] * red + weights[1] * green + weights[2] * blue;

// WCAG 2.2: relative luminance and contrast ratio.
const luminance = (colour: string): number => dot([0.2126, 0.7152, 0.0722], linear(colour));
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

// Machado, Oliveira, Fernandes 2009: matrices for full protanopia, deuteranopia and tritanopia, on linear RGB.
const VISIONS: readonly (readonly [string, readonly Rgb[]])[] = [
  [
    'ohne Farbfehlsichtigkeit',
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    'Protanopie',
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    'Deuteranopie',
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
  [
    'Tritanopie',
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ],
];

const seen = (colour: string, vision: readonly Rgb[]): Rgb =>
  vision.map((weights) => Math.min(1, Math.max(0, dot(weights, linear(colour))))) as unknown as Rgb;

// CIE 1976 L*a*b* for D65.
const lab = (rgb: Rgb): Rgb => {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = root(dot([0.2126, 0.7152, 0.0722], rgb));
  const z = root(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const distance = (one: Rgb, other: Rgb): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

describe('Farben', () => {
  test.each(palette.series.map((colour, index) => [colour, palette.series[(index + 1) % palette.series.length] ?? '']))(
    '%s hebt sich mit 3:1 vom Grund und von der nächsten Reihe %s ab',
    (colour, next) => {
      expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, next)).toBeGreaterThanOrEqual(3);
    },
  );

  // Equal steps of contrast from 3:1 to nearly black: two waves differ by more than 3:1, three by 2:1, four by 1.7:1; of more
  // there is no room on a white ground. Each column therefore has the ground as its neighbour, and they stand in the legend's order.
  test.each([
    [2, 3],
    [3, 2],
    [4, 1.7],
  ])('%d Wellen werden immer dunkler und heben sich voneinander und vom Grund ab', (count, least) => {
    const colours = ramp(palette.sequence, count);
    const steps = colours.slice(1).map((colour, index) => contrast(colour, colours[index] ?? ''));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(least);
    expect(Math.min(...colours.map((colour) => contrast(colour, palette.ground)))).toBeGreaterThanOrEqual(3);
    expect(colours.map(luminance)).toEqual([...colours.map(luminance)].sort((a, b) => b - a));
  });

  test.each(palette.series)('Zahlen auf %s sind lesbar', (colour) => {
    expect(contrast(typeOn(colour, palette), colour)).toBeGreaterThanOrEqual(4.5);
  });

  // 20 is far above what is called a clear difference of colours side by side (CIE 1976: about 2 is just visible).
  test.each(VISIONS)('alle Reihen sind unterscheidbar: %s', (_name, vision) => {
    const labs = palette.series.map((colour) => lab(seen(colour, vision)));
    const distances = labs.flatMap((one, index) => labs.slice(index + 1).map((other) => distance(one, other)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(20);
  });

  // In grey only lightness is left (CIE 1976 L*); 6 is three times what is just visible side by side, and series that stand
  // side by side differ by 3:1. Between ground and ink there is no room for more among six.
  test('alle Reihen sind auch in Grau unterscheidbar', () => {
    const lightness = palette.series.map((colour) => lab(linear(colour))[0]).sort((a, b) => a - b);
    const steps = lightness.slice(1).map((one, index) => one - (lightness[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(6);
  });

  test.each(['ink', 'error', 'warning', 'notice', 'better', 'worse', 'neutral'] as const)(
    'Schrift in %s ist auf Grund, Kopf und Band lesbar (4,5:1, auf dem Kopf 4:1)',
    (name) => {
      expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[name], palette.band)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[name], palette.head)).toBeGreaterThanOrEqual(4);
    },
  );

  test('die hervorgehobene Reihe hebt sich von den zurückgenommenen ab, beide vom Grund', () => {
    expect(contrast(palette.highlight, palette.muted)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.muted, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(VISIONS)('besser und schlechter sind unterscheidbar: %s', (_name, vision) => {
    expect(distance(lab(seen(palette.better, vision)), lab(seen(palette.worse, vision)))).toBeGreaterThanOrEqual(40);
  });
});

describe('Fachämter', () => {
  const { departments = [] } = catalogue;

  test('jeder Indikator hat genau ein Fachamt, und nur bekannte sind zugeordnet', () => {
    const owed = departments.flatMap((department) => department.indicators);
    expect([...owed].sort()).toEqual(indicators.map(({ id }) => id).sort());
  });

  test('jedes hat eine eigene Kennung', () => expect(ids(departments).size).toBe(departments.length));
});
