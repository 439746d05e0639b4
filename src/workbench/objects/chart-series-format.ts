import type { SeriesDocument } from '../../files/xlsx/document';
import { assign, type Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartFill } from './chart-fill';
import { ChartLineFormat, type LineSlot } from './chart-line-format';
import { type ChartTarget, extrasOf } from './chart-target';

type SeriesState = Mutable<SeriesDocument>;

/** Colour of fill and line are one in a document; weight is the line's. */
function lineSlot(state: SeriesState, extras: LineSlot): LineSlot {
  return {
    get color(): string | undefined {
      return state.colour;
    },
    set color(colour: string | undefined) {
      assign(state, 'colour', colour);
    },
    get weight(): number | undefined {
      return state.lineWeight;
    },
    set weight(weight: number | undefined) {
      assign(state, 'lineWeight', weight);
    },
    get lineStyle(): string | undefined {
      return extras.lineStyle;
    },
    set lineStyle(style: string | undefined) {
      extras.lineStyle = style;
    },
  };
}

export class ChartSeriesFormat extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
    private readonly state: SeriesState,
    private readonly path: string,
  ) {
    super(session);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.session, {
      // As in Excel: who colours the series colours all its points.
      set: (colour) => {
        assign(this.state, 'colour', colour);
        this.state.points = [];
      },
    });
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.session, lineSlot(this.state, extrasOf(this.target, `${this.path}/line`)));
  }
}
