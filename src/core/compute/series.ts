import type { Wave } from '../model/catalogue';
import type { Observation, Table } from '../model/table';

/** An observation whose key could be read in full. */
export type Submitted = Observation & { readonly referenceDate: string };

/** What was submitted for one subject in one breakdown (gelieferte Reihe). */
export interface Series {
  readonly subject: string;
  readonly breakdown: string;
  /** Waves and areas for which there is a cell at all, whatever stands in it. */
  readonly waves: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly at: (area: string, wave: string) => Submitted | undefined;
}

interface OpenSeries {
  readonly waves: Set<string>;
  readonly areas: Set<string>;
  readonly cells: Map<string, Submitted>;
}

type WaveOf = (date: string) => Wave | undefined;

const waveFinder = (waves: readonly Wave[]): WaveOf => {
  const byDate = new Map(waves.map((wave) => [wave.referenceDate, wave]));
  const byYear = new Map(waves.map((wave) => [wave.id, wave]));
  return (date) => byDate.get(date) ?? byYear.get(date.slice(0, 4));
};

// Some sources count on other days of the year (15.12., 01.03.); the day of the wave wins over them, then what came first.
const put = (cells: Map<string, Submitted>, key: string, observation: Submitted, wave: Wave): void => {
  const present = cells.get(key);
  const closer = observation.referenceDate === wave.referenceDate && present?.referenceDate !== wave.referenceDate;
  if (!present || closer) cells.set(key, observation);
};

const openSeries = (all: Map<string, OpenSeries>, key: string): OpenSeries => {
  const present = all.get(key) ?? { waves: new Set(), areas: new Set(), cells: new Map() };
  all.set(key, present);
  return present;
};

const add = (all: Map<string, OpenSeries>, observation: Observation, waveOf: WaveOf): void => {
  const { subject, area, breakdown, referenceDate } = observation;
  const wave = referenceDate === undefined ? undefined : waveOf(referenceDate);
  if (subject === undefined || area === undefined || breakdown === undefined || !referenceDate || !wave) return;
  const series = openSeries(all, JSON.stringify([subject, breakdown]));
  series.waves.add(wave.id);
  series.areas.add(area);
  put(series.cells, `${area}|${wave.id}`, { ...observation, referenceDate }, wave);
};

/**
 * Sorts observations into series, in the order in which they were met. Observations with an unreadable key or outside of
 * the waves are left out (findings name them). Of two observations for one figure the first counts.
 */
export const collectSeries = (tables: readonly Table[], waves: readonly Wave[]): readonly Series[] => {
  const all = new Map<string, OpenSeries>();
  const waveOf = waveFinder(waves);
  for (const table of tables) for (const observation of table.observations) add(all, observation, waveOf);
  return [...all].map(([key, { cells, ...seen }]) => {
    const [subject, breakdown] = JSON.parse(key) as [string, string];
    return { subject, breakdown, ...seen, at: (area, wave) => cells.get(`${area}|${wave}`) };
  });
};
