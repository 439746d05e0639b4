import type { Catalogue } from '../../model/catalogue';
import type { ChartSpec } from '../../model/spec';
import { sizeIn } from './frame';
import type { Grid } from './sheet-grid';
import type { OrderedBlock } from './sheet-plans';
import { footnotes, headingRows, type Section } from './sheet-section';
import { area } from '../layout';

/** Place of the chart with this index: side by side, then below, all of one size. */
const placeOf = ({ ordered: { block }, span }: Section, index: number, count: number, top: number) => {
  const across = block.across ?? 1;
  const width = Math.floor(span.columns / across);
  const height = Math.floor(span.rows / Math.ceil(count / across));
  return area(top + height * Math.floor(index / across), width * (index % across), height, width);
};

/** What the charts of a section share in a picture of all of them. */
const groupOf = ({ key, block: { group, across = 1, alternative } }: OrderedBlock): Pick<ChartSpec, 'group'> =>
  group ? { group: { key, ...group, alternative, across } } : {};

/** The charts of a section that begins on this row. */
export const chartsAt = (
  section: Section,
  first: number,
  { tableColumn }: Grid,
  catalogue: Catalogue,
): readonly ChartSpec[] => {
  const { block, key, order } = section.ordered;
  const top = first + headingRows(section);
  const typeScale = sizeIn(catalogue, order.size)?.typeScale ?? 1;
  return block.charts({ row: top, column: tableColumn }).map(({ part, ...chart }, index, all) => ({
    alternative: block.alternative,
    notes: footnotes(block, catalogue),
    ...(order.size !== undefined && { size: order.size }),
    ...(typeScale !== 1 && { typeScale }),
    ...groupOf(section.ordered),
    ...chart,
    key: part === undefined ? key : `${key}-${part}`,
    position: placeOf(section, index, all.length, top),
  }));
};
