import { type RefObject, useEffect, useRef } from 'react';

const FOCUSABLE = 'button, input, a[href]';

const indexIn = (list: HTMLElement | null, target: EventTarget | null): number =>
  target instanceof Node ? [...(list?.querySelectorAll('li') ?? [])].findIndex((item) => item.contains(target)) : -1;

/**
 * Keeps the keyboard in a list: when the entry that had the focus has gone, the one in its place gets it. Never takes the
 * focus away from the sheet or from another part of the pane.
 */
export const useListFocus = (list: RefObject<HTMLElement | null>, entries: unknown): void => {
  const last = useRef(-1);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      // A question is asked about the entry: its dialog does not count as leaving the list.
      const inDialog = target instanceof Element && target.closest('[role=dialog], [role=alertdialog]');
      if (!inDialog) last.current = indexIn(list.current, target);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [list]);
  useEffect(() => {
    if (last.current < 0 || !document.hasFocus() || document.activeElement !== document.body) return;
    const items = list.current?.querySelectorAll('li') ?? [];
    items[Math.min(last.current, items.length - 1)]?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }, [list, entries]);
};
