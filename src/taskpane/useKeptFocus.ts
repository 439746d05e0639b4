import { type RefObject, useEffect } from 'react';

/**
 * Takes the focus into `place` when the element that had it has gone (a button that was pressed and is no longer needed),
 * so that the keyboard goes on from there. Never takes it away from the sheet.
 */
export const useKeptFocus = (place: RefObject<HTMLElement | null>, state: unknown): void => {
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) place.current?.focus();
  }, [place, state]);
};
