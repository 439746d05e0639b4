import { refuse } from '../protocol/host-failure';
import { OfficeCollection } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartSeries } from './chart-series';
import type { ChartTarget } from './chart-target';

/** Series have no key of their own: they are found by their place. */
export class ChartSeriesCollection extends OfficeCollection<ChartSeries> {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
  ) {
    super(session);
  }

  list(): readonly ChartSeries[] {
    return this.target.state.series.map((series) => new ChartSeries(this.session, this.target, series));
  }

  find(key: string | number): ChartSeries | undefined {
    return typeof key === 'number' ? this.list()[key] : this.list().find((series) => series.Name === key);
  }

  missing(): never {
    refuse('InvalidArgument');
  }

  Add(name?: string | null, index?: number | null): ChartSeries {
    const series = { name: name ?? '', values: '', points: [] };
    this.target.state.series.splice(index ?? this.target.state.series.length, 0, series);
    return new ChartSeries(this.session, this.target, series);
  }
}
