import type { Area } from '../../files/xlsx/area';
import { area, MAX_COLUMNS } from '../../files/xlsx/area';
import { assign } from '../model/mutable';
import type { SheetModel } from '../model/sheet';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';
import { HeaderFooterGroup } from './header-footer-group';
import { type Located, locateCells } from './locate-cells';
import { Range } from './range';

interface Zoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

/** Margins and scale are not kept: documents do not carry them. */
export class PageLayout extends OfficeObject {
  constructor(
    session: Session,
    private readonly sheet: SheetModel,
  ) {
    super(session);
  }

  get Orientation(): string {
    return this.page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set Orientation(orientation: string) {
    this.page.orientation = orientation.toLowerCase() === 'landscape' ? 'landscape' : 'portrait';
  }

  get PaperSize(): string {
    return this.page.paper === 'a4' ? 'A4' : 'Letter';
  }

  set PaperSize(size: string) {
    this.page.paper = size.toUpperCase() === 'A4' ? 'a4' : 'other';
  }

  get Zoom(): Zoom {
    return {
      ...(this.page.fitWide === undefined ? {} : { horizontalFitToPages: this.page.fitWide }),
      ...(this.page.fitTall === undefined ? {} : { verticalFitToPages: this.page.fitTall }),
    };
  }

  set Zoom(zoom: Zoom) {
    assign(this.page, 'fitWide', zoom.horizontalFitToPages ?? undefined);
    assign(this.page, 'fitTall', zoom.verticalFitToPages ?? undefined);
  }

  get CenterHorizontally(): boolean {
    return this.page.centred ?? false;
  }

  set CenterHorizontally(centred: boolean) {
    assign(this.page, 'centred', centred ? true : undefined);
  }

  get PrintGridlines(): boolean {
    return this.page.printGridlines ?? false;
  }

  set PrintGridlines(printed: boolean) {
    assign(this.page, 'printGridlines', printed ? true : undefined);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.page);
  }

  SetPrintArea(given: Located | string): void {
    this.page.printArea = { ...this.areaOf(given) };
  }

  GetPrintAreaOrNullObject(): Range | null {
    return this.page.printArea ? new Range(this.session, this.sheet, this.page.printArea) : null;
  }

  SetPrintTitleRows(given: Located | string): void {
    const { row, rowCount } = this.areaOf(given);
    this.page.titleRows = { first: row, last: row + rowCount - 1 };
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.page.titleRows;
    return rows
      ? new Range(this.session, this.sheet, area(rows.first, 0, rows.last - rows.first + 1, MAX_COLUMNS))
      : null;
  }

  private get page(): SheetModel['state']['page'] {
    return this.sheet.state.page;
  }

  private areaOf(given: Located | string): Area {
    return typeof given === 'string' ? locateCells(this.session, given, this.sheet).area : given.area;
  }
}
