import type { Catalogue } from '../model/catalogue';
import type { CellPlace } from '../model/blame';
import type { Finding } from '../model/finding';
import type { Repair, RepairCode } from '../model/repair';
import type { Submission } from '../model/sheet';
import type { Table } from '../model/table';
import { repairText } from '../text/repair.de';
import { amountsIn } from './amounts';
import { areaNameFor, ownNamesOf } from './area';
import { type Constant, constantsOf, placeKey } from './cell';
import { decomposedCells } from './decomposed';
import { type Change, numberFor } from './number';
import { signFor, signSpellingsOf } from './sign';
import { composedFor, visibleFor } from './text';

/** A kind of repair, and where it is looked for. */
interface Search {
  readonly code: RepairCode;
  readonly places: readonly CellPlace[];
  readonly changeOf: (constant: Constant, index: number) => Change | undefined;
}

const repairOf = (code: RepairCode, { place, value }: Constant, { after, numberFormat, percent }: Change): Repair => {
  const look = { ...(numberFormat !== undefined && { numberFormat }), ...(percent && { percent }) };
  const repair = { place, before: value, after, ...look, code };
  return { ...repair, sentence: repairText(repair) };
};

/** What the searches find, each cell once: the first search goes furthest. */
const oneForEachCell = (searches: readonly Search[], submission: Submission): Repair[] => {
  const constantAt = constantsOf(submission);
  const first = new Map<string, Repair>();
  for (const { code, places, changeOf } of searches) {
    places.forEach((place, index) => {
      const constant = first.has(placeKey(place)) ? undefined : constantAt(place.sheet, place.cell);
      const change = constant && changeOf(constant, index);
      if (constant && change) first.set(placeKey(place), repairOf(code, constant, change));
    });
  }
  return [...first.values()];
};

type OfFinding = (found: Finding, constant: Constant) => Change | undefined;

/** Looks at the cells of the findings that have the code of the repair. */
const onFindings = (findings: readonly Finding[], code: RepairCode & Finding['code'], changeOf: OfFinding): Search => {
  const own = findings.flatMap((found) => {
    const { sheet, cell } = found.place;
    return found.code === code && cell ? [{ found, place: { sheet, cell } }] : [];
  });
  return {
    code,
    places: own.map(({ place }) => place),
    changeOf: (constant, index) => {
      const found = own[index]?.found;
      return found && changeOf(found, constant);
    },
  };
};

const inOrderOf = ({ sheets }: Submission): ((a: Repair, b: Repair) => number) => {
  const positions = new Map(sheets.map(({ name }, index) => [name, index]));
  const positionOf = ({ place }: Repair) => positions.get(place.sheet) ?? 0;
  return (a, b) =>
    positionOf(a) - positionOf(b) || a.place.cell.row - b.place.cell.row || a.place.cell.column - b.place.cell.column;
};

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
  const amounts = amountsIn(tables);
  const read = new Map(amounts.map(({ place, quantity }) => [placeKey(place), quantity]));
  const signs = signSpellingsOf(catalogue);
  const ownNames = ownNamesOf(catalogue.areas);
  const searches: readonly Search[] = [
    onFindings(findings, 'number-as-text', (found, cell) => numberFor(found, cell, read.get(placeKey(cell.place)))),
    onFindings(findings, 'area-spelling', (found, cell) => areaNameFor(found, cell, ownNames)),
    { code: 'sign-spelling', places: amounts.map(({ place }) => place), changeOf: (cell) => signFor(cell, signs) },
    onFindings(findings, 'hidden-character', (_, cell) => visibleFor(cell)),
    { code: 'decomposed-text', places: decomposedCells(tables, submission), changeOf: composedFor },
  ];
  return oneForEachCell(searches, submission).sort(inOrderOf(submission));
};
