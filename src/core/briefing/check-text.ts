import { answerOf, type BriefingRow } from '../model/briefing';
import { type FormProblem, formProblem } from '../model/briefing-problem';
import { type FormContext, matches, placeholderIn } from './entry';

/** Both spellings of a word count: Demographie, Demografie. */
const spelled = (text: string): string => text.toLowerCase().replaceAll('ph', 'f');

const checkTopics = ({ id, options }: BriefingRow, text: string): readonly FormProblem[] => {
  const topics = options.filter((topic) => !spelled(text).includes(spelled(topic)));
  return topics.length > 0 ? [formProblem('topics-not-mentioned', `row:${id}`, { topics })] : [];
};

const checkMentioned = (row: BriefingRow, text: string, { briefing }: FormContext): readonly FormProblem[] => {
  if (!row.references) return [];
  const field = `row:${row.id}` as const;
  const named = text.match(new RegExp(briefing.referenceCandidate, 'gu')) ?? [];
  if (named.length === 0) return [formProblem('mentioned-reference-missing', field, { name: row.name })];
  return named
    .filter((value) => !matches(value, briefing.referencePattern))
    .map((value) =>
      formProblem('mentioned-reference-malformed', field, { value, form: briefing.referencePlaceholder }),
    );
};

const YEAR = /\b20\d{2}\b/g;

const checkWave = (row: BriefingRow, text: string, { newestWaveDate }: FormContext): readonly FormProblem[] => {
  const mentioned = [...new Set(text.match(YEAR) ?? [])];
  const year = newestWaveDate?.slice(0, 4);
  if (!row.namesWave || year === undefined || mentioned.length === 0 || mentioned.includes(year)) return [];
  return [formProblem('newest-wave-not-mentioned', `row:${row.id}`, { year, mentioned })];
};

const checkLength = ({ id, name, longest }: BriefingRow, { length }: string): readonly FormProblem[] =>
  longest !== undefined && length > longest
    ? [formProblem('text-too-long', `row:${id}`, { name, length, longest })]
    : [];

/** A text: there, without placeholders, not too long, and about what it has to speak of. */
export const checkText = (row: BriefingRow, context: FormContext): readonly FormProblem[] => {
  const text = answerOf(row, context.form).trim();
  const field = `row:${row.id}` as const;
  const placeholder = placeholderIn(text, context.briefing);
  if (placeholder !== undefined) return [formProblem('placeholder-left', field, { placeholder })];
  if (text === '') return row.required ? [formProblem('text-missing', field, { name: row.name })] : [];
  return [
    ...checkMentioned(row, text, context),
    ...checkTopics(row, text),
    ...checkWave(row, text, context),
    ...checkLength(row, text),
  ];
};
