import type { Level } from '../../model/catalogue';
import { areaName, type Subject, subjectName } from '../directory';
import type { KeyedObservation } from '../observations';
import { oncePer } from '../repetition';
import { findingAt, notVerifiable, result, type Rule, type RuleContext } from '../rule';

interface Placed {
  readonly figure: KeyedObservation;
  readonly level: Level;
}

/** A Teilbereich is a subtotal wherever smaller areas are allowed; the row "nicht zuzuordnen" belongs to the city. */
const isAllowed = ({ indicator }: Subject, level: Level): boolean =>
  !indicator ||
  indicator.levels.includes(level) ||
  level === 'rest' ||
  (level === 'teilbereich' && indicator.levels.includes('stadtteil'));

const misplaced = ({ series, directory }: RuleContext): readonly Placed[] =>
  series.flatMap(({ subject: id, figures }) => {
    const subject = directory.subjects.get(id);
    if (!subject?.indicator) return [];
    return [...figures.values()].flatMap((figure) => {
      const level = directory.areas.get(figure.area)?.level;
      return !level || figure.quantity.kind === 'missing' || isAllowed(subject, level) ? [] : [{ figure, level }];
    });
  });

/**
 * Values of an indicator at a level where it does not exist (no Arbeitslosenquote below the city). Signs for a missing
 * value are welcome there. One finding per indicator and level, at the first cell.
 */
export const unexpectedLevel: Rule = {
  code: 'unexpected-level',
  check: (context) => {
    const { directory, keyed } = context;
    if (keyed.length === 0) return notVerifiable('no-figures');
    return result(
      oncePer(misplaced(context), ({ figure, level }) => `${figure.subject} ${level}`).map(({ first, more }) => {
        const { figure, level } = first;
        const facts = {
          subject: subjectName(directory, figure.subject),
          area: areaName(directory, figure.area),
          level,
        };
        return findingAt(context, 'unexpected-level', figure.place.cell, { ...facts, ...more });
      }),
    );
  },
};
