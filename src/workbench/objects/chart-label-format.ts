import type { LabelFieldDocument } from '../../files/xlsx/chart-document';
import { assign, type Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartFill } from './chart-fill';
import { ChartFont, type FontSlot } from './chart-font';
import { ChartLineFormat, type LineSlot } from './chart-line-format';

type Field = Mutable<LabelFieldDocument>;

const THIN = 0.75;
const AUTOMATIC = '#000000';

/** A border is there from the moment that something is said of it. */
function borderSlot(field: Field): LineSlot {
  const change = (part: Partial<NonNullable<Field['border']>>): void => {
    field.border = { colour: AUTOMATIC, weight: THIN, ...field.border, ...part };
  };
  return {
    get color(): string | undefined {
      return field.border?.colour;
    },
    set color(colour: string | undefined) {
      if (colour !== undefined) change({ colour });
    },
    get weight(): number | undefined {
      return field.border?.weight;
    },
    set weight(weight: number | undefined) {
      if (weight !== undefined) change({ weight });
    },
    get lineStyle(): string | undefined {
      return field.border ? 'Continuous' : 'None';
    },
    set lineStyle(style: string | undefined) {
      if (style === 'None') delete field.border;
      else change({});
    },
  };
}

/** Fill and border of labels. */
export class ChartLabelField extends OfficeObject {
  constructor(
    session: Session,
    private readonly field: Field,
  ) {
    super(session);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.session, { set: (colour) => assign(this.field, 'fill', colour) });
  }

  get Border(): ChartLineFormat {
    return new ChartLineFormat(this.session, borderSlot(this.field));
  }
}

/** What the labels of a series look like: all of it is kept in the document. */
export class ChartLabelFormat extends ChartLabelField {
  constructor(
    session: Session,
    private readonly labels: Field & FontSlot,
  ) {
    super(session, labels);
  }

  get Font(): ChartFont {
    return new ChartFont(this.session, this.labels);
  }
}
