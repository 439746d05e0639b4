import type { OwedSeries, ReturnedFile, ReturnedSeries, ReturnState } from '../model/returns';
import type { CellStyle, Content } from '../model/spec';
import { dateSerial } from '../spec/date-serial';
import type { HouseStyle } from '../spec/style';
import { levelText } from '../text/catalogue.de';
import { RETURNS_WORDS, returnStateText } from '../text/returns.de';
import type { List, Row } from './list';

const lookOf = ({ severities }: HouseStyle, state: ReturnState): CellStyle => {
  if (state === 'complete') return {};
  return { bold: true, colour: state === 'partial' ? severities.warning : severities.error };
};

const dateOf = (date: string | undefined): Content => (date === undefined ? null : dateSerial(date));

const STATE_COLUMN = 5;

/** Every owed indicator with its box, its cells and its errors. */
export const detailList = (owed: readonly OwedSeries[], style: HouseStyle): List => ({
  heads: RETURNS_WORDS.detailHeads,
  widths: [42, 9, 38, 10, 12, 15, 8, 6, 8, 11, 32],
  numbers: [6, 7, 8],
  dates: [9],
  rows: owed.map((one) => [
    one.department,
    one.indicator,
    one.name,
    one.wave,
    levelText(one.level),
    returnStateText(one.state),
    one.delivered,
    one.expected,
    one.errors,
    dateOf(one.date),
    one.files.length === 0 ? null : one.files.join('; '),
  ]),
  looks: owed.map(({ state }, index) => [index, STATE_COLUMN, 1, lookOf(style, state)]),
});

const count = (owed: readonly OwedSeries[], state: ReturnState): number =>
  owed.filter((one) => one.state === state).length;

const totalRow = (name: string, owed: readonly OwedSeries[]): Row => [
  name,
  owed.length,
  count(owed, 'complete'),
  count(owed, 'faulty'),
  count(owed, 'partial'),
  count(owed, 'missing'),
  owed.reduce((sum, { delivered }) => sum + delivered, 0),
  owed.reduce((sum, { expected }) => sum + expected, 0),
];

/** Totals by department, and of all. */
export const totalList = (owed: readonly OwedSeries[], style: HouseStyle): List => {
  const names = [...new Set(owed.map(({ department }) => department))];
  const rows = names.map((name) =>
    totalRow(
      name,
      owed.filter(({ department }) => department === name),
    ),
  );
  return {
    heads: RETURNS_WORDS.totalHeads,
    widths: [52, 13, 12, 13, 12, 10, 10, 10],
    numbers: [1, 2, 3, 4, 5, 6, 7],
    dates: [],
    rows: [...rows, totalRow(RETURNS_WORDS.all, owed)],
    looks: [[names.length, 0, RETURNS_WORDS.totalHeads.length, style.total]],
  };
};

/** What a file delivers, by wave. @example '2015: BEV-01, BEV-02; 2017: BEV-01' */
const subjectsText = (series: readonly ReturnedSeries[]): string =>
  [...new Set(series.map(({ wave }) => wave))]
    .sort()
    .map((wave) => {
      const subjects = series.filter((one) => one.wave === wave).map(({ subject }) => subject);
      return `${wave}: ${subjects.join(', ')}`;
    })
    .join('; ');

/** The files, with what they deliver. */
export const fileList = (files: readonly ReturnedFile[], style: HouseStyle): List => ({
  heads: RETURNS_WORDS.fileHeads,
  widths: [40, 11, 46, 8, 46],
  numbers: [3],
  dates: [1],
  rows: files.map(({ name, date, series, errors, trouble }) => {
    const delivered = series.filter(({ areas }) => areas.length > 0);
    const remark = trouble ?? (delivered.length === 0 ? RETURNS_WORDS.noFigures : null);
    return [name, dateSerial(date), subjectsText(delivered), trouble === undefined ? errors : null, remark];
  }),
  looks: files.flatMap(({ trouble }, index) =>
    trouble === undefined ? [] : [[index, 4, 1, { colour: style.severities.error }] as const],
  ),
});
