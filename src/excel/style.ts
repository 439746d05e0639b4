import type { CellStyle, ConditionalStyle, SheetSpec, StyledRange } from '../core/model/spec';
import { area } from './area';
import { ACTION_BYTES, type Step } from './step';

const FONT = 'Arial';
const FONT_SIZE = 10;

const styleFont = (font: Excel.RangeFont, { bold, italic, size, colour }: CellStyle): void => {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (colour !== undefined) font.color = colour;
};

const alignCells = (format: Excel.RangeFormat, { horizontal, vertical, wrap, indent }: CellStyle): void => {
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
};

const rule = (format: Excel.RangeFormat, edge: 'EdgeTop' | 'EdgeBottom', drawn: boolean | undefined): void => {
  if (drawn === undefined) return;
  const border = format.borders.getItem(edge);
  border.style = drawn ? 'Continuous' : 'None';
  if (drawn) border.weight = 'Thin';
};

const styleRange = (sheet: Excel.Worksheet, { range, style }: StyledRange): void => {
  const { format } = area(sheet, range);
  styleFont(format.font, style);
  alignCells(format, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  rule(format, 'EdgeTop', style.border?.top);
  rule(format, 'EdgeBottom', style.border?.bottom);
  // Rows grow with wrapped text by themselves only while somebody types.
  if (style.wrap) format.autofitRows();
};

const base = (sheet: Excel.Worksheet, { contents }: SheetSpec): void => {
  const rowCount = contents.length;
  const columnCount = contents[0]?.length ?? 0;
  if (rowCount === 0 || columnCount === 0) return;
  const { font } = area(sheet, { row: 0, column: 0, rowCount, columnCount }).format;
  font.name = FONT;
  font.size = FONT_SIZE;
};

const colourByRule = (sheet: Excel.Worksheet, { range, formula, colour, bold, fill }: ConditionalStyle): void => {
  const { rule: condition, format } = area(sheet, range).conditionalFormats.add('Custom').custom;
  condition.formula = formula.startsWith('=') ? formula : `=${formula}`;
  format.font.color = colour;
  if (bold !== undefined) format.font.bold = bold;
  if (fill !== undefined) format.fill.color = fill;
};

const STYLE_ACTIONS = 12;
const CONDITION_ACTIONS = 10;

/** Font, colours, alignment and rules, block by block, and merged cells. */
export const styleSteps = (spec: SheetSpec, sheetId: string, sheet: string): readonly Step[] => {
  const step = (actions: number, style: (worksheet: Excel.Worksheet) => void): Step => ({
    sheet,
    bytes: actions * ACTION_BYTES,
    write: (context) => style(context.workbook.worksheets.getItem(sheetId)),
  });
  return [
    step(4, (worksheet) => base(worksheet, spec)),
    ...spec.styles.map((styled) => step(STYLE_ACTIONS, (worksheet) => styleRange(worksheet, styled))),
    ...spec.merges.map((range) => step(3, (worksheet) => area(worksheet, range).merge(false))),
    ...spec.conditionalStyles.map((style) => step(CONDITION_ACTIONS, (worksheet) => colourByRule(worksheet, style))),
  ];
};
