import type { ChartKind } from '../../model/chart-template';
import type { ChartPlanner } from './block';
import { planChange } from './change';
import { planDistance } from './distance';
import { planGroups } from './groups';
import { planRankCourse } from './rank-course';
import { planRanking } from './ranking';
import { planSmallMultiples } from './small-multiples';
import { planStructure } from './structure';
import { planDevelopment } from './time-line';
import { planWaves } from './waves';

/** Every kind of chart with what plans it (Diagrammarten). */
export const PLANNERS: Readonly<Record<ChartKind, ChartPlanner>> = {
  development: planDevelopment,
  ranking: planRanking,
  change: planChange,
  waves: planWaves,
  distance: planDistance,
  'small-multiples': planSmallMultiples,
  structure: planStructure,
  'rank-course': planRankCourse,
  groups: planGroups,
};
