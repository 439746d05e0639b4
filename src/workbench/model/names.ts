import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { Book } from './book';
import type { DefinedName } from '../../files/xlsx/document';
import type { Mutable } from './mutable';

const REFERENCE = /^='?[^'=+*/,(]+'?![$A-Z0-9:]+$/i;

/** Defined names; the engine knows them too, so that formulas may use them. */
export class Names {
  private readonly items: Mutable<DefinedName>[] = [];

  constructor(
    private readonly book: Book,
    names: readonly DefinedName[],
  ) {
    for (const name of names) this.add(name);
  }

  get list(): readonly Mutable<DefinedName>[] {
    return this.items;
  }

  find(name: string, sheet?: string): Mutable<DefinedName> | undefined {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase() && item.sheet === sheet);
  }

  add(name: DefinedName): void {
    this.items.push({ ...name });
    this.define(name);
  }

  redefine(item: Mutable<DefinedName>, formula: string): void {
    item.formula = formula;
    this.define(item);
  }

  remove(item: DefinedName): void {
    this.items.splice(this.items.indexOf(item), 1);
    this.book.run(RemoveDefinedNameMutation, { id: this.idOf(item), name: item.name });
  }

  private define(item: DefinedName): void {
    // The engine writes references without the sign and formulas with it.
    const formulaOrRefString = REFERENCE.test(item.formula) ? item.formula.slice(1) : item.formula;
    const localSheetId = item.sheet ?? 'AllDefaultWorkbook';
    this.book.run(SetDefinedNameMutation, {
      id: this.idOf(item),
      name: item.name,
      formulaOrRefString,
      localSheetId,
      hidden: item.hidden ?? false,
    });
  }

  private idOf(item: DefinedName): string {
    return `name-${item.sheet ?? ''}-${item.name.toLowerCase()}`;
  }
}
