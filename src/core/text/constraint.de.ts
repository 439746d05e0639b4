import type { FindingFacts } from '../model/finding';
import { quoted } from './list.de';
import { countText, dateText, numberText } from './number.de';

type Facts = FindingFacts['constraint-error'];

const limitText = (limit: string): string =>
  limit.trim() !== '' && Number.isFinite(Number(limit)) ? numberText(Number(limit)) : dateText(limit);

const isDay = (limit: string): boolean => dateText(limit) !== limit;

const characters = (limit: string): string => countText(Number(limit), 'Zeichen', 'Zeichen');

const tooLow = ({ field, limit, text }: Facts): string =>
  `Bei ${quoted(field)} ist ${limitText(limit)} der ${isDay(limit) ? 'früheste erlaubte Tag' : 'kleinste erlaubte Wert'}, hier steht ${limitText(text)}.`;

const tooHigh = ({ field, limit, text }: Facts): string =>
  `Bei ${quoted(field)} ist ${limitText(limit)} der ${isDay(limit) ? 'späteste erlaubte Tag' : 'größte erlaubte Wert'}, hier steht ${limitText(text)}.`;

const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  required: ({ field }) => `Die Angabe ${quoted(field)} darf nicht leer sein.`,
  unique: ({ field, text, limit }) =>
    `Bei ${quoted(field)} steht ${quoted(text)} schon in ${limit}; jeder Eintrag darf nur einmal vorkommen.`,
  minimum: tooLow,
  maximum: tooHigh,
  exclusiveMinimum: ({ field, limit, text }) =>
    `Bei ${quoted(field)} muss der Eintrag ${isDay(limit) ? 'nach dem' : 'größer sein als'} ${limitText(limit)}${isDay(limit) ? ' liegen' : ''}, hier steht ${limitText(text)}.`,
  exclusiveMaximum: ({ field, limit, text }) =>
    `Bei ${quoted(field)} muss der Eintrag ${isDay(limit) ? 'vor dem' : 'kleiner sein als'} ${limitText(limit)}${isDay(limit) ? ' liegen' : ''}, hier steht ${limitText(text)}.`,
  minLength: ({ field, limit, text }) =>
    `Bei ${quoted(field)} sind mindestens ${characters(limit)} nötig, ${quoted(text)} ist kürzer.`,
  maxLength: ({ field, limit, text }) =>
    `Bei ${quoted(field)} sind höchstens ${characters(limit)} erlaubt, ${quoted(text)} ist länger.`,
  categories: ({ field, limit, text }) =>
    `Bei ${quoted(field)} ist ${quoted(text)} keine der Kategorien. Erlaubt: ${limit}.`,
  enum: ({ field, limit, text }) => `Bei ${quoted(field)} ist ${quoted(text)} nicht vorgesehen. Erlaubt: ${limit}.`,
};

/** Sentence for a violated constraint of a field; a pattern is never shown, since nobody can read it. */
export const constraintText = (facts: Facts): string =>
  SENTENCES[facts.constraint]?.(facts) ??
  `Bei ${quoted(facts.field)} hat ${quoted(facts.text)} nicht die vorgesehene Form.`;
