import { blame } from '../../../src/core/blame/blame';
import { toA1 } from '../../../src/core/model/address';
import type { Suspicion } from '../../../src/core/model/blame';
import type { Area, Catalogue, Indicator, Measure } from '../../../src/core/model/catalogue';
import { finding } from '../../../src/core/model/finding';
import { known, missing, type MissingReason, type Quantity } from '../../../src/core/model/quantity';
import type { Observation, Table } from '../../../src/core/model/table';

const area = (id: string, level: Area['level'], parent: string | null): Area => ({
  id,
  name: id,
  level,
  parent,
  aliases: [],
});

const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  id,
  name: id,
  aliases: [],
  unit: 'Anzahl',
  decimals: 0,
  base: 'wohnberechtigt',
  definition: id,
  sources: [],
  ...more,
});

const share = (id: string, more: Partial<Indicator>): Indicator => ({
  id,
  name: id,
  shortName: id,
  aliases: [],
  field: 'HF0',
  goals: [],
  unit: 'Prozent',
  kind: 'share',
  factor: 100,
  decimals: 1,
  direction: 'neutral',
  numerator: { text: '', measures: ['foreign'] },
  denominator: { text: '', measures: ['people'] },
  levels: ['gesamtstadt', 'stadtbezirk', 'stadtteil'],
  referenceDate: '31.12.',
  core: true,
  ranked: true,
  definitionStatus: 'erdacht',
  sources: [],
  ...more,
});

/** A town of three levels: districts 1 (11, 12, 13, until 2010 also 19) and 2 (21, 22), and a row "nicht zuzuordnen" below the town. */
export const town = {
  settings: { sentinels: [-88888888], exhaustiveBreakdowns: [['männlich', 'weiblich']] },
  areas: [
    area('stadt', 'gesamtstadt', null),
    area('1', 'stadtbezirk', 'stadt'),
    area('11', 'stadtteil', '1'),
    area('12', 'stadtteil', '1'),
    area('13', 'stadtteil', '1'),
    { ...area('19', 'stadtteil', '1'), validUntil: '2010-12-31' },
    area('2', 'stadtbezirk', 'stadt'),
    area('21', 'stadtteil', '2'),
    area('22', 'stadtteil', '2'),
    area('rest', 'rest', 'stadt'),
  ],
  measures: [
    measure('people'),
    measure('foreign'),
    measure('hours', { decimals: 1 }),
    measure('noisy', { sumTolerance: 3 }),
  ],
  indicators: [share('BEV-02', {})],
  sheetSchemas: [],
} as unknown as Catalogue;

/** A row as a test writes it; people on 31.12.2017 where it says nothing else. Value, numerator, denominator in D, E, F. */
export interface Row {
  readonly area: string;
  readonly value: number | MissingReason;
  readonly subject?: string;
  readonly date?: string;
  readonly breakdown?: string;
  readonly numerator?: number;
  readonly denominator?: number;
}

const quantityOf = (value: number | MissingReason): Quantity =>
  typeof value === 'number' ? known(value) : missing(value);

const observationOf = (row: Row, line: number): Observation => {
  const at = (column: number) => ({ row: line, column });
  const { area: id, subject = 'people', date = '2017-12-31', breakdown = 'insgesamt', numerator, denominator } = row;
  return {
    place: { sheet: 'Blatt', cell: at(3) },
    subject,
    area: id,
    referenceDate: date,
    breakdown,
    quantity: quantityOf(row.value),
    ...(numerator !== undefined && { numerator: known(numerator) }),
    ...(denominator !== undefined && { denominator: known(denominator) }),
    cells: {
      value: at(3),
      ...(numerator !== undefined && { numerator: at(4) }),
      ...(denominator !== undefined && { denominator: at(5) }),
    },
  };
};

/** A table of these rows from row 2 of a sheet on. */
export const tableOf = (rows: readonly Row[]): Table => ({
  sheet: 'Blatt',
  kind: 'langformat',
  reasons: [],
  range: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 6 },
  columns: [],
  rows: [],
  observations: rows.map((row, index) => observationOf(row, index + 1)),
  above: [],
  below: [],
  source: undefined,
});

/** Rows by area. @example rows('11=5 12=3 1=8') */
export const rows = (text: string, more: Partial<Row> = {}): Row[] =>
  text.split(' ').map((pair) => {
    const [id = '', value = ''] = pair.split('=');
    return { area: id, value: value === '.' ? 'confidential' : Number(value), ...more };
  });

/** Suspicions of a sheet of these rows; cells with a finding of their own as A1 texts. */
export const blameRows = (given: readonly Row[], withFinding: readonly string[] = []): readonly Suspicion[] => {
  const table = tableOf(given);
  const findings = table.observations
    .filter(({ place }) => withFinding.includes(toA1(place.cell)))
    .map(({ place }) => finding('formula-cell', place, { formula: '=1' }));
  return blame([table], findings, town);
};

/** A suspicion as a short text: `D4 9→8 digits-transposed`, several cells joined by `+`. */
export const told = ({ cells, cause }: Suspicion): string =>
  [
    cells.map(({ place, value, repaired }) => `${toA1(place.cell)} ${value}→${repaired ?? '?'}`).join(' + '),
    ...(cause ? [cause.kind] : []),
  ].join(' ');
