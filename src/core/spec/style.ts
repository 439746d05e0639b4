import type { Palette } from '../model/catalogue';
import type { Severity } from '../model/finding';
import type { CellStyle } from '../model/spec';

/** The house's look, one style per kind of cell; everything else is the sheet's default (Arial 10, ink on ground). */
export interface HouseStyle {
  readonly title: CellStyle;
  readonly subtitle: CellStyle;
  /** Heading of a block, with a rule above. */
  readonly heading: CellStyle;
  /** Head of a table, centred. */
  readonly head: CellStyle;
  /** Head of the first columns and of columns of text. */
  readonly headLeft: CellStyle;
  /** Units under a block's heading. */
  readonly unit: CellStyle;
  /** Stub (Vorspalte) and texts: left, codes too. */
  readonly stub: CellStyle;
  /** Texts right of numbers, kept off them. */
  readonly indented: CellStyle;
  /** Numbers and signs: right-aligned, so that decimals stand under each other. */
  readonly value: CellStyle;
  readonly centred: CellStyle;
  /** Rows of subtotals and totals. */
  readonly subtotal: CellStyle;
  readonly total: CellStyle;
  readonly note: CellStyle;
  readonly link: CellStyle;
  /** Cells that the user fills in. */
  readonly input: CellStyle;
  /** Colours of the words for a finding's severity. */
  readonly severities: Readonly<Record<Severity, string>>;
}

/** Font of every sheet of ours. */
export const FONT = 'Arial';

/** Makes the house's styles of the catalogue's palette. */
export const houseStyle = ({ ink, head, band, muted, highlight, error, warning, notice }: Palette): HouseStyle => ({
  title: { bold: true, size: 14, colour: ink },
  subtitle: { colour: ink },
  heading: { bold: true, size: 11, colour: ink, border: { top: true } },
  head: { bold: true, fill: head, horizontal: 'Center', vertical: 'Center', wrap: true, border: { bottom: true } },
  headLeft: { bold: true, fill: head, horizontal: 'Left', vertical: 'Center', wrap: true, border: { bottom: true } },
  unit: { italic: true, size: 9, colour: ink, horizontal: 'Center', border: { bottom: true } },
  stub: { horizontal: 'Left' },
  indented: { horizontal: 'Left', indent: 1 },
  value: { horizontal: 'Right' },
  centred: { horizontal: 'Center' },
  subtotal: { bold: true, fill: band },
  total: { bold: true, fill: band, border: { top: true } },
  note: { size: 9, horizontal: 'Left', vertical: 'Top', wrap: true, colour: ink },
  link: { colour: highlight === muted ? ink : highlight },
  input: { fill: band, horizontal: 'Left', vertical: 'Top', wrap: true },
  severities: { error, warning, notice },
});
