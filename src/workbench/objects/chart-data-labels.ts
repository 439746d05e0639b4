import type { SeriesDocument } from '../../files/xlsx/document';
import { assign, type Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { ChartAreaFormat } from './chart-area-format';
import { ChartFont } from './chart-font';
import { type ChartTarget, extrasOf } from './chart-target';

type SeriesState = Mutable<SeriesDocument>;
type Labels = NonNullable<SeriesState['labels']>;

class ChartDataLabelFormat extends ChartAreaFormat {
  constructor(
    session: Session,
    target: ChartTarget,
    path: string,
    private readonly labels: Labels,
  ) {
    super(session, target, path);
  }

  /** Size and colour are kept in the document. */
  override get Font(): ChartFont {
    return new ChartFont(this.session, this.labels);
  }
}

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

  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.session, this.target, `${this.path}/labels`, this.labels);
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
