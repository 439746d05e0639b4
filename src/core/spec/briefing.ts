import type { Briefing, Catalogue } from '../model/catalogue';
import type { Evaluation } from '../model/report';
import type { RangeAddress } from '../model/address';
import type { SheetSpec } from '../model/spec';
import { briefingFigures } from './briefing-figures';
import type { Locate } from './data';
import {
  area,
  GAP,
  LINE_POINTS,
  linesOf,
  noteRow,
  pageOf,
  sheetOf,
  stack,
  styled,
  textRow,
  type Block,
} from './layout';
import { houseStyle, type HouseStyle } from './style';

type Section = Briefing['sections'][number];
type Row = Section['rows'][number];

/** Label, then five narrow columns: tick boxes in the form, waves and the change in the figures. */
const WIDTHS = [32, 14, 14, 14, 14, 13];
const [LABEL_WIDTH = 0, OPTION_WIDTH = 0] = WIDTHS;
const COLUMNS = WIDTHS.length;
const INPUT_LINES = 3;

/** A block of the form, and which of its cells the user fills in. */
interface FormBlock {
  readonly block: Block;
  readonly rowCount: number;
  readonly inputs: (top: number) => readonly RangeAddress[];
}

const fixed = (block: Block): FormBlock => ({ block, rowCount: block(0).contents.length, inputs: () => [] });

const wide = (top: number): RangeAddress => area(top, 0, 1, COLUMNS);

const labelStyle = (style: HouseStyle) => ({ ...style.stub, wrap: true, vertical: 'Center' }) as const;

// The box stands before its label, as in the official form.
const choiceRow = ({ label, options, value }: Row, { ticked, unticked }: Briefing, style: HouseStyle): FormBlock => {
  const boxes = options.map((option) => `${option === value ? ticked : unticked} ${option}`);
  const lines = Math.max(linesOf(label, LABEL_WIDTH), ...boxes.map((box) => linesOf(box, OPTION_WIDTH)));
  return {
    rowCount: 1,
    inputs: (top) => [area(top, 1, 1, options.length)],
    block: (top) => ({
      contents: [[label, ...boxes]],
      styles: [
        styled(area(top, 0, 1, 1), labelStyle(style)),
        styled(area(top, 1, 1, options.length), labelStyle(style)),
        styled(wide(top), { border: { bottom: true } }),
      ],
      rowHeights: [[top, 4 + lines * LINE_POINTS]],
    }),
  };
};

const textRows = ({ label, value }: Row, style: HouseStyle): FormBlock => ({
  rowCount: 2,
  inputs: (top) => [wide(top + 1)],
  block: (top) => ({
    contents: [[label], [value === '' ? null : value]],
    styles: [styled(wide(top), style.note), styled(wide(top + 1), style.input)],
    merges: [wide(top + 1)],
    rowHeights: [[top + 1, INPUT_LINES * LINE_POINTS]],
  }),
});

const productGroupRow = ({ label, options }: Row, style: HouseStyle): FormBlock => ({
  rowCount: 1,
  inputs: (top) => [area(top, 1, 1, 1), area(top, 2, 1, COLUMNS - 2)],
  block: (top) => ({
    contents: [[`${label} ${options.join(', ')}`]],
    styles: [
      styled(area(top, 0, 1, 1), labelStyle(style)),
      styled(area(top, 1, 1, COLUMNS - 1), style.input),
      styled(wide(top), { border: { bottom: true } }),
    ],
    merges: [area(top, 2, 1, COLUMNS - 2)],
    rowHeights: [[top, 4 + LINE_POINTS * 2]],
  }),
});

const rowBlock = (row: Row, briefing: Briefing, style: HouseStyle): FormBlock => {
  if (row.kind === 'choice') return choiceRow(row, briefing, style);
  return row.kind === 'text' ? textRows(row, style) : productGroupRow(row, style);
};

const goalRows = ({ goals }: Briefing, style: HouseStyle): readonly FormBlock[] =>
  goals.map(({ shortTitle, officialText }) =>
    fixed(noteRow(`• ${officialText || shortTitle}`, { ...style.note, size: 10 }, WIDTHS)),
  );

const sectionBlocks = (section: Section, briefing: Briefing, style: HouseStyle): readonly FormBlock[] => [
  ...(section.heading ? [fixed(textRow(section.heading, style.heading, COLUMNS))] : []),
  ...(section.subheading ? [fixed(textRow(section.subheading, { bold: true }, COLUMNS))] : []),
  ...(section.text ? [fixed(noteRow(section.text, { ...style.note, size: 10 }, WIDTHS))] : []),
  ...(section.goals ? goalRows(briefing, style) : []),
  ...section.rows.map((row) => rowBlock(row, briefing, style)),
  fixed(GAP),
];

const headerRow = ({ header }: Briefing): FormBlock => ({
  rowCount: 1,
  inputs: (top) => [wide(top)],
  block: (top) => ({ contents: [[header]], styles: [styled(wide(top), { horizontal: 'Right' })], merges: [wide(top)] }),
});

const formOf = (briefing: Briefing, style: HouseStyle): readonly FormBlock[] => [
  headerRow(briefing),
  fixed(textRow(briefing.title, { ...style.title, size: 16 }, COLUMNS)),
  fixed(GAP),
  ...briefing.sections.flatMap((section) => sectionBlocks(section, briefing, style)),
];

const inputsOf = (form: readonly FormBlock[]): readonly RangeAddress[] => {
  let top = 0;
  return form.flatMap(({ inputs, rowCount }) => {
    const here = inputs(top);
    top += rowCount;
    return here;
  });
};

/**
 * Lays out *Kurzüberblick* (Anlage A): the official form as the catalogue's file has it, its fields left to the user, and
 * after it the figures as a clearly marked additional block.
 *
 * `inputs` names the fields: a later run leaves what was entered there. Printed on A4 upright, one page wide.
 */
export const buildBriefingSheet = (evaluation: Evaluation, catalogue: Catalogue, locate: Locate): SheetSpec => {
  const style = houseStyle(catalogue.palette);
  const form = formOf(catalogue.briefing, style);
  const part = stack([...form.map(({ block }) => block), ...briefingFigures(evaluation, catalogue, locate, WIDTHS)]);
  const size = { rowCount: part.contents.length, columnCount: COLUMNS, orientation: 'portrait' } as const;
  return sheetOf(part, {
    key: 'briefing',
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    page: pageOf(catalogue.briefing.title, catalogue, size),
    inputs: inputsOf(form),
  });
};
