import { type SeriesBy, seriesOf } from '../model/chart-source';
import { newIdentity } from '../model/identity';
import type { SheetModel } from '../model/sheet';
import type { ChartState } from '../model/state';
import { refuse } from '../protocol/host-failure';
import { OfficeCollection } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { Chart } from './chart';
import type { Located } from './locate-cells';
import { refuseProtected } from './worksheet-protection';

export class ChartCollection extends OfficeCollection<Chart> {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }

  list(): readonly Chart[] {
    return this.sheet.state.charts.map((state) => this.wrap(state));
  }

  find(key: string | number): Chart | undefined {
    const { charts } = this.sheet.state;
    const state =
      charts.find((chart) => chart.name === String(key)) ?? charts.find((chart) => chart.id === String(key));
    return state && this.wrap(state);
  }

  missing(): never {
    refuse('ItemNotFound');
  }

  Add(type: string, source: Located, seriesBy?: SeriesBy | null): Chart {
    refuseProtected(this.sheet);
    const state = this.empty(type);
    state.series = seriesOf(source.sheet, source.area, seriesBy ?? 'Auto').map((series) => ({ ...series, points: [] }));
    this.sheet.state.charts.push(state);
    return this.wrap(state);
  }

  private empty(type: string): ChartState {
    return {
      id: newIdentity(),
      name: this.freeName(),
      type,
      series: [],
      categoryAxis: { visible: true },
      valueAxis: { visible: true, gridlines: true },
      legend: { visible: true, position: 'Bottom' },
      frame: { left: 120, top: 60, width: 360, height: 216 },
      extras: {},
    };
  }

  private freeName(): string {
    const charts = this.session.model.sheets.flatMap((sheet) => sheet.state.charts);
    for (let number = 1; ; number++) {
      const name = `Diagramm ${number}`;
      if (!charts.some((chart) => chart.name === name)) return name;
    }
  }

  private wrap(state: ChartState): Chart {
    return new Chart(this.session, { sheet: this.sheet, state });
  }
}
