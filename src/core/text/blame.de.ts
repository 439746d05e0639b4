import { toA1 } from '../model/address';
import type { Cause, CellPlace, SuspectCell, Suspicion } from '../model/blame';
import { listText } from './list.de';
import { countText, numberText } from './number.de';

const cellText = ({ cell }: CellPlace): string => toA1(cell);

const MOST_NAMED = 4;

const placesText = (places: readonly CellPlace[]): string =>
  places.length <= MOST_NAMED
    ? listText(places.map(cellText))
    : `${places
        .slice(0, MOST_NAMED - 1)
        .map(cellText)
        .join(', ')} und ${countText(places.length - MOST_NAMED + 1, '', 'weitere Zellen').trim()}`;

const NEIGHBOURS = { row: 'eine Zeile', column: 'eine Spalte', date: 'einen Stichtag' } as const;

/** What most likely happened, as an explanation after a dash. @example 'zwei Ziffern vertauscht' */
export const causeText = (cause: Cause): string => {
  switch (cause.kind) {
    case 'digits-transposed':
      return 'zwei Ziffern vertauscht';
    case 'digit-missing':
      return 'eine Ziffer fehlt';
    case 'digit-doubled':
      return 'eine Ziffer doppelt';
    case 'digit-added':
      return 'eine Ziffer zu viel';
    case 'comma-shifted':
      return cause.factor > 1
        ? `um den Faktor ${numberText(cause.factor)} zu groß`
        : `um den Faktor ${numberText(1 / cause.factor)} zu klein`;
    case 'sign-flipped':
      return 'falsches Vorzeichen';
    case 'swapped':
      return 'die beiden Werte sind vertauscht';
    case 'neighbour':
      return `derselbe Wert wie in ${cellText(cause.from)}, vielleicht um ${NEIGHBOURS[cause.of]} verrutscht`;
  }
};

/**
 * How sure a suspicion is, in words.
 *
 * @example confidenceText({ confidence: 'one-of-several', alternatives: 2 }) // => 'möglich (1 von 3)'
 */
export const confidenceText = ({
  confidence,
  likeliest,
  alternatives,
}: Pick<Suspicion, 'confidence' | 'likeliest' | 'alternatives'>): string => {
  if (confidence === 'only') return 'wahrscheinlich';
  if (confidence === 'not-determined') return 'nicht ermittelt';
  const among = alternatives === undefined ? '' : ` (1 von ${numberText(alternatives + 1)})`;
  return `${likeliest ? 'am ehesten' : 'möglich'}${among}`;
};

const insteadText = ({ value, repaired }: SuspectCell): string =>
  repaired === undefined ? numberText(value) : `${numberText(value)} statt ${numberText(repaired)}`;

const othersText = (alternatives: number | undefined, cells: number): string => {
  if (alternatives === 0) return '';
  if (alternatives === undefined) return ' Auch andere Zellen kommen in Frage.';
  const what =
    cells === 1
      ? countText(alternatives, 'andere Zelle', 'andere Zellen')
      : countText(alternatives, 'andere Gruppe von Zellen', 'andere Gruppen von Zellen');
  return ` Ebenso ${alternatives === 1 ? 'kommt' : 'kommen'} ${what} in Frage.`;
};

const singleText = (cell: SuspectCell, { cause }: Suspicion): string =>
  `ist ${cellText(cell.place)} falsch: ${insteadText(cell)}${cause ? ` – ${causeText(cause)}` : ''}.`;

const severalText = ({ cells, cause }: Suspicion): string => {
  const names = listText(cells.map(({ place }) => cellText(place)));
  if (cause?.kind === 'swapped') return `sind ${names} vertauscht.`;
  const values = cells.map((cell) => `${cellText(cell.place)} ${insteadText(cell)}`);
  return `sind ${names} falsch: ${listText(values)}.`;
};

/**
 * A suspicion as a sentence. The sheet is named beside it and not repeated.
 *
 * @example 'Wahrscheinlich ist F20 falsch: 2 989 statt 2 998 – zwei Ziffern vertauscht.'
 */
export const suspicionText = (suspicion: Suspicion): string => {
  const { cells, confidence, broken, alternatives, likeliest } = suspicion;
  const [first, second] = cells;
  if (!first)
    return `Welche Zelle falsch ist, wurde nicht ermittelt. Unstimmig sind die Werte um ${placesText(broken)}.`;
  const likely = confidence === 'only' ? 'Wahrscheinlich' : likeliest ? 'Am ehesten' : 'Vielleicht';
  const what = second ? severalText(suspicion) : singleText(first, suspicion);
  return `${likely} ${what}${confidence === 'only' ? '' : othersText(alternatives, cells.length)}`;
};
