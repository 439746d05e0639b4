import { Link } from '@fluentui/react-components';
import { type Place, toA1 } from '../../core/model/address';
import { findingWords } from './de';
import { reviewWords } from '../review.de';

/** A place as it is written in the pane. @example 'Bevölkerung!C4' */
export const placeText = ({ sheet, cell }: Place): string =>
  cell ? `${sheet}!${toA1(cell)}` : `${sheet} (${findingWords.wholeSheet})`;

interface Props {
  readonly place: Place;
  /** Only the cell, where the sheet is named beside it. */
  readonly short?: boolean;
  readonly onReveal: (place: Place) => unknown;
}

/** Leads to a cell. */
export const PlaceButton = ({ place, short = false, onReveal }: Props) => (
  <Link
    as="button"
    aria-label={reviewWords.show(placeText(place))}
    onClick={() => void onReveal(place)}
    style={{ overflowWrap: 'anywhere', textAlign: 'start' }}
  >
    {short && place.cell ? toA1(place.cell) : placeText(place)}
  </Link>
);
