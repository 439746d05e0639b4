import { quoted } from './list.de';
import { countText } from './number.de';

/** Question after what was most likely meant; nothing where nobody knows. */
export const perhapsText = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Ist ${quoted(nearest)} gemeint?`;

/** That further cells say the same; nothing where there are none. */
export const repeatedText = (more: number | undefined): string => {
  if (!more) return '';
  return ` Ebenso in ${more === 1 ? 'einer weiteren Zelle' : countText(more, '', 'weiteren Zellen')}.`;
};

/** That further areas lack the same; nothing where there are none. */
export const repeatedAreasText = (more: number | undefined): string =>
  more ? ` Ebenso für ${more === 1 ? 'einen weiteren Raum' : countText(more, '', 'weitere Räume')}.` : '';

/** A cell, with its sheet where the reference names one. @example cellText('Blatt 1!D7') // => 'D7 auf dem Blatt „Blatt 1“' */
export const cellText = (reference: string): string => {
  const mark = reference.lastIndexOf('!');
  return mark < 0 ? reference : `${reference.slice(mark + 1)} auf dem Blatt ${quoted(reference.slice(0, mark))}`;
};
