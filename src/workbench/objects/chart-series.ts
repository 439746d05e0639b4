import { formatAddress, parseCells, splitSheet } from '../../files/xlsx/a1';
import type { SeriesDocument } from '../../files/xlsx/chart-document';
import { assign, type Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartDataLabels } from './chart-data-labels';
import { ChartPointsCollection } from './chart-points-collection';
import { ChartSeriesFormat } from './chart-series-format';
import { type ChartTarget, extrasOf } from './chart-target';
import type { Located } from './locate-cells';

export type SeriesState = Mutable<SeriesDocument>;

export class ChartSeries extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
    private readonly state: SeriesState,
  ) {
    super(session);
  }

  /** The text; of a reference what stands in its cell. */
  get Name(): string {
    const { sheet: sheetName, cells } = splitSheet(this.state.name);
    const sheet = sheetName === undefined ? undefined : this.session.model.sheet(sheetName);
    const part = sheet && parseCells(cells);
    if (!sheet || !part) return this.state.name || `Datenreihen${this.place + 1}`;
    const { value } = sheet.cells.content(part.row, part.column);
    return value === null || typeof value === 'object' ? '' : String(value);
  }

  set Name(name: string) {
    this.state.name = name.startsWith('=') ? name.slice(1) : name;
  }

  get ChartType(): string {
    return this.extra('chartType', this.target.state.type);
  }

  set ChartType(type: string) {
    this.extras['chartType'] = type;
  }

  get AxisGroup(): string {
    return 'Primary';
  }

  get GapWidth(): number {
    return this.state.gapWidth ?? 219;
  }

  set GapWidth(width: number) {
    this.state.gapWidth = width;
  }

  get Overlap(): number {
    return this.state.overlap ?? 0;
  }

  set Overlap(overlap: number) {
    this.state.overlap = overlap;
  }

  get Smooth(): boolean {
    return this.extra('smooth', false);
  }

  set Smooth(smooth: boolean) {
    this.extras['smooth'] = smooth;
  }

  get InvertIfNegative(): boolean {
    return this.extra('invertIfNegative', false);
  }

  set InvertIfNegative(invert: boolean) {
    this.extras['invertIfNegative'] = invert;
  }

  get MarkerStyle(): string {
    return this.state.marker ?? 'Automatic';
  }

  set MarkerStyle(marker: string) {
    assign(this.state, 'marker', marker === 'Automatic' ? undefined : marker);
  }

  get MarkerSize(): number {
    return this.state.markerSize ?? 5;
  }

  set MarkerSize(size: number) {
    this.state.markerSize = size;
  }

  get MarkerBackgroundColor(): string {
    return this.extra('markerBackgroundColor', this.state.colour ?? '');
  }

  set MarkerBackgroundColor(colour: string) {
    this.extras['markerBackgroundColor'] = colour;
  }

  get MarkerForegroundColor(): string {
    return this.extra('markerForegroundColor', this.state.colour ?? '');
  }

  set MarkerForegroundColor(colour: string) {
    this.extras['markerForegroundColor'] = colour;
  }

  get HasDataLabels(): boolean {
    return this.state.labels !== undefined;
  }

  set HasDataLabels(shown: boolean) {
    if (!shown) delete this.state.labels;
    else this.state.labels ??= {};
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.session, this.target, this.state, this.path);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.session, this.state);
  }

  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.session, this.state);
  }

  SetValues(source: Located): void {
    this.state.values = formatAddress(source.sheet.name, source.area, '$');
  }

  SetXAxisValues(source: Located): void {
    this.state.categories = formatAddress(source.sheet.name, source.area, '$');
  }

  GetDimensionDataSourceString(dimension: string): string {
    return (dimension === 'Values' ? this.state.values : this.state.categories) ?? '';
  }

  Delete(): void {
    this.target.state.series.splice(this.place, 1);
  }

  private get place(): number {
    return this.target.state.series.indexOf(this.state);
  }

  private get path(): string {
    return `series/${this.place}`;
  }

  private get extras(): Record<string, unknown> {
    return extrasOf(this.target, this.path);
  }

  private extra<T>(key: string, otherwise: T): T {
    return (this.extras[key] as T | undefined) ?? otherwise;
  }
}
