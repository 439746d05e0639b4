import type { SeriesDocument } from '../../files/xlsx/chart-document';
import { assign, type Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartLabelFormat } from './chart-label-format';
import { type ChartTarget, extrasOf } from './chart-target';

type SeriesState = Mutable<SeriesDocument>;
type Labels = NonNullable<SeriesState['labels']>;

export class ChartDataLabels extends OfficeObject {
  constructor(
    session: Session,
    private readonly target: ChartTarget,
    private readonly state: SeriesState,
    private readonly path: string,
  ) {
    super(session);
  }

  get ShowValue(): boolean {
    return this.state.labels !== undefined && this.state.labels.showValue !== false;
  }

  set ShowValue(shown: boolean) {
    this.show(shown, this.ShowSeriesName);
  }

  get ShowSeriesName(): boolean {
    return this.state.labels?.showSeriesName ?? false;
  }

  set ShowSeriesName(shown: boolean) {
    this.show(this.ShowValue, shown);
  }

  get ShowCategoryName(): boolean {
    return this.extra('showCategoryName');
  }

  set ShowCategoryName(shown: boolean) {
    this.extras['showCategoryName'] = shown;
  }

  get ShowLegendKey(): boolean {
    return this.extra('showLegendKey');
  }

  set ShowLegendKey(shown: boolean) {
    this.extras['showLegendKey'] = shown;
  }

  get NumberFormat(): string {
    return this.state.labels?.numberFormat ?? 'General';
  }

  set NumberFormat(format: string) {
    assign(this.labels, 'numberFormat', format === '' ? undefined : format);
  }

  get LinkNumberFormat(): boolean {
    return this.state.labels?.numberFormat === undefined;
  }

  set LinkNumberFormat(linked: boolean) {
    if (linked) delete this.state.labels?.numberFormat;
  }

  get Position(): string {
    return this.state.labels?.position ?? 'BestFit';
  }

  set Position(position: string) {
    this.labels.position = position;
  }

  get Format(): ChartLabelFormat {
    return new ChartLabelFormat(this.session, this.labels);
  }

  private get labels(): Labels {
    return (this.state.labels ??= {});
  }

  /** Labels that show nothing are gone. */
  private show(value: boolean, name: boolean): void {
    if (!value && !name) {
      delete this.state.labels;
      return;
    }
    assign(this.labels, 'showValue', value ? undefined : false);
    assign(this.labels, 'showSeriesName', name ? true : undefined);
  }

  private get extras(): Record<string, unknown> {
    return extrasOf(this.target, `${this.path}/labels`);
  }

  private extra(key: string): boolean {
    return this.extras[key] === true;
  }
}
