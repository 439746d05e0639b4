const copyBySelection = (text: string): boolean => {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // Excel on the web shows the pane in a frame without clipboard rights; the old command still works there.
  const done = document.execCommand('copy');
  area.remove();
  return done;
};

/** Copies text; resolves to whether it was allowed. Focus returns to where it was. */
export const copyText = async (text: string): Promise<boolean> => {
  const focused = document.activeElement;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const done = copyBySelection(text);
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
};
