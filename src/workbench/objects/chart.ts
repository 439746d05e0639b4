import { bounding } from '../../files/xlsx/area';
import type { ChartDocument } from '../../files/xlsx/chart-document';
import { type SeriesBy, seriesOf } from '../model/chart-source';
import { assign } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartAreaFormat } from './chart-area-format';
import { ChartAxes } from './chart-axes';
import { ChartLegend } from './chart-legend';
import { ChartPlotArea } from './chart-plot-area';
import { ChartSeriesCollection } from './chart-series-collection';
import { type ChartTarget, extrasOf } from './chart-target';
import { ChartTitle } from './chart-title';
import { type Located, locateCells } from './locate-cells';
import { worksheetOf } from './worksheet-of';
import { refuseProtected } from './worksheet-protection';

export class Chart extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.target.state.id };
  }

  get Id(): string {
    return this.target.state.id;
  }

  get Name(): string {
    return this.target.state.name;
  }

  set Name(name: string) {
    this.target.state.name = name;
  }

  get ChartType(): string {
    return this.target.state.type;
  }

  set ChartType(type: string) {
    this.target.state.type = type;
  }

  get Left(): number {
    return this.target.state.frame.left;
  }

  set Left(left: number) {
    this.target.state.frame.left = left;
  }

  get Top(): number {
    return this.target.state.frame.top;
  }

  set Top(top: number) {
    this.target.state.frame.top = top;
  }

  get Width(): number {
    return this.target.state.frame.width;
  }

  set Width(width: number) {
    this.target.state.frame.width = width;
  }

  get Height(): number {
    return this.target.state.frame.height;
  }

  set Height(height: number) {
    this.target.state.frame.height = height;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.session, this.target);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.session, this.target);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.session, this.target);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this.target);
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.session, this.target, 'chart');
  }

  get PlotArea(): ChartPlotArea {
    return new ChartPlotArea(this.session, this.target);
  }

  get Worksheet(): OfficeObject {
    return worksheetOf(this.session, this.target.sheet);
  }

  get DisplayBlanksAs(): string {
    return this.target.state.blanks ?? 'NotPlotted';
  }

  set DisplayBlanksAs(shown: NonNullable<ChartDocument['blanks']>) {
    assign(this.target.state, 'blanks', shown === 'NotPlotted' ? undefined : shown);
  }

  get PlotVisibleOnly(): boolean {
    return (this.extras['visibleOnly'] as boolean | undefined) ?? true;
  }

  set PlotVisibleOnly(only: boolean) {
    this.extras['visibleOnly'] = only;
  }

  /** Series made anew from the range; those that stay at their place keep their looks. */
  SetData(source: Located, seriesBy?: SeriesBy | null): void {
    refuseProtected(this.target.sheet);
    const { state } = this.target;
    const before = state.series;
    state.series = seriesOf(source.sheet, source.area, seriesBy ?? 'Auto').map((series, index) => {
      const { categories: _categories, ...looks } = before[index] ?? { points: [] };
      return { ...looks, ...series };
    });
  }

  /** Covers the cells from the first to the second, both included. */
  SetPosition(start: Located | string, end?: Located | string | null): void {
    const { sheet, state } = this.target;
    const areaOf = (cell: Located | string): Located['area'] =>
      typeof cell === 'string' ? locateCells(this.session, cell, sheet).area : cell.area;
    const first = areaOf(start);
    const { left, top } = sheet.layout.corner(first.row, first.column);
    state.frame.left = left;
    state.frame.top = top;
    if (end === undefined || end === null) return;
    const covered = bounding(first, areaOf(end));
    const opposite = sheet.layout.corner(covered.row + covered.rowCount, covered.column + covered.columnCount);
    state.frame.width = opposite.left - left;
    state.frame.height = opposite.top - top;
  }

  Activate(): void {
    this.session.model.activeSheet = this.target.sheet;
  }

  Delete(): void {
    refuseProtected(this.target.sheet);
    const { charts } = this.target.sheet.state;
    charts.splice(charts.indexOf(this.target.state), 1);
  }

  private get extras(): Record<string, unknown> {
    return extrasOf(this.target, 'chart');
  }
}
