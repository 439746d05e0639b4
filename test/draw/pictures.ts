import type { Picture, PictureSeries } from '../../src/draw/picture';

/** A series with a plain look. */
export const series = (part: Partial<PictureSeries> = {}): PictureSeries => ({
  name: 'Wert',
  values: [1, 2],
  colour: '#0A3C8C',
  marker: 'circle',
  markerSize: 9,
  lineWeight: 3,
  dashed: false,
  points: [],
  ...part,
});

/** A picture of two bars. */
export const picture = (part: Partial<Picture> = {}): Picture => ({
  kind: 'bars',
  width: 600,
  height: 340,
  font: 'Arial',
  textSize: 12,
  title: { text: 'Titel', size: 14, colour: '#333333', bold: true },
  categories: ['Nord', 'Mitte'],
  categoryAxis: { visible: true, dates: false, reversed: true, low: true },
  valueAxis: { visible: true, gridlines: true },
  series: [series()],
  gapWidth: 40,
  overlap: 0,
  legend: false,
  notes: [],
  alternative: 'Dasselbe in Worten',
  ...part,
});
