/** A header or footer in three parts; Excel keeps it as one text with `&L`, `&C`, `&R`. */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Codes such as `&P` belong to their part; `&&` is a plain ampersand. Text before the first part is centred. */
export function splitSections(text: string): Sections {
  const found = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let part: keyof Sections = 'center';
  for (const [piece] of text.matchAll(/&&|&.|[^&]+|&$/gsu)) {
    const name = names[piece.slice(1) as keyof typeof names];
    if (piece.startsWith('&') && name !== undefined) part = name;
    else found[part] += piece;
  }
  return found;
}

export function joinSections({ left, center, right }: Sections): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}
