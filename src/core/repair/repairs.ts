import type { CellAddress } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import type { Finding } from '../model/finding';
import type { Quantity } from '../model/quantity';
import type { Repair, RepairCode } from '../model/repair';
import type { Submission } from '../model/sheet';
import type { Table } from '../model/table';
import { repairText } from '../text/repair.de';
import { areaNameFor, ownNamesOf } from './area';
import { type Constant, constantsOf, placeKey } from './cell';
import { type Change, numberFor } from './number';
import { signFor, signSpellingsOf } from './sign';
import { textFor, visible } from './text';

interface Amount {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly quantity: Quantity;
}

const amountsIn = (tables: readonly Table[]): readonly Amount[] =>
  tables.flatMap(({ observations }) =>
    observations.flatMap(({ place, quantity, numerator, denominator, cells }) => [
      { sheet: place.sheet, cell: place.cell, quantity },
      ...(numerator && cells.numerator ? [{ sheet: place.sheet, cell: cells.numerator, quantity: numerator }] : []),
      ...(denominator && cells.denominator
        ? [{ sheet: place.sheet, cell: cells.denominator, quantity: denominator }]
        : []),
    ]),
  );

const cellsOf = ({ sheet, range }: Table): readonly { readonly sheet: string; readonly cell: CellAddress }[] =>
  Array.from({ length: range.rowCount * range.columnCount }, (_, index) => ({
    sheet,
    cell: {
      row: range.row + Math.floor(index / range.columnCount),
      column: range.column + (index % range.columnCount),
    },
  }));

const decomposedFor = (constant: Constant): Change | undefined =>
  typeof constant.value === 'string' ? textFor(constant.value.normalize('NFC'), constant) : undefined;

const hiddenFor = ({ code }: Finding, constant: Constant): Change | undefined =>
  code === 'hidden-character' && typeof constant.value === 'string'
    ? textFor(visible(constant.value), constant)
    : undefined;

const repairOf = (code: RepairCode, { place, value }: Constant, { after, numberFormat }: Change): Repair => {
  const change = { place, before: value, after, ...(numberFormat !== undefined && { numberFormat }), code };
  return { ...change, sentence: repairText(change) };
};

type Proposal = readonly [code: RepairCode, constant: Constant | undefined, change: Change | undefined];

const inOrderOf =
  ({ sheets }: Submission) =>
  (a: Repair, b: Repair): number =>
    sheets.findIndex(({ name }) => name === a.place.sheet) - sheets.findIndex(({ name }) => name === b.place.sheet) ||
    a.place.cell.row - b.place.cell.row ||
    a.place.cell.column - b.place.cell.column;

/**
 * Repairs that are safe (sichere Korrekturen): after them the same is read from every cell, and their findings are gone.
 *
 * A number kept as text becomes the number, an area gets its official name, a sign the office's own form, hidden characters
 * and superfluous spaces go, decomposed umlauts are composed. Never proposed: cells that hold a formula, texts that say
 * more than their number (`2 535r`, `(12)`, `007`), ambiguous numbers, names of several areas, and whatever somebody has to
 * decide (unknown areas, wrong sums). At most one repair a cell, in the order of sheets, rows and columns.
 */
export const repairs = (
  findings: readonly Finding[],
  tables: readonly Table[],
  submission: Submission,
  catalogue: Catalogue,
): readonly Repair[] => {
  const constants = constantsOf(submission);
  const amounts = amountsIn(tables);
  const read = new Map(amounts.map((amount) => [placeKey(amount), amount.quantity]));
  const signs = signSpellingsOf(catalogue);
  const ownNames = ownNamesOf(catalogue.areas);
  const proposals: Proposal[] = [];
  const propose = (
    code: RepairCode,
    sheet: string,
    cell: CellAddress,
    changeOf: (constant: Constant) => Change | undefined,
  ) => {
    const constant = constants(sheet, cell);
    proposals.push([code, constant, constant && changeOf(constant)]);
  };
  const onFindings = (code: RepairCode, changeOf: (found: Finding, constant: Constant) => Change | undefined) => {
    for (const found of findings) {
      const { sheet, cell } = found.place;
      if (cell) propose(code, sheet, cell, (constant) => changeOf(found, constant));
    }
  };
  onFindings('number-as-text', (found, constant) => numberFor(found, constant, read.get(placeKey(constant.place))));
  onFindings('area-spelling', (found, constant) => areaNameFor(found, constant, ownNames));
  for (const { sheet, cell } of amounts) propose('sign-spelling', sheet, cell, (constant) => signFor(constant, signs));
  onFindings('hidden-character', hiddenFor);
  for (const { sheet, cell } of tables.flatMap(cellsOf)) propose('decomposed-text', sheet, cell, decomposedFor);
  return oneForEachCell(proposals).sort(inOrderOf(submission));
};

/** The first proposal of a cell goes furthest. */
const oneForEachCell = (proposals: readonly Proposal[]): Repair[] => {
  const first = new Map<string, Repair>();
  for (const [code, constant, change] of proposals) {
    if (!constant || !change || first.has(placeKey(constant.place))) continue;
    first.set(placeKey(constant.place), repairOf(code, constant, change));
  }
  return [...first.values()];
};
