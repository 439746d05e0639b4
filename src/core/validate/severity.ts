import type { Catalogue } from '../model/catalogue';
import type { Finding, Severity } from '../model/finding';
import type { SheetSchema } from '../model/sheet-schema';
import type { Table } from '../model/table';
import { usedSchema } from '../model/used-schema';
import { severityIn } from './schema';

/** Severity that a schema gives a finding; that of a rule of the schema's own stands with the rule. */
const severityOf = (finding: Finding, schema: SheetSchema | undefined): Severity | undefined => {
  if (finding.code !== 'row-constraint') return severityIn(schema, finding.code);
  const { rule } = finding.facts;
  const stated = schema?.monitoring?.rules?.find(({ code }) => code === rule)?.severity;
  return stated ?? severityIn(schema, rule) ?? severityIn(schema, finding.code);
};

/** Findings with the severities that the schemas of their sheets give them; others keep their own. Also for the findings of parsing. */
export const withSchemaSeverities = (
  findings: readonly Finding[],
  tables: readonly Table[],
  catalogue: Catalogue,
): readonly Finding[] => {
  const schemas = new Map(tables.map((table) => [table.sheet, usedSchema(table, catalogue)]));
  return findings.map((finding) => {
    const severity = severityOf(finding, schemas.get(finding.place.sheet));
    return severity === undefined ? finding : { ...finding, severity };
  });
};
