import type { SeriesDocument } from '../../files/xlsx/document';
import type { Mutable } from '../model/mutable';
import { refuse } from '../protocol/host-failure';
import { OfficeCollection, OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { parseCells, splitSheet } from '../../files/xlsx/a1';
import { cellCount } from '../../files/xlsx/area';
import { ChartFill } from './chart-fill';

type SeriesState = Mutable<SeriesDocument>;

class ChartPointFormat extends OfficeObject {
  constructor(
    session: Session,
    private readonly series: SeriesState,
    private readonly index: number,
  ) {
    super(session);
  }

  get Fill(): ChartFill {
    const { series, index } = this;
    return new ChartFill(this.session, {
      set: (colour) => {
        series.points = series.points.filter((point) => point.index !== index);
        if (colour !== undefined) series.points.push({ index, colour });
        series.points.sort((one, other) => one.index - other.index);
      },
    });
  }
}

export class ChartPoint extends OfficeObject {
  constructor(
    session: Session,
    private readonly series: SeriesState,
    private readonly index: number,
  ) {
    super(session);
  }

  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.session, this.series, this.index);
  }
}

/** As many points as the series has values. */
export class ChartPointsCollection extends OfficeCollection<ChartPoint> {
  constructor(
    session: Session,
    private readonly series: SeriesState,
  ) {
    super(session);
  }

  list(): readonly ChartPoint[] {
    const part = parseCells(splitSheet(this.series.values).cells);
    return Array.from(
      { length: part === null ? 0 : cellCount(part) },
      (_, index) => new ChartPoint(this.session, this.series, index),
    );
  }

  find(key: string | number): ChartPoint | undefined {
    return this.list()[Number(key)];
  }

  missing(): never {
    refuse('InvalidArgument');
  }
}
