import type { Catalogue, Indicator } from '../model/catalogue';
import type { Role, SheetSchema } from '../model/sheet-schema';
import type { TemplateOrder } from '../model/template';

/** A column of the sheet to be filled in, as its schema has it (Vorlagenspalte). */
export interface TemplateColumn {
  readonly heading: string;
  readonly role: Role | undefined;
  readonly index: number;
  /** Least number that the schema allows. */
  readonly minimum: number | undefined;
}

const minimumOf = (constraint: number | string | undefined): number | undefined =>
  constraint === undefined || !Number.isFinite(Number(constraint)) ? undefined : Number(constraint);

/** The schema that an order names; throws where the catalogue has none, which is a bug of the caller. */
export const orderedSchema = ({ schema }: TemplateOrder, { sheetSchemas }: Catalogue): SheetSchema => {
  const found = sheetSchemas.find(({ name }) => name === schema);
  if (!found) throw new Error(`No schema ${schema} in the catalogue.`);
  return found;
};

/** Columns of a schema in its order. */
export const templateColumns = ({ fields, monitoring }: SheetSchema): readonly TemplateColumn[] =>
  fields.map(({ name, constraints }, index) => ({
    heading: name,
    role: monitoring?.roles[name],
    index,
    minimum: minimumOf(constraints?.minimum),
  }));

/** Whether an indicator is asked for by numerator and denominator, so that its value need not be entered. */
export const isAskedByParts = ({ denominator }: Pick<Indicator, 'denominator'>): boolean => denominator !== null;

/** Columns that are to be filled in for an indicator; fields without a role are free. */
export const isInput = ({ role }: TemplateColumn, indicator: Indicator): boolean => {
  if (role === 'numerator' || role === 'denominator') return isAskedByParts(indicator);
  return role === 'value' || role === 'note' || role === undefined;
};
