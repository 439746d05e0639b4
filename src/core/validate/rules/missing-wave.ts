import { finding, type Finding } from '../../model/finding';
import { subjectName } from '../directory';
import { groupBy } from '../observations';
import { notVerifiable, result, type Rule, type RuleContext, valueAt } from '../rule';
import { yearOf } from '../series';

const findingOf = (context: RuleContext, subject: string, wave: string): Finding => {
  const { table, directory, sheet } = context;
  const cell = { row: table.range.row, column: table.range.column };
  const facts = { subject: subjectName(directory, subject), wave };
  return finding('missing-wave', { sheet: table.sheet, cell }, facts, valueAt(sheet, cell));
};

/**
 * Waves that the schema expects (`monitoring.waves`) and that a subject of the sheet lacks altogether; at the first cell of
 * the table. Where rows have no readable date or subject, they may be what is missing: the sheet is not verifiable then.
 */
export const missingWave: Rule = {
  code: 'missing-wave',
  check: (context) => {
    const waves = context.schema?.monitoring?.waves ?? [];
    if (waves.length === 0) return notVerifiable('no-waves');
    if (context.series.length === 0) return notVerifiable('no-figures');
    const isLoose = context.observations.some((one) => one.referenceDate === undefined || one.subject === undefined);
    const subjects = groupBy(context.series, ({ subject }) => subject);
    const findings = [...subjects].flatMap(([subject, series]) => {
      const present = new Set(series.map(({ referenceDate }) => yearOf(referenceDate)));
      return waves.filter((wave) => !present.has(wave)).map((wave) => findingOf(context, subject, wave));
    });
    return isLoose ? result([], 'unreadable-keys') : result(findings);
  },
};
