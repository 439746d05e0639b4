import type { Sheet } from '../model/sheet';
import type { TableColumn } from '../model/table';
import type { Lookups } from './lookups';
import type { Report } from './reporter';

/** What reading a cell of one table needs: where to look things up, and where to report (Leser). */
export interface Scribe {
  readonly sheet: Sheet;
  readonly lookups: Lookups;
  readonly report: Report;
  /** Day (`MM-DD`) that the title names for years without a day. */
  readonly day: string | undefined;
}

/** What a finding calls a column: its heading, else the field's name, else nothing. */
export const columnName = ({ heading, field }: TableColumn): string => heading || (field ?? '');
