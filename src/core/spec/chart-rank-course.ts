import type { Ranking } from '../model/figure';
import { TOTAL_BREAKDOWN } from '../model/table';
import { levelPluralText, levelText } from '../text/catalogue.de';
import { kindOfChartText, periodText } from '../text/chart.de';
import {
  comparableWaves,
  dateOf,
  scaleGroupOf,
  spokenOf,
  valueAxisOf,
  type ChartBlock,
  type ChartContext,
  type ChartPlanner,
} from './chart-block';
import { ranksMessage, type RankCourse } from './chart-message';
import { paragraph, sentence } from './chart-text';
import { dateSerial } from './date-serial';
import { DATE_FORMAT } from './number-format';
import type { ShownSubject } from './subject';
import { WORDS } from './words';

/** More lines than this cannot be told apart. */
const MOST_AREAS = 12;

const rankingsOf = (subject: ShownSubject, context: ChartContext): readonly Ranking[] => {
  const { rankings, level } = context.evaluation;
  const waves = comparableWaves(subject, context);
  return waves.flatMap((wave) =>
    rankings.filter(
      (one) =>
        one.subject === subject.id && one.breakdown === TOTAL_BREAKDOWN && one.level === level && one.wave === wave,
    ),
  );
};

const rankIn = ({ entries }: Ranking, area: string): number | undefined => {
  const rank = entries.find((entry) => entry.area === area)?.rank;
  return typeof rank === 'number' ? rank : undefined;
};

const courseText = ({ name, ranks }: RankCourse, waves: readonly string[]): string =>
  `${name}: ${ranks.map((rank, index) => `${waves[index]} ${rank === undefined ? 'ohne Rang' : `Rang ${rank}`}`).join(', ')}.`;

/** Ranks over the waves that can be compared (Rangverlauf), rank 1 on top; ties share a place, those without a rank leave a gap. */
export const planRankCourse: ChartPlanner = (template, subject, context) => {
  const rankings = rankingsOf(subject, context);
  const [first] = rankings;
  const areas = first?.entries.map(({ area }) => area) ?? [];
  if (!first || rankings.length < 2 || areas.length > MOST_AREAS) return [];
  const inOrder = context.catalogue.areas.filter(({ id }) => areas.includes(id));
  const courses = inOrder.map(({ id, name }) => ({ name, ranks: rankings.map((ranking) => rankIn(ranking, id)) }));
  const waves = rankings.map(({ wave }) => wave);
  const dates = waves.map((wave) => dateOf(wave, context));
  const message = template.message ? ranksMessage(spokenOf(subject, context).name, courses) : undefined;
  const heading = `${subject.name}: ${template.name}`;
  const subtitle = `${subject.name}, Rang 1 = höchster Wert, ${levelPluralText(first.level)}, ${periodText(dates)}`;
  const { palette } = context.catalogue;
  const build = (): ChartBlock => ({
    heading,
    table: [
      [levelText(first.level), ...dates.map(dateSerial)],
      ...courses.map(({ name, ranks }) => [name, ...ranks.map((rank) => rank ?? null)]),
    ],
    valueFormat: '0',
    headFormat: DATE_FORMAT,
    rows: template.rows,
    alternative: paragraph([
      `${kindOfChartText('rank-course')}: ${subtitle}.`,
      sentence(message),
      ...courses.map((course) => courseText(course, waves)),
    ]),
    notes: [WORDS.ties],
    charts: ({ row, column }) => {
      const across = (line: number) => ({
        row: row + line,
        column: column + 1,
        rowCount: 1,
        columnCount: waves.length,
      });
      return [
        {
          key: `${template.id}-${subject.id}-${first.level}`,
          kind: 'time-line',
          title: message ?? heading,
          subtitle,
          categories: across(0),
          series: courses.map(({ name }, index) => ({
            name,
            values: across(index + 1),
            colour: palette.series[index % palette.series.length] ?? palette.ink,
            labels: false,
          })),
          valueAxis: {
            ...valueAxisOf(WORDS.rank, { minimum: 1, maximum: areas.length, majorUnit: 1 }, '0'),
            reversed: true,
          },
          labelFormat: '0',
          legend: true,
        },
      ];
    },
  });
  return [
    {
      scaleGroup: scaleGroupOf(template, subject),
      extent: { lowest: 1, highest: areas.length },
      fromZero: false,
      build,
    },
  ];
};
