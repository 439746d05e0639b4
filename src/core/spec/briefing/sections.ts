import { answerOf, labelOf, type Briefing, type BriefingRow, type BriefingSection } from '../../model/briefing';
import type { BriefingForm } from '../../model/briefing-form';
import type { CellStyle } from '../../model/spec';
import { openText } from '../../text/briefing-sheet.de';
import {
  COLUMNS,
  heightOf,
  pageRow,
  SPACE,
  textRows,
  TYPE,
  type Group,
  type PlacedText,
  type TextPlace,
} from './paper';
import { area, styled, type Block } from '../layout';
import type { HouseStyle } from '../style';

/** What the official part is written from. */
export interface FormContext {
  readonly briefing: Briefing;
  readonly form: BriefingForm;
  readonly style: HouseStyle;
}

const TEXT: CellStyle = { size: TYPE.text };
const STRONG: CellStyle = { size: TYPE.text, bold: true };
const TABLE: CellStyle = { size: TYPE.table, wrap: true, vertical: 'Center', horizontal: 'Left' };
const LINE: CellStyle = { border: { top: true, bottom: true } };

const tableRow =
  (cells: readonly PlacedText[]): Block =>
  (top) => {
    const contents = Array.from(
      { length: COLUMNS },
      (_, column) => cells.find(([, from]) => from === column)?.[0] ?? null,
    );
    return {
      contents: [contents],
      styles: [styled(area(top, 0, 1, COLUMNS), { ...TABLE, ...LINE })],
      merges: cells.filter(([, , count]) => count > 1).map(([, from, count]) => area(top, from, 1, count)),
      rowHeights: [[top, heightOf(cells, TABLE) + 2]],
    };
  };

/** First columns and widths of the options, by how many there are; more of them share one cell. */
const PLACES: Readonly<Record<number, readonly (readonly [from: number, count: number])[]>> = {
  1: [[5, 1]],
  2: [
    [5, 1],
    [6, 1],
  ],
  3: [
    [5, 1],
    [6, 1],
    [7, 1],
  ],
  4: [
    [2, 2],
    [4, 2],
    [6, 1],
    [7, 1],
  ],
};
const ALL_OPTIONS = 2;

// The box stands before its label, as on the paper.
const choiceRow = (row: BriefingRow, { briefing, form }: FormContext): Block => {
  const chosen = answerOf(row, form);
  const boxes = row.options.map((option) => `${option === chosen ? briefing.ticked : briefing.unticked} ${option}`);
  const places = PLACES[boxes.length];
  const first = places?.[0]?.[0] ?? ALL_OPTIONS;
  const label: PlacedText = [labelOf(row, form, briefing), 0, first];
  if (!places) return tableRow([label, [boxes.join('   '), first, COLUMNS - first]]);
  return tableRow([label, ...boxes.map((box, index): PlacedText => [box, ...(places[index] ?? [first, 1])])]);
};

const NUMBER_BLANK = '____';

const productGroupRow = ({ label, options }: BriefingRow, { form }: FormContext): Block => {
  const [number = '', name = ''] = options;
  const entered = form.productGroup;
  return tableRow([
    [label, 0, 2],
    [`${number} ${entered.number.trim() || NUMBER_BLANK}`, 2, 2],
    [entered.name.trim() || name, 4, COLUMNS - 4],
  ]);
};

const openRow = (name: string, style: HouseStyle, place?: TextPlace): Block =>
  pageRow(openText(name), { ...TEXT, italic: true, ...(style.input.fill && { fill: style.input.fill }) }, place);

const textBlocks = (row: BriefingRow, { form, style }: FormContext): readonly Block[] => {
  const label = row.label === '' ? [] : [pageRow(row.label, TEXT)];
  const text = answerOf(row, form).trim();
  if (text !== '') return [...label, ...textRows(text, TEXT)];
  return row.required ? [...label, openRow(row.name, style)] : [];
};

const rowBlocks = (row: BriefingRow, context: FormContext): readonly Block[] => {
  if (row.kind === 'choice') return [choiceRow(row, context)];
  return row.kind === 'product-group' ? [productGroupRow(row, context)] : textBlocks(row, context);
};

const BULLET = '•';
const HANGING: TextPlace = { from: 1 };

// The wording that was entered comes first, then the form's own, then our short title.
const goalGroup = ({ id, shortTitle, officialText }: Briefing['goals'][number], { form }: FormContext): Group => {
  const entered = form.goals[id];
  const wording = entered?.officialText.trim() || officialText || shortTitle;
  const attainment = entered?.attainment?.trim() ?? '';
  return [...textRows(wording, TEXT, { ...HANGING, before: [BULLET] }), ...textRows(attainment, TEXT, HANGING), SPACE];
};

const headBlocks = ({ heading, subheading, text }: BriefingSection): readonly Block[] => [
  ...(heading ? [pageRow(heading, STRONG)] : []),
  ...(subheading ? [pageRow(subheading, STRONG)] : []),
  ...(text ? [pageRow(text, TEXT)] : []),
  ...(heading || text ? [SPACE] : []),
];

const isTable = ({ kind }: BriefingRow): boolean => kind !== 'text';

// Rows of a table stay together; a long text may begin on a page and end on the next one.
const rowGroups = (rows: readonly BriefingRow[], context: FormContext): readonly Group[] => {
  const groups: Block[][] = [];
  rows.forEach((row, index) => {
    const blocks = rowBlocks(row, context);
    const before = rows[index - 1];
    if (isTable(row) && before && isTable(before)) groups.at(-1)?.push(...blocks);
    else if (isTable(row)) groups.push([...blocks]);
    else
      groups.push(
        ...blocks.map((block, at) => [...(at === 0 && before && isTable(before) ? [SPACE] : []), block, SPACE]),
      );
  });
  return groups;
};

/** A heading stays with what follows it. */
const withHead = (head: readonly Block[], groups: readonly Group[]): readonly Group[] => {
  const [first = [], ...rest] = groups;
  return head.length + first.length === 0 ? [] : [[...head, ...first], ...rest];
};

const sectionGroups = (section: BriefingSection, context: FormContext): readonly Group[] => {
  const goals = section.goals ? context.briefing.goals.map((goal) => goalGroup(goal, context)) : [];
  return [...withHead(headBlocks(section), [...goals, ...rowGroups(section.rows, context)]), [SPACE]];
};

const BELOW_HEAD = 8;

/** The head of the paper, which every page repeats, with some space below it. */
const headRow =
  (text: string): Block =>
  (top) => {
    const row = pageRow(text, { ...TEXT, horizontal: 'Right' })(top);
    return { ...row, rowHeights: (row.rowHeights ?? []).map(([at, points]) => [at, points + BELOW_HEAD] as const) };
  };

/**
 * The official part of the Kurzüberblick (amtliches Formular) as the form's file and what was entered make it, nothing of ours
 * between: what is open keeps its placeholder or says so. The first row bears the number of the Vorlage.
 */
export const officialGroups = (context: FormContext): readonly Group[] => {
  const { briefing, form } = context;
  const reference = form.reference.trim();
  const header = reference ? briefing.header.replace(briefing.referencePlaceholder, () => reference) : briefing.header;
  return [
    [headRow(header), pageRow(briefing.title, { bold: true, size: TYPE.title }), SPACE],
    ...briefing.sections.flatMap((section) => sectionGroups(section, context)),
  ];
};
