import { shippedCatalogue } from '../../../src/files/catalogue';
import type { DraftRow } from './draft';
import { NOTE, SUBTITLE, TITLE } from './style';

const { breaks, settings, signProfiles } = shippedCatalogue();
const LINE = 12;

const wide = (key: string, text: string, charactersPerLine: number): DraftRow => ({
  key,
  cells: [{ value: text, style: NOTE }],
  wide: true,
  height: LINE * Math.ceil(text.length / charactersPerLine),
});

/** Title and subtitle with an empty row below. */
export const titleRows = (title: string, subtitle: string): readonly DraftRow[] => [
  { key: 'title', cells: [{ value: title, style: TITLE }], height: 20 },
  { key: 'subtitle', cells: [{ value: subtitle, style: SUBTITLE }], height: 15 },
  { key: 'gap-above', cells: [] },
];

const signs = (): string => {
  const profile = signProfiles.find(({ id }) => id === settings.signProfile);
  return `Zeichenerklärung: ${(profile?.signs ?? []).map(({ sign, meaning }) => `${sign} = ${meaning}`).join('; ')}`;
};

/** What stands below a table: footnotes, signs, and the source as its last row. */
export const closingRows = (notes: readonly string[], charactersPerLine: number): readonly DraftRow[] => [
  { key: 'gap-below', cells: [] },
  ...notes.map((note, index) => wide(`note-${index + 1}`, note, charactersPerLine)),
  wide('signs', signs(), charactersPerLine),
  wide('source', `Quelle: ${settings.office} (Open Data, eigene Summen)`, charactersPerLine),
];

/** Footnote on the break in the series of the population. */
export const breakNote = (): string =>
  `Bruch in der Reihe zwischen 2010 und 2011: ${breaks[0]?.reason ?? ''} Werte für 2010 sind mit späteren nicht vergleichbar.`;
