import type { Catalogue } from '../model/catalogue';
import type { Table } from '../model/table';
import { usedSchema } from '../model/used-schema';
import type { SheetTolerance } from './sums';

/** Tolerance of sums that the schema of a sheet gives. */
export const toleranceOfSheet = ([table]: readonly Table[], catalogue: Catalogue): SheetTolerance =>
  table && usedSchema(table, catalogue)?.monitoring?.tolerance;
