import type { PageDocument } from '../document';
import { A4 } from '../read/page';
import { element, type XmlElement } from '../xml';

const LETTER = 1;

const headerFooter = ({ header, footer }: PageDocument): XmlElement | undefined => {
  if (header === '' && footer === '') return undefined;
  return element('headerFooter', {}, [
    header === '' ? undefined : element('oddHeader', {}, [header]),
    footer === '' ? undefined : element('oddFooter', {}, [footer]),
  ]);
};

const fitAttributes = ({ fitWide, fitTall }: PageDocument) =>
  fitWide === undefined && fitTall === undefined ? {} : { fitToWidth: fitWide ?? 0, fitToHeight: fitTall ?? 0 };

const LAST_COLUMN = 16_383;

const rowBreaks = ({ breaks = [] }: PageDocument): XmlElement | undefined => {
  if (breaks.length === 0) return undefined;
  const children = breaks.map((row) => element('brk', { id: row, max: LAST_COLUMN, man: true }));
  return element('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, children);
};

/** Page set-up in the schema's order. */
export const pageElements = (page: PageDocument): readonly (XmlElement | undefined)[] => [
  page.centred === true || page.printGridlines === true
    ? element('printOptions', { horizontalCentered: page.centred, gridLines: page.printGridlines })
    : undefined,
  element('pageMargins', { left: 0.7, right: 0.7, top: 0.787, bottom: 0.787, header: 0.3, footer: 0.3 }),
  element('pageSetup', {
    paperSize: page.paper === 'a4' ? A4 : LETTER,
    orientation: page.orientation,
    ...fitAttributes(page),
  }),
  headerFooter(page),
  rowBreaks(page),
];
