import { askedAreas, askedDate, askedFigures } from '../../core/model/asked';
import type { Catalogue, Indicator } from '../../core/model/catalogue';
import { TEMPLATE_LEVELS, type TemplateLevel, type TemplateOrder } from '../../core/model/template';
import { TEMPLATE_SCHEMA } from '../../core/template/template';

/** What the user chose for a template (Auswahl für eine Vorlage). */
export interface TemplateChoice {
  /** Id of the department that it is for; '' for none. */
  readonly department: string;
  readonly indicators: readonly string[];
  readonly levels: readonly TemplateLevel[];
  readonly waves: readonly string[];
  readonly breakdowns: boolean;
  /** Name of the file as typed; '' for the proposed one. */
  readonly name: string;
}

/** At first the last wave and the whole city; nothing is asked for until it is ticked. */
export const firstTemplateChoice = ({ waves }: Catalogue): TemplateChoice => ({
  department: '',
  indicators: [],
  levels: ['gesamtstadt'],
  waves: waves.slice(-1).map(({ id }) => id),
  breakdowns: false,
  name: '',
});

/** The choice with all indicators of a department, or with those that were ticked where none is chosen. */
export const withDepartment = (choice: TemplateChoice, id: string, { departments = [] }: Catalogue): TemplateChoice => {
  const department = departments.find((one) => one.id === id);
  return { ...choice, department: id, ...(department && { indicators: department.indicators }) };
};

const exists = (indicator: Indicator, { levels, waves }: TemplateChoice, catalogue: Catalogue): boolean =>
  catalogue.waves
    .filter(({ id }) => waves.includes(id))
    .some((wave) => askedAreas(indicator, levels, askedDate(indicator, wave), catalogue).length > 0);

/** Chosen indicators that exist on none of the chosen levels. */
export const withoutRows = (choice: TemplateChoice, catalogue: Catalogue): readonly Indicator[] =>
  catalogue.indicators.filter(
    (indicator) => choice.indicators.includes(indicator.id) && !exists(indicator, choice, catalogue),
  );

/** What is asked for by a choice: without the indicators that have no row. */
export const orderOf = (choice: TemplateChoice, catalogue: Catalogue): TemplateOrder => {
  const without = new Set(withoutRows(choice, catalogue).map(({ id }) => id));
  return {
    schema: TEMPLATE_SCHEMA,
    version: catalogue.sheetSchemas.find(({ name }) => name === TEMPLATE_SCHEMA)?.version ?? '',
    indicators: choice.indicators.filter((id) => !without.has(id)),
    waves: choice.waves,
    levels: TEMPLATE_LEVELS.filter((level) => choice.levels.includes(level)),
    breakdowns: choice.breakdowns,
  };
};

/** Rows that the template would have. */
export const rowCount = (choice: TemplateChoice, catalogue: Catalogue): number =>
  askedFigures(orderOf(choice, catalogue), catalogue).length;

/** Name of the chosen department; undefined where none is chosen. */
export const departmentName = ({ department }: TemplateChoice, { departments = [] }: Catalogue): string | undefined =>
  departments.find(({ id }) => id === department)?.name;

/** The proposed name of the file, without its ending. @example 'Vorlage Jobcenter 2017' */
export const proposedName = (choice: TemplateChoice, catalogue: Catalogue): string =>
  ['Vorlage', departmentName(choice, catalogue), choice.waves.join('-')].filter(Boolean).join(' ');
