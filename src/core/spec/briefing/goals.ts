import type { BriefingForm } from '../../model/briefing-form';
import type { Catalogue } from '../../model/catalogue';
import type { Evaluation } from '../../model/report';
import type { CellStyle } from '../../model/spec';
import { BRIEFING_WORDS, countedText, goalsNotDeliveredText, goalsWithoutText } from '../../text/briefing-sheet.de';
import { attainmentDraft, providedFor, TOLD } from './drafts';
import { COLUMN, pageRow, SPACE, textRows, TYPE, type Group } from './paper';
import { assessmentOf, type CityReading } from './readings';
import type { Block } from '../layout';

type Goal = Catalogue['briefing']['goals'][number];

const NOTE: CellStyle = { size: TYPE.figures };
const INDENTED = { from: COLUMN.label } as const;

/** What the indicators of the goals draw on. */
export interface GoalsContext {
  readonly evaluation: Evaluation;
  readonly catalogue: Catalogue;
  readonly form: BriefingForm;
  readonly readings: readonly CityReading[];
}

const speakingTo = (goal: Goal, { readings }: GoalsContext): readonly CityReading[] =>
  readings.filter(({ indicator }) => indicator.goals.includes(goal.id));

const countsOf = (readings: readonly CityReading[]): string =>
  TOLD.map((assessment) => [assessment, readings.filter((one) => assessmentOf(one) === assessment)] as const)
    .filter(([, group]) => group.length > 0)
    .map(([assessment, group]) =>
      countedText(
        assessment,
        group.map(({ indicator }) => indicator.shortName),
      ),
    )
    .join('; ');

// What the user confirmed or wrote stands in the form; here it would stand twice. An empty text: none is wanted.
const draftRows = ({ id }: Goal, { form, evaluation, catalogue }: GoalsContext): readonly Block[] => {
  if (form.goals[id]?.attainment !== undefined) return [];
  const draft = `${BRIEFING_WORDS.draft}: ${attainmentDraft(id, evaluation, catalogue)}`;
  return textRows(draft, { ...NOTE, italic: true }, INDENTED);
};

const goalGroup = (goal: Goal, context: GoalsContext): Group => [
  pageRow(goal.shortTitle, { ...NOTE, bold: true }, INDENTED),
  ...textRows(`${countsOf(speakingTo(goal, context))}.`, NOTE, INDENTED),
  ...draftRows(goal, context),
];

const namedGoals = (goals: readonly Goal[], text: (titles: readonly string[]) => string): readonly Block[] =>
  goals.length === 0 ? [] : textRows(text(goals.map(({ shortTitle }) => shortTitle)), NOTE, INDENTED);

/**
 * Per goal what the indicators say: how many became better or worse, changed without a judgement or cannot be compared, each
 * by name; then the draft for its attainment, unless the user has confirmed or written a text. Goals without an indicator,
 * and those without figures, are named at the end.
 */
export const goalGroups = (context: GoalsContext): readonly Group[] => {
  const { catalogue } = context;
  const { goals } = catalogue.briefing;
  const told = goals.filter((goal) => speakingTo(goal, context).length > 0);
  const silent = goals.filter((goal) => !told.includes(goal));
  const without = silent.filter(({ id }) => providedFor(id, catalogue).length === 0);
  const drafts = told.some(({ id }) => context.form.goals[id]?.attainment === undefined);
  return [
    ...told.map((goal) => [...goalGroup(goal, context), SPACE]),
    [
      ...namedGoals(
        silent.filter((goal) => !without.includes(goal)),
        goalsNotDeliveredText,
      ),
      ...namedGoals(without, goalsWithoutText),
      ...(drafts ? [pageRow(BRIEFING_WORDS.draftsNote, NOTE, INDENTED)] : []),
      SPACE,
    ],
  ];
};
