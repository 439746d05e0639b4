import type { WorkbookModel } from '../model/model';
import { refuse } from '../protocol/host-failure';

const TEXTS = /"(?:[^"]|"")*"/g;
const ARRAYS = /\{[^}]*\}/g;
const SHEETS = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function balanced(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === '(') open += 1;
    if (letter === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/**
 * What Excel does not take as a formula: semicolons between arguments (German notation), unbalanced brackets, sheets that
 * are not there. The engine would compute something for each of them.
 */
export function refuseFormula(formula: string, model: WorkbookModel): void {
  const bare = formula.replace(TEXTS, '""').replace(ARRAYS, '');
  const names = [...bare.matchAll(SHEETS)].map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '');
  const wrong =
    bare.includes(';') || !balanced(bare) || names.some((name) => !name.includes('[') && !model.sheet(name));
  if (wrong) refuse('InvalidArgument');
}
