import { joinSections, type Sections, splitSections } from '../model/header-footer';
import type { PageDocument } from '../../files/xlsx/document';
import type { Mutable } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';
import type { Session } from '../protocol/session';

type Page = Mutable<PageDocument>;

/** Headers and footers in three parts; pages are all alike. */
class HeaderFooter extends OfficeObject {
  constructor(
    session: Session,
    private readonly page: Page,
  ) {
    super(session);
  }

  get LeftHeader(): string {
    return splitSections(this.page.header).left;
  }

  set LeftHeader(left: string) {
    this.change('header', { left });
  }

  get CenterHeader(): string {
    return splitSections(this.page.header).center;
  }

  set CenterHeader(center: string) {
    this.change('header', { center });
  }

  get RightHeader(): string {
    return splitSections(this.page.header).right;
  }

  set RightHeader(right: string) {
    this.change('header', { right });
  }

  get LeftFooter(): string {
    return splitSections(this.page.footer).left;
  }

  set LeftFooter(left: string) {
    this.change('footer', { left });
  }

  get CenterFooter(): string {
    return splitSections(this.page.footer).center;
  }

  set CenterFooter(center: string) {
    this.change('footer', { center });
  }

  get RightFooter(): string {
    return splitSections(this.page.footer).right;
  }

  set RightFooter(right: string) {
    this.change('footer', { right });
  }

  private change(where: 'header' | 'footer', part: Partial<Sections>): void {
    this.page[where] = joinSections({ ...splitSections(this.page[where]), ...part });
  }
}

export class HeaderFooterGroup extends OfficeObject {
  constructor(
    session: Session,
    private readonly page: Page,
  ) {
    super(session);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.page);
  }
}
