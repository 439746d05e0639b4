import type { WorkbookDocument } from '../document';
import { CONTENT, NAMESPACE, RELATION } from '../namespaces';
import { Parts } from '../parts';
import { element, type XmlElement } from '../xml';

const list = (name: string, children: readonly XmlElement[]): XmlElement =>
  element(name, { count: children.length }, children);

/** The styles that every workbook must have: one font, the two fills that Excel expects, no border. */
const stylesElement = (): XmlElement =>
  element('styleSheet', { xmlns: NAMESPACE.main }, [
    list('fonts', [
      element('font', {}, [
        element('sz', { val: 10 }),
        element('name', { val: 'Arial' }),
        element('family', { val: 2 }),
      ]),
    ]),
    list(
      'fills',
      ['none', 'gray125'].map((patternType) => element('fill', {}, [element('patternFill', { patternType })])),
    ),
    list('borders', [
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ]),
    list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list('cellXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ]);

const workbookElement = (dateSystem: 1900 | 1904): XmlElement =>
  element('workbook', { xmlns: NAMESPACE.main, 'xmlns:r': NAMESPACE.relationships }, [
    element('workbookPr', dateSystem === 1904 ? { date1904: true } : {}),
    element('bookViews', {}, [
      element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 28_800, windowHeight: 15_000 }),
    ]),
    element('sheets'),
  ]);

/** A workbook without sheets, for documents that come from no file. */
export const blankWorkbook = ({ dateSystem }: WorkbookDocument): Parts => {
  const parts = Parts.empty();
  parts.put('xl/workbook.xml', workbookElement(dateSystem), CONTENT.workbook);
  parts.link('', RELATION.officeDocument, 'xl/workbook.xml');
  parts.put('xl/styles.xml', stylesElement(), CONTENT.styles);
  parts.link('xl/workbook.xml', RELATION.styles, 'xl/styles.xml');
  return parts;
};

/** The styles of a workbook; a file that came without any is given the least that it needs. */
export const ensureStyles = (parts: Parts, workbookPart: string): XmlElement => {
  const link = parts.links(workbookPart).find(({ type }) => type === 'styles');
  const known = link && parts.edit(link.target);
  if (known) return known;
  const part = parts.freeName('xl/styles', '.xml');
  const root = stylesElement();
  parts.put(part, root, CONTENT.styles);
  parts.link(workbookPart, RELATION.styles, part);
  return root;
};
