import { IN_CELLS } from './cells';
import { IN_FIGURES } from './figures-mistaken';
import type { Mutation } from './mutation';
import { IN_SHEETS } from './sheets';

/** Sorts of mistakes, each seen in real sheets. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = { ...IN_CELLS, ...IN_FIGURES, ...IN_SHEETS };
