import type { SeriesDocument } from '../../files/xlsx/chart-document';
import type { Mutable } from '../model/mutable';
import { refuse } from '../protocol/host-failure';
import { OfficeCollection, OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { parseCells, splitSheet } from '../../files/xlsx/a1';
import { cellCount } from '../../files/xlsx/area';
import { ChartFill } from './chart-fill';
import { ChartLabelField } from './chart-label-format';

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
        const before = series.points.find((point) => point.index === index);
        series.points = series.points.filter((point) => point !== before);
        if (colour !== undefined) series.points.push({ ...before, index, colour });
        series.points.sort((one, other) => one.index - other.index);
      },
    });
  }
}

/** Label of one point. A document keeps its number format and its field only where the point has a colour of its own. */
class ChartDataLabel extends OfficeObject {
  constructor(
    session: Session,
    private readonly series: SeriesState,
    private readonly index: number,
  ) {
    super(session);
  }

  get NumberFormat(): string {
    return this.point?.labelFormat ?? this.series.labels?.numberFormat ?? 'General';
  }

  set NumberFormat(labelFormat: string) {
    this.series.points = this.series.points.map((point) => (point === this.point ? { ...point, labelFormat } : point));
  }

  get Format(): ChartLabelField {
    return new ChartLabelField(this.session, this.point ? (this.point.label ??= {}) : {});
  }

  private get point(): SeriesState['points'][number] | undefined {
    return this.series.points.find(({ index }) => index === this.index);
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

  get DataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.session, this.series, this.index);
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
