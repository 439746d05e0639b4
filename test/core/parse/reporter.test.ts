import { buildReporter } from '../../../src/core/parse/reporter';
import { LONG } from './small-catalogue';

test('a finding has its place, and the severity of its code', () => {
  const reporter = buildReporter();
  reporter.on('Blatt')('empty-cell', { row: 2, column: 1 }, { field: 'WERT' });
  reporter.on('Blatt')('unrecognised-sheet', undefined, { sheet: 'Blatt' });
  expect(reporter.findings).toEqual([
    {
      code: 'empty-cell',
      severity: 'error',
      place: { sheet: 'Blatt', cell: { row: 2, column: 1 } },
      value: null,
      facts: { field: 'WERT' },
    },
    {
      code: 'unrecognised-sheet',
      severity: 'notice',
      place: { sheet: 'Blatt' },
      value: null,
      facts: { sheet: 'Blatt' },
    },
  ]);
});

test('a schema’s own severity counts', () => {
  const reporter = buildReporter();
  const schema = { ...LONG, monitoring: { ...LONG.monitoring!, severities: { 'empty-cell': 'notice' as const } } };
  reporter.on('Blatt', schema)('empty-cell', { row: 2, column: 1 }, { field: 'WERT' });
  expect(reporter.findings[0]?.severity).toBe('notice');
});

test('the same text is reported once a sheet, and the other cells are counted', () => {
  const reporter = buildReporter();
  const facts = { text: 'Hiltrupp', nearest: 'Hiltrup' };
  for (const row of [1, 2, 3]) reporter.on('Eins')('unknown-area', { row, column: 0 }, facts, 'Hiltrupp');
  reporter.on('Eins')('unknown-area', { row: 4, column: 0 }, { text: 'Atlantis', nearest: undefined }, 'Atlantis');
  reporter.on('Zwei')('unknown-area', { row: 1, column: 0 }, facts, 'Hiltrupp');
  expect(reporter.findings.map(({ place, facts: told }) => [place.sheet, place.cell?.row, told])).toEqual([
    ['Eins', 1, { ...facts, more: 2 }],
    ['Eins', 4, { text: 'Atlantis', nearest: undefined }],
    ['Zwei', 1, facts],
  ]);
});

test('every other mistake has its own finding', () => {
  const reporter = buildReporter();
  for (const row of [1, 2]) reporter.on('Eins')('empty-cell', { row, column: 0 }, { field: 'WERT' });
  expect(reporter.findings).toHaveLength(2);
});

test('what concerns the file is said once', () => {
  const reporter = buildReporter();
  reporter.on('Eins')('unsupported-date-system', { row: 1, column: 0 }, { file: 'a.xlsx' });
  reporter.on('Zwei')('unsupported-date-system', { row: 1, column: 0 }, { file: 'a.xlsx' });
  expect(reporter.findings.map(({ place }) => place.sheet)).toEqual(['Eins']);
});
