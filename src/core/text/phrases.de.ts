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
