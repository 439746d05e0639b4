import type { Severity } from '../model/finding';
import type { SheetSchema } from '../model/sheet-schema';

/** Severity that a schema gives a finding code in place of the default. */
export const severityIn = (schema: SheetSchema | undefined, code: string): Severity | undefined =>
  schema?.monitoring?.severities?.[code];
