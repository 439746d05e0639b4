import { intersection } from '../../files/xlsx/area';
import { refuse } from '../protocol/host-failure';
import { OfficeCollection } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import type { CellTarget } from './cell-target';
import { ConditionalFormat, type ConditionalFormatState } from './conditional-format';

export class ConditionalFormatCollection extends OfficeCollection<ConditionalFormat> {
  constructor(
    session: Session,
    private readonly target: CellTarget,
  ) {
    super(session);
  }

  list(): readonly ConditionalFormat[] {
    const { conditionalFormats } = this.target.sheet.state;
    return conditionalFormats.flatMap((format, index) =>
      intersection(format.range, this.target.area) ? [this.wrap(format, index)] : [],
    );
  }

  find(key: string | number): ConditionalFormat | undefined {
    return this.list().find((format) => format.Id === String(key));
  }

  missing(): never {
    refuse('ItemNotFound');
  }

  /** Only formats by formula are answered. */
  Add(type: string): ConditionalFormat {
    this.target.refuseProtected();
    if (type !== 'Custom')
      refuse('NotImplemented', `The workbook host does not answer conditional formats of type ${type}.`);
    const { state } = this.target.sheet;
    const format: ConditionalFormatState = { range: { ...this.target.area }, formula: '' };
    state.conditionalFormats.push(format);
    return this.wrap(format, state.conditionalFormats.length - 1);
  }

  ClearAll(): void {
    this.target.refuseProtected();
    this.target.sheet.clearRules('conditionalFormats', this.target.area);
  }

  private wrap(format: ConditionalFormatState, index: number): ConditionalFormat {
    return new ConditionalFormat(this.session, this.target.sheet, format, index);
  }
}
