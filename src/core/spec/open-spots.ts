import type { SheetSpec } from '../model/spec';
import { isOpenText } from '../text/briefing-sheet.de';

/** How many places of the form of the Kurzüberblick say that nobody filled them in (offene Stellen). */
export const openSpots = (specs: readonly SheetSpec[]): number =>
  specs
    .filter(({ key }) => key === 'briefing')
    .flatMap(({ contents }) => contents.flat())
    .filter((content) => typeof content === 'string' && isOpenText(content)).length;
