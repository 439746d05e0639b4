import type { Catalogue } from '../core/model/catalogue';
import type { Selection, WavePair } from '../core/model/report';
import { texts } from './de';
import type { Options } from './options';
import { UserError } from './trouble';

/** Entries that stand between commas. */
export const list = (text: string) => text.split(',').map((part) => part.trim());

/** The wanted ids; a UserError where one of them is not known. */
export const known = (wanted: readonly string[], ids: readonly string[], what: string): readonly string[] => {
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UserError(texts.unknownChoice(what, unknown, ids));
  return wanted;
};

const pairOf = (text: string, waves: readonly string[]): WavePair => {
  const [from = '', to = '', ...rest] = text.split('-').map((part) => part.trim());
  if (rest.length > 0 || to === '') throw new UserError(texts.noPair(text));
  known([from, to], waves, '--compare');
  // The names of waves are their years.
  if (from >= to) throw new UserError(texts.pairOrder(text));
  return { from, to };
};

const LEVELS = ['stadtbezirk', 'stadtteil'] as const;

/** What is evaluated, as the options say it. Throws a UserError where the catalogue does not know a choice. */
export const selectionOf = (options: Options, catalogue: Catalogue): Selection => {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const level = LEVELS.find((name) => name === options.level);
  if (options.level !== undefined && !level) throw new UserError(texts.unknownChoice('--level', options.level, LEVELS));
  const waves = options.waves === undefined ? undefined : known(list(options.waves), idsOf(catalogue.waves), '--waves');
  const offered = waves ?? idsOf(catalogue.waves);
  const compared =
    options.compare === undefined ? undefined : list(options.compare).map((text) => pairOf(text, offered));
  return {
    ...(options.indicator && { indicators: known(options.indicator, idsOf(catalogue.indicators), '--indicator') }),
    ...(waves && { waves }),
    ...(level && { level }),
    ...(compared && { pairs: compared }),
    ...(options.index && { indexNumbers: true }),
  };
};
