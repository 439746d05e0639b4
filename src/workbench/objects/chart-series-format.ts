import type { SeriesDocument } from '../../files/xlsx/chart-document';
import { assign, type Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartFill } from './chart-fill';
import { ChartLineFormat, type LineSlot } from './chart-line-format';

type SeriesState = Mutable<SeriesDocument>;

/** Those that a document keeps; every other one is a continuous line. */
const STYLES = ['Dash', 'DashDot', 'Dot', 'RoundDot', 'None'] as const;

/** Colour of fill and line are one in a document; weight is the line's. */
function lineSlot(state: SeriesState): LineSlot {
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
      return state.lineStyle;
    },
    set lineStyle(style: string | undefined) {
      assign(
        state,
        'lineStyle',
        STYLES.find((known) => known === style),
      );
    },
  };
}

export class ChartSeriesFormat extends OfficeObject {
  constructor(
    session: Session,
    private readonly state: SeriesState,
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
    return new ChartLineFormat(this.session, lineSlot(this.state));
  }
}
