import type { Removal } from '../../core/model/release';
import type { Parts } from '../xlsx/parts';
import { childrenOf, descendants, localName, textOf, type XmlElement } from '../xlsx/xml';

/** What is told of the file's properties, by their names in the file; the rest, such as the program's, says nothing of anybody. */
const NAMES: Readonly<Record<string, string>> = {
  creator: 'Autor',
  lastModifiedBy: 'Zuletzt geändert von',
  title: 'Titel',
  subject: 'Thema',
  description: 'Kommentar',
  keywords: 'Stichwörter',
  category: 'Kategorie',
  contentStatus: 'Status',
  created: 'Angelegt',
  modified: 'Geändert',
  lastPrinted: 'Gedruckt',
  Company: 'Firma',
  Manager: 'Vorgesetzte Person',
  HyperlinkBase: 'Ordner der Verweise',
  Template: 'Vorlage',
};

const DATE = /^\d{4}-\d\d-\d\dT/;

const shown = (text: string): string => (DATE.test(text) ? text.slice(0, 10).split('-').reverse().join('.') : text);

const entriesOf = (root: XmlElement | undefined): readonly string[] =>
  childrenOf(root).flatMap((child) => {
    const [name, text] = [NAMES[localName(child)], textOf(child).trim()];
    return name === undefined || text === '' ? [] : [`${name}: ${shown(text)}`];
  });

const removal = (kind: 'property' | 'own-property', details: readonly string[]): readonly Removal[] =>
  details.length === 0 ? [] : [{ kind, place: '', count: details.length, details }];

/** Properties of the document (Dokumenteigenschaften): who made it, for whom, with what; and those that somebody defined. */
export const propertiesRemoved = (parts: Parts): readonly Removal[] => {
  const own = parts.tree('docProps/custom.xml');
  return [
    ...removal(
      'property',
      ['docProps/core.xml', 'docProps/app.xml'].flatMap((part) => entriesOf(parts.tree(part))),
    ),
    ...removal(
      'own-property',
      own ? descendants(own, 'property').map(({ attributes }) => attributes['name'] ?? '') : [],
    ),
  ];
};
