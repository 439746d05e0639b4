import type { Area, Catalogue, Indicator, Wave } from './catalogue';
import { type IsoDate, TOTAL_BREAKDOWN } from './table';
import type { TemplateOrder } from './template';

/** One figure that is asked for (angeforderter Wert). */
export interface AskedFigure {
  readonly subject: string;
  readonly breakdown: string;
  readonly referenceDate: IsoDate;
  readonly wave: string;
  readonly area: string;
}

const DAY_OF_YEAR = /^(\d{2})\.(\d{2})\.(?: \(|$)/;

/**
 * Reference date of an indicator in a wave: its own day in the wave's year where it has one, else the wave's day.
 *
 * @example askedDate({ referenceDate: '15.12. (Zähler), 31.12. (Nenner)' }, { id: '2017', … }) // => '2017-12-15'
 */
export const askedDate = (
  { referenceDate }: Pick<Indicator, 'referenceDate'>,
  wave: Pick<Wave, 'id' | 'referenceDate'>,
): IsoDate => {
  const [, day, month] = DAY_OF_YEAR.exec(referenceDate) ?? [];
  return day && month ? `${wave.id}-${month}-${day}` : wave.referenceDate;
};

const existsOn = ({ validFrom, validUntil }: Area, date: IsoDate): boolean =>
  (validFrom === undefined || validFrom <= date) && (validUntil === undefined || date <= validUntil);

/** Names of ways to divide, such as `10-Jahres-Gruppen` or `mit/ohne …`, and single characters are no groups. */
const isGroup = (value: string): boolean => value.length > 1 && !/\/|-Gruppen$/.test(value);

const breakdownsOf = ({ breakdowns = [] }: Indicator, { breakdowns: asked }: TemplateOrder): readonly string[] =>
  asked ? [TOTAL_BREAKDOWN, ...new Set(breakdowns.flatMap(({ values }) => values).filter(isGroup))] : [TOTAL_BREAKDOWN];

/** Areas of the levels as they exist on a day, as far as the indicator has these levels; in the catalogue's order. */
export const askedAreas = (
  { levels: own }: Pick<Indicator, 'levels'>,
  levels: TemplateOrder['levels'],
  date: IsoDate,
  { areas }: Pick<Catalogue, 'areas'>,
): readonly Area[] =>
  areas.filter(
    (area) => levels.some((level) => level === area.level) && own.includes(area.level) && existsOn(area, date),
  );

/** Chosen entries of a list, in the list's order; unknown ids are none. */
const chosen = <T extends { readonly id: string }>(entries: readonly T[], ids: readonly string[]): readonly T[] =>
  entries.filter(({ id }) => ids.includes(id));

/**
 * Every figure that an order asks for: by indicator, breakdown, wave and area, in the catalogue's order. An indicator has
 * none on a level that it does not speak of.
 */
export const askedFigures = (order: TemplateOrder, catalogue: Catalogue): readonly AskedFigure[] =>
  chosen(catalogue.indicators, order.indicators).flatMap((indicator) =>
    breakdownsOf(indicator, order).flatMap((breakdown) =>
      chosen(catalogue.waves, order.waves).flatMap((wave) => {
        const referenceDate = askedDate(indicator, wave);
        return askedAreas(indicator, order.levels, referenceDate, catalogue).map(({ id }) => ({
          subject: indicator.id,
          breakdown,
          referenceDate,
          wave: wave.id,
          area: id,
        }));
      }),
    ),
  );

/** One text for an asked figure, for looking it up. */
export const askedKey = ({
  subject,
  breakdown,
  referenceDate,
  area,
}: Pick<AskedFigure, 'subject' | 'breakdown' | 'referenceDate' | 'area'>): string =>
  [subject, breakdown, referenceDate, area].join('\u0001');
