import { present } from '../present';
import type { PageDocument, RangeDocument } from '../document';
import { rangesOf } from '../ranges';
import { childrenOf, descend, flag, textOf, type XmlElement } from '../xml';

/** Number of the paper A4, ECMA-376 18.3.1.63. */
export const A4 = '9';

const fitOf = (root: XmlElement): Pick<PageDocument, 'fitWide' | 'fitTall'> => {
  if (!flag(descend(root, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage'])) return {};
  const { fitToWidth = '1', fitToHeight = '1' } = descend(root, 'pageSetup')?.attributes ?? {};
  const pages = (text: string) => (text === '0' ? undefined : Number(text));
  return present({ fitWide: pages(fitToWidth), fitTall: pages(fitToHeight) });
};

/** First range of a name such as `Print_Area`, without the sheet. */
const areaOf = (formula: string | undefined): RangeDocument | undefined =>
  rangesOf(formula?.replace(/^.*!/, '').split(',')[0])[0];

/** Rows of `Print_Titles`, which may name columns too. */
const titleRowsOf = (formula: string | undefined): PageDocument['titleRows'] => {
  const [, first, last] = /\$(\d+):\$(\d+)(?:,|$)/.exec(formula ?? '') ?? [];
  return first && last ? { first: Number(first) - 1, last: Number(last) - 1 } : undefined;
};

/** Rows after breaks that somebody set; Excel's own follow from the paper. */
const breaksOf = (root: XmlElement): PageDocument['breaks'] => {
  const set = childrenOf(descend(root, 'rowBreaks'), 'brk').filter(({ attributes }) => flag(attributes['man']));
  return set.length > 0 ? set.map(({ attributes }) => Number(attributes['id'] ?? 0)) : undefined;
};

/** Page set-up of a sheet, with its reserved names by their short form (`Print_Area`, `Print_Titles`). */
export const pageOf = (root: XmlElement, reserved: Readonly<Record<string, string>>): PageDocument => {
  const { orientation, paperSize } = descend(root, 'pageSetup')?.attributes ?? {};
  const { horizontalCentered, gridLines } = descend(root, 'printOptions')?.attributes ?? {};
  return {
    orientation: orientation === 'landscape' ? 'landscape' : 'portrait',
    paper: paperSize === A4 ? 'a4' : 'other',
    ...present({ printArea: areaOf(reserved['Print_Area']), titleRows: titleRowsOf(reserved['Print_Titles']) }),
    ...fitOf(root),
    ...present({ breaks: breaksOf(root) }),
    header: textOf(descend(root, 'headerFooter', 'oddHeader')),
    footer: textOf(descend(root, 'headerFooter', 'oddFooter')),
    ...present({ centred: flag(horizontalCentered) || undefined, printGridlines: flag(gridLines) || undefined }),
  };
};
