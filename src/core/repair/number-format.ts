const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./gs;
const DATE = /[ydjths]|mmm/i;
const SCALED = /[0#?],+(?:\.|$)/;

/** How a US number format code shows a number: its first section counts. */
export type Look = 'general' | 'text' | 'date' | 'percent' | { readonly decimals: number };

/** @example lookOf('#,##0.0') // => { decimals: 1 } */
export const lookOf = (numberFormat: string): Look => {
  const [section = ''] = numberFormat.replace(LITERALS, '').split(';');
  if (/^(?:general|standard)/i.test(section) || section === '') return 'general';
  if (section.includes('@')) return 'text';
  if (section.includes('%')) return 'percent';
  if (DATE.test(section) || SCALED.test(section) || !/[0#?]/.test(section)) return 'date';
  return { decimals: /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0 };
};
