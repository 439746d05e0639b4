import type { ChartKind } from '../model/chart-template';
import type { ChartPlanner } from './chart-block';
import { planChange } from './chart-change';
import { planDistance } from './chart-distance';
import { planGroups } from './chart-groups';
import { planRankCourse } from './chart-rank-course';
import { planRanking } from './chart-ranking';
import { planSmallMultiples } from './chart-small-multiples';
import { planStructure } from './chart-structure';
import { planDevelopment } from './chart-time-line';
import { planWaves } from './chart-waves';

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
