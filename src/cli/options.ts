import { parseArgs } from 'node:util';

const options = {
  json: { type: 'boolean', default: false },
  csv: { type: 'string' },
  schema: { type: 'string' },
  earlier: { type: 'string' },
  acceptances: { type: 'string' },
  annotate: { type: 'string' },
  out: { type: 'string' },
  publish: { type: 'boolean', default: false },
  keep: { type: 'string', multiple: true },
  'empty-hidden': { type: 'boolean', default: false },
  removed: { type: 'string' },
  indicator: { type: 'string', multiple: true },
  level: { type: 'string' },
  waves: { type: 'string' },
  compare: { type: 'string' },
  department: { type: 'string' },
  breakdowns: { type: 'boolean', default: false },
  index: { type: 'boolean', default: false },
  charts: { type: 'string' },
  form: { type: 'string' },
  'values-only': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Splits what the user wrote; a TypeError where an option is not known. */
export const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

/** What the user wrote on the command line. */
export type Options = ReturnType<typeof parse>['values'];
