import type { AxisDocument } from '../../files/xlsx/chart-document';
import { assign, type Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartAreaFormat } from './chart-area-format';
import { ChartAxisTitle } from './chart-axis-title';
import { ChartGridlines } from './chart-gridlines';
import { type ChartTarget, extrasOf } from './chart-target';

export type AxisName = 'categoryAxis' | 'valueAxis';

/** Automatic values read as "", as in Excel; "" makes them automatic again. */
const shown = (value: number | undefined): number | '' => value ?? '';
const given = (value: number | ''): number | undefined => (value === '' ? undefined : value);

export class ChartAxis extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
    private readonly name: AxisName,
  ) {
    super(session);
  }

  get Visible(): boolean {
    return this.axis.visible;
  }

  set Visible(visible: boolean) {
    this.axis.visible = visible;
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.session, this.target, this.name);
  }

  get Minimum(): number | '' {
    return shown(this.axis.minimum);
  }

  set Minimum(minimum: number | '') {
    assign(this.axis, 'minimum', given(minimum));
  }

  get Maximum(): number | '' {
    return shown(this.axis.maximum);
  }

  set Maximum(maximum: number | '') {
    assign(this.axis, 'maximum', given(maximum));
  }

  get MajorUnit(): number | '' {
    return shown(this.axis.majorUnit);
  }

  set MajorUnit(unit: number | '') {
    assign(this.axis, 'majorUnit', given(unit));
  }

  get NumberFormat(): string {
    return this.axis.numberFormat ?? 'General';
  }

  set NumberFormat(format: string) {
    assign(this.axis, 'numberFormat', format === '' ? undefined : format);
  }

  get LinkNumberFormat(): boolean {
    return this.axis.numberFormat === undefined;
  }

  set LinkNumberFormat(linked: boolean) {
    if (linked) delete this.axis.numberFormat;
  }

  get CategoryType(): string {
    return this.axis.categoryType ?? 'Automatic';
  }

  set CategoryType(type: NonNullable<AxisDocument['categoryType']>) {
    this.axis.categoryType = type;
  }

  get BaseTimeUnit(): string {
    return this.axis.baseTimeUnit ?? 'Days';
  }

  set BaseTimeUnit(unit: NonNullable<AxisDocument['baseTimeUnit']>) {
    this.axis.baseTimeUnit = unit;
  }

  get ReversePlotOrder(): boolean {
    return this.axis.reversed ?? false;
  }

  set ReversePlotOrder(reversed: boolean) {
    this.axis.reversed = reversed;
  }

  get TickLabelPosition(): string {
    return this.axis.labelPosition ?? 'NextToAxis';
  }

  set TickLabelPosition(position: NonNullable<AxisDocument['labelPosition']>) {
    this.axis.labelPosition = position;
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.session, this.target, this.name);
  }

  get MinorGridlines(): ChartGridlines {
    return new ChartGridlines(this.session, this.target, this.name, 'minor');
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.session, this.target, this.name);
  }

  get MajorTickMark(): string {
    return this.extra('majorTickMark', 'Outside');
  }

  set MajorTickMark(mark: string) {
    this.extras['majorTickMark'] = mark;
  }

  get MinorTickMark(): string {
    return this.extra('minorTickMark', 'None');
  }

  set MinorTickMark(mark: string) {
    this.extras['minorTickMark'] = mark;
  }

  get TickLabelSpacing(): number | '' {
    return shown(this.axis.labelSpacing);
  }

  set TickLabelSpacing(spacing: number | '') {
    assign(this.axis, 'labelSpacing', given(spacing));
  }

  get MajorTimeUnitScale(): string {
    return this.extra('majorTimeUnitScale', 'Days');
  }

  set MajorTimeUnitScale(scale: string) {
    this.extras['majorTimeUnitScale'] = scale;
  }

  get Position(): string {
    return this.extra('position', 'Automatic');
  }

  set Position(position: string) {
    this.extras['position'] = position;
  }

  private get axis(): Mutable<AxisDocument> {
    return this.target.state[this.name];
  }

  private get extras(): Record<string, unknown> {
    return extrasOf(this.target, this.name);
  }

  private extra<T>(key: string, otherwise: T): T {
    return (this.extras[key] as T | undefined) ?? otherwise;
  }
}
