import type { CellAddress } from '../model/address';
import type { Catalogue, Indicator } from '../model/catalogue';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { ReturnedSeries } from '../model/returns';
import { type Observation, type Table, TOTAL_BREAKDOWN } from '../model/table';

const key = (subject: string, wave: string): string => `${subject}\u0001${wave}`;

/** A sign counts where it was submitted: a sum that lacks a part was not. */
const isDelivered = ({ breakdown, quantity, places }: Figure): boolean =>
  breakdown === TOTAL_BREAKDOWN &&
  (quantity.kind === 'known' ||
    (places.length > 0 && quantity.reason !== 'unreadable' && quantity.reason !== 'not-submitted'));

const areasBySeries = (figures: readonly Figure[]): ReadonlyMap<string, string[]> => {
  const areas = new Map<string, string[]>();
  for (const figure of figures.filter(isDelivered)) {
    const found = areas.get(key(figure.subject, figure.wave));
    if (found) found.push(figure.area);
    else areas.set(key(figure.subject, figure.wave), [figure.area]);
  }
  return areas;
};

const cellKey = (sheet: string, { row, column }: CellAddress): string => `${sheet}\u0001${row},${column}`;

const cellsOf = ({ place, cells }: Observation): readonly CellAddress[] => [place.cell, ...Object.values(cells)];

/** Areas of open errors, by subject and year of the figure that they stand at; each error once. */
const errorsBySeries = (tables: readonly Table[], open: readonly Finding[]): ReadonlyMap<string, readonly string[]> => {
  const errors = new Set(
    open.flatMap(({ severity, place: { sheet, cell } }) =>
      severity === 'error' && cell ? [cellKey(sheet, cell)] : [],
    ),
  );
  const wrong = new Map<string, string[]>();
  for (const observation of tables.flatMap(({ observations }) => observations)) {
    const { subject, area, referenceDate, place } = observation;
    if (subject === undefined || area === undefined || referenceDate === undefined) continue;
    const cells = new Set(cellsOf(observation).map((cell) => cellKey(place.sheet, cell)));
    const found = [...cells].filter((cell) => errors.has(cell)).map(() => area);
    const series = key(subject, referenceDate.slice(0, 4));
    if (found.length > 0) wrong.set(series, [...(wrong.get(series) ?? []), ...found]);
  }
  return wrong;
};

const subjectsOf = ({ id, numerator, denominator }: Indicator): readonly string[] => [
  ...new Set([id, ...numerator.measures, ...(denominator?.measures ?? [])]),
];

/**
 * What a checked file delivers (gelieferte Reihen), by indicator and wave in the catalogue's order: values that were
 * submitted or can be worked out of what was, and open errors at the figures that they are made of.
 */
export const deliveredSeries = (
  figures: readonly Figure[],
  tables: readonly Table[],
  open: readonly Finding[],
  catalogue: Catalogue,
): readonly ReturnedSeries[] => {
  const [areas, errors] = [areasBySeries(figures), errorsBySeries(tables, open)];
  return catalogue.indicators.flatMap((indicator) =>
    catalogue.waves.flatMap((wave) => {
      const own = areas.get(key(indicator.id, wave.id)) ?? [];
      const wrong = subjectsOf(indicator).flatMap((subject) => errors.get(key(subject, wave.id)) ?? []);
      return own.length + wrong.length === 0 ? [] : [{ subject: indicator.id, wave: wave.id, areas: own, wrong }];
    }),
  );
};
