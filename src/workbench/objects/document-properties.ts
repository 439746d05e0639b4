import { assign } from '../model/mutable';
import { OfficeObject } from '../protocol/office-object';

export class DocumentProperties extends OfficeObject {
  get Title(): string {
    return this.session.model.properties.title ?? '';
  }

  set Title(title: string) {
    assign(this.session.model.properties, 'title', title === '' ? undefined : title);
  }

  get Author(): string {
    return this.session.model.properties.author ?? '';
  }

  set Author(author: string) {
    assign(this.session.model.properties, 'author', author === '' ? undefined : author);
  }
}
