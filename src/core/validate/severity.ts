import type { Catalogue } from '../model/catalogue';
import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import { schemaOf, severityIn } from './schema';

/** Findings with the severities that the schemas of their sheets give them; others keep their own. Also for the findings of parsing. */
export const withSchemaSeverities = (
  findings: readonly Finding[],
  tables: readonly Table[],
  catalogue: Catalogue,
): readonly Finding[] => {
  const schemas = new Map(tables.map((table) => [table.sheet, schemaOf(table, catalogue)]));
  return findings.map((finding) => {
    const severity = severityIn(schemas.get(finding.place.sheet), finding.code);
    return severity === undefined ? finding : { ...finding, severity };
  });
};
