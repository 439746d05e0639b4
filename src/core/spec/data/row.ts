import type { Area } from '../../model/catalogue';
import { figureKey, type Figure } from '../../model/figure';
import type { Content } from '../../model/spec';
import { levelText, missingText, qualifierText } from '../../text/de';
import { amountsOf, DATA_COLUMNS, sourceLink, sourceRows } from './formula';
import type { DataContext } from './rows';
import { dateSerial } from '../date-serial';
import { linkTo } from '../formula';
import type { ShownSubject } from '../subject';
import { rowsText, SUBJECT_TYPES, WORDS } from '../words';

/** What a row names beside its numbers. */
export interface RowContext extends DataContext {
  readonly subjects: ReadonlyMap<string, ShownSubject>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly dates: ReadonlyMap<string, string>;
  /** Name of this sheet in the workbook. */
  readonly sheet: string;
  /** Name of the file that was submitted; null where nothing may be said of it. */
  readonly delivery: string | null;
}

const remarkOf = ({ quantity, places, parts }: Figure): string => {
  if (quantity.kind === 'missing') return missingText(quantity.reason);
  const origin = places.length > 0 ? [] : [parts ? WORDS.computed : WORDS.sumOfParts];
  return [...quantity.qualifiers.map(qualifierText), ...origin].join('; ');
};

// A computed figure leads to the first row that it was computed from, and names them all.
const sourceOf = (figure: Figure, context: RowContext): Content => {
  const [place] = figure.places;
  if (place) return context.delivery === null ? WORDS.delivered : sourceLink(place);
  const rows = sourceRows(figure, context);
  const [first] = rows;
  if (first === undefined) return WORDS.computed;
  return linkTo(context.sheet, { row: first, column: DATA_COLUMNS.value }, rowsText(rows));
};

/** One row of *Daten*, in the order of its heads. A key that the catalogue does not know stands alone. */
export const dataRow = (figure: Figure, row: number, context: RowContext): readonly Content[] => {
  const subject = context.subjects.get(figure.subject);
  const place = context.areas.get(figure.area);
  if (!subject || !place) return [figureKey(figure)];
  const { numerator, denominator, value } = amountsOf(figure, row, subject, context);
  const date = figure.referenceDate ?? context.dates.get(figure.wave);
  return [
    figureKey(figure),
    SUBJECT_TYPES[subject.type],
    subject.id,
    subject.name,
    figure.breakdown,
    levelText(place.level),
    place.id,
    place.name,
    figure.wave,
    date === undefined ? null : dateSerial(date),
    numerator,
    denominator,
    value,
    subject.unit,
    remarkOf(figure),
    sourceOf(figure, context),
    figure.places.length > 0 ? context.delivery : null,
  ];
};
