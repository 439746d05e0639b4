import type { ConditionalFormatDocument } from '../../files/xlsx/document';
import { assign, type Mutable } from '../model/mutable';
import type { SheetModel } from '../model/sheet';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

export type ConditionalFormatState = Mutable<ConditionalFormatDocument>;

abstract class Part extends OfficeObject {
  constructor(
    session: Session,
    protected readonly sheet: SheetModel,
    protected readonly state: ConditionalFormatState,
  ) {
    super(session);
  }

  protected set<Key extends keyof ConditionalFormatState>(
    key: Key,
    value: ConditionalFormatState[Key] | undefined,
  ): void {
    assign(this.state, key, value);
    if (this.state.formula !== '') this.sheet.showRules();
  }
}

class ConditionalFormatRule extends Part {
  get Formula(): string {
    return this.state.formula;
  }

  set Formula(formula: string) {
    this.set('formula', formula);
  }
}

class ConditionalRangeFont extends Part {
  get Color(): string {
    return this.state.colour ?? '';
  }

  set Color(colour: string) {
    this.set('colour', colour === '' ? undefined : colour);
  }

  get Bold(): boolean {
    return this.state.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.set('bold', bold);
  }
}

class ConditionalRangeFill extends Part {
  get Color(): string {
    return this.state.fill ?? '';
  }

  set Color(colour: string) {
    this.set('fill', colour === '' ? undefined : colour);
  }

  Clear(): void {
    this.set('fill', undefined);
  }
}

class ConditionalRangeFormat extends Part {
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.sheet, this.state);
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.sheet, this.state);
  }
}

class CustomConditionalFormat extends Part {
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.sheet, this.state);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.sheet, this.state);
  }
}

export class ConditionalFormat extends Part {
  constructor(
    session: Session,
    sheet: SheetModel,
    state: ConditionalFormatState,
    private readonly index: number,
  ) {
    super(session, sheet, state);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  get Id(): string {
    return `format-${this.index}`;
  }

  get Type(): string {
    return 'Custom';
  }

  get Priority(): number {
    return this.index;
  }

  get StopIfTrue(): boolean {
    return false;
  }

  set StopIfTrue(_stop: boolean) {
    // Documents do not carry it.
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.session, this.sheet, this.state);
  }

  get CustomOrNullObject(): CustomConditionalFormat {
    return this.Custom;
  }

  Delete(): void {
    const { conditionalFormats } = this.sheet.state;
    conditionalFormats.splice(conditionalFormats.indexOf(this.state), 1);
    this.sheet.showRules();
  }
}
