import type { Catalogue } from '../model/catalogue';
import type { Evaluation } from '../model/report';
import { changesResource } from './changes';
import { areasResource, subjectsResource } from './code-lists';
import { figuresResource } from './figures';
import { namingOf } from './naming';
import { rankingsResource } from './rankings';
import type { Resource } from './resource';

/** All tables of an evaluation as open data (Tabellen der Ausgabe): the figures first, the tables of keys last. */
export const exportTables = (
  { figures, changes, rankings }: Evaluation,
  catalogue: Catalogue,
): readonly [figures: Resource, ...others: Resource[]] => {
  const naming = namingOf(catalogue);
  return [
    figuresResource(figures, naming),
    changesResource(changes, naming),
    rankingsResource(rankings, naming),
    areasResource(catalogue),
    subjectsResource(catalogue, new Set(figures.map(({ subject }) => subject))),
  ];
};
