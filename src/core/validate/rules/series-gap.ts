import type { Finding } from '../../model/finding';
import { areaName, subjectName, validOn } from '../directory';
import { levelsOf } from '../grid';
import { explainable } from '../loose-keys';
import { groupBy, type KeyedObservation } from '../observations';
import { oncePer } from '../repetition';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';
import { type Series, yearOf } from '../series';
import { waveYears } from '../waves';

/** A wave that an area lacks between two figures. */
interface Gap {
  readonly wave: string;
  readonly referenceDate: string;
  readonly before: KeyedObservation;
  readonly after: KeyedObservation;
}

const dateOfWave = (wave: string, { catalogue }: RuleContext): string =>
  catalogue.waves.find(({ id }) => id === wave)?.referenceDate ?? `${wave}-12-31`;

const figureIn = (timeline: readonly Series[], area: string): KeyedObservation | undefined =>
  timeline.map(({ figures }) => figures.get(area)).find((figure) => figure !== undefined);

/** Areas that lack a wave although they have figures before and after it, and none at all between these. */
const gapsAt = (
  context: RuleContext,
  timeline: readonly Series[],
  waves: readonly string[],
  wave: string,
): readonly Gap[] => {
  const known = timeline.filter(({ referenceDate }) => waves.includes(yearOf(referenceDate)));
  const earlier = known.filter(({ referenceDate }) => yearOf(referenceDate) < wave).reverse();
  const later = known.filter(({ referenceDate }) => yearOf(referenceDate) > wave);
  const within = known.filter(({ referenceDate }) => yearOf(referenceDate) === wave);
  const referenceDate = dateOfWave(wave, context);
  const gaps: Gap[] = [];
  const seen = new Set<string>();
  for (const after of later.flatMap(({ figures }) => [...figures.values()])) {
    if (seen.has(after.area) || within.some(({ figures }) => figures.has(after.area))) continue;
    seen.add(after.area);
    const [before, area] = [figureIn(earlier, after.area), context.directory.areas.get(after.area)];
    if (before && area && validOn(area, referenceDate)) gaps.push({ wave, referenceDate, before, after });
  }
  return gaps;
};

/** Figures of a year that is no wave may be those of the wave: their date has a finding. */
const isMisdated = ({ before, after }: Gap, timeline: readonly Series[], waves: readonly string[]): boolean =>
  timeline.some(
    ({ referenceDate, figures }) =>
      referenceDate > before.referenceDate &&
      referenceDate < after.referenceDate &&
      !waves.includes(yearOf(referenceDate)) &&
      figures.has(after.area),
  );

/** The grid names single areas of a wave that the sheet has; a wave that the schema expects is missed as a whole. */
const isReported = ({ wave, after }: Gap, context: RuleContext): boolean => {
  const level = context.directory.areas.get(after.area)?.level ?? '';
  const own = context.series.filter(
    ({ subject, breakdown, referenceDate }) =>
      subject === after.subject && breakdown === after.breakdown && yearOf(referenceDate) === wave,
  );
  if (own.length === 0) return (context.schema?.monitoring?.waves ?? []).includes(wave);
  return own.some((series) => levelsOf(series, context).includes(level));
};

interface Found {
  readonly gaps: readonly Gap[];
  readonly isExplained: (gap: Gap) => boolean;
}

const gapsOf = (context: RuleContext, waves: readonly string[]): Found => {
  const groups = groupBy(context.series, ({ subject, breakdown }) => `${subject}\u0001${breakdown}`);
  const canBe = explainable(context.observations);
  const gaps = [...groups.values()].flatMap(([first]) => {
    const timeline = first ? context.book.timeline(first.subject, first.breakdown) : [];
    return waves
      .flatMap((wave) => gapsAt(context, timeline, waves, wave))
      .filter((gap) => gap.after.place.sheet === context.table.sheet)
      .filter((gap) => !isMisdated(gap, timeline, waves) && !isReported(gap, context));
  });
  return { gaps, isExplained: ({ after, referenceDate }) => canBe({ ...after, referenceDate }) };
};

const findingOf = (context: RuleContext, { referenceDate, before, after }: Gap, more: { more?: number }): Finding => {
  const facts = {
    subject: subjectName(context.directory, after.subject),
    area: areaName(context.directory, after.area),
    referenceDate,
    before: before.referenceDate,
    after: after.referenceDate,
    ...more,
  };
  return findingAt(context, 'series-gap', after.place.cell, facts);
};

/**
 * Waves that an area lacks although it has figures before and after; all sheets count. One finding per subject, breakdown
 * and wave, at the figure after the gap. What other findings say already is left out: single areas of a complete grid,
 * waves that the schema expects, and figures with a wrong or unreadable date.
 */
export const seriesGap: Rule = {
  code: 'series-gap',
  check: (context) => {
    if (context.series.length === 0) return notVerifiable('no-figures');
    const years = context.series.flatMap(({ subject, breakdown }) => context.book.timeline(subject, breakdown));
    if (new Set(years.map(({ referenceDate }) => yearOf(referenceDate))).size < 2) return notVerifiable('single-wave');
    const { gaps, isExplained } = gapsOf(context, waveYears(context));
    const open = gaps.filter((gap) => !isExplained(gap));
    const findings = oncePer(open, ({ wave, after }) => `${after.subject} ${after.breakdown} ${wave}`).map(
      ({ first, more }) => findingOf(context, first, more),
    );
    return result(findings, open.length < gaps.length ? 'unreadable-keys' : undefined);
  },
};
