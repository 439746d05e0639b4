import type { Catalogue, Department } from '../core/model/catalogue';
import { askedFigures } from '../core/model/asked';
import { TEMPLATE_LEVELS, type TemplateLevel, type TemplateOrder } from '../core/model/template';
import { buildTemplate, indicatorsWithoutRows, TEMPLATE_SCHEMA } from '../core/template/template';
import { noLevelText } from '../core/text/template.de';
import { shippedCatalogue } from '../files/catalogue';
import { formFile } from '../files/template';
import { texts } from './de';
import type { Options } from './options';
import { writeWhole } from './output';
import { known, list } from './selection';
import { UserError } from './trouble';

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** The department that the user names; undefined where none is named. */
const departmentOf = ({ department }: Options, { departments = [] }: Catalogue): Department | undefined => {
  if (department === undefined) return undefined;
  known([department], idsOf(departments), '--department');
  return departments.find(({ id }) => id === department);
};

/** Levels that the user names, separated by commas. */
export const levelsOf = ({ level }: Options): readonly TemplateLevel[] | undefined => {
  if (level === undefined) return undefined;
  const wanted = known(list(level), TEMPLATE_LEVELS, '--level');
  return TEMPLATE_LEVELS.filter((one) => wanted.includes(one));
};

/** Waves that the user names; all where none are named. */
export const wavesOf = ({ waves }: Options, catalogue: Catalogue): readonly string[] =>
  waves === undefined ? idsOf(catalogue.waves) : known(list(waves), idsOf(catalogue.waves), '--waves');

const indicatorsOf = (
  options: Options,
  department: Department | undefined,
  catalogue: Catalogue,
): readonly string[] => {
  const named = options.indicator?.flatMap(list);
  if (named) return known(named, idsOf(catalogue.indicators), '--indicator');
  if (department) return department.indicators;
  throw new UserError(texts.indicatorsNeeded);
};

const orderOf = (options: Options, department: Department | undefined, catalogue: Catalogue): TemplateOrder => {
  const wanted = {
    schema: TEMPLATE_SCHEMA,
    version: catalogue.sheetSchemas.find(({ name }) => name === TEMPLATE_SCHEMA)?.version ?? '',
    indicators: indicatorsOf(options, department, catalogue),
    waves: wavesOf(options, catalogue),
    levels: levelsOf(options) ?? ['gesamtstadt'],
    breakdowns: options.breakdowns,
  };
  const without = indicatorsWithoutRows(wanted, catalogue);
  // Who asks a department for all that it owes means what exists on the level; who names an indicator means that one.
  if (without.length > 0 && (options.indicator || without.length === wanted.indicators.length))
    throw new UserError(
      noLevelText(
        without.map(({ name }) => name),
        wanted.levels,
      ),
    );
  return { ...wanted, indicators: wanted.indicators.filter((id) => !without.some((one) => one.id === id)) };
};

/** Writes the template for a department. Exit code 0. */
export const template = async (options: Options): Promise<number> => {
  const out = options.out ?? '';
  const catalogue = shippedCatalogue();
  const department = departmentOf(options, catalogue);
  const order = orderOf(options, department, catalogue);
  await writeWhole(out, await formFile(buildTemplate({ order, catalogue, department: department?.name })));
  process.stdout.write(`${texts.templateWritten(out, askedFigures(order, catalogue).length)}\n`);
  return 0;
};
