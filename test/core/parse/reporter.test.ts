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

test('what concerns the file is said once', () => {
  const reporter = buildReporter();
  reporter.on('Eins')('unsupported-date-system', { row: 1, column: 0 }, { file: 'a.xlsx' });
  reporter.on('Zwei')('unsupported-date-system', { row: 1, column: 0 }, { file: 'a.xlsx' });
  expect(reporter.findings.map(({ place }) => place.sheet)).toEqual(['Eins']);
});
