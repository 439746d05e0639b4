import type { DisclosurePlan, CountPart } from '../model/disclosure';
import { type Figure, figureKey } from '../model/figure';
import { missing, type Quantity } from '../model/quantity';

const SECRET = missing('confidential');

// What stood as missing for a reason of its own keeps it.
const kept = (quantity: Quantity): Quantity => (quantity.kind === 'missing' ? quantity : SECRET);

interface Secrets {
  readonly partsOf: (key: string) => ReadonlySet<CountPart> | undefined;
  readonly isDerived: (key: string) => boolean;
  readonly isHidden: (key: string) => boolean;
}

const secretsOf = ({ suppressions, derived }: DisclosurePlan): Secrets => {
  const parts = new Map<string, Set<CountPart>>();
  for (const { count } of suppressions) {
    const own = parts.get(figureKey(count)) ?? new Set<CountPart>();
    parts.set(figureKey(count), own.add(count.part));
  }
  const figures = new Set(derived.map(figureKey));
  return {
    partsOf: (key) => parts.get(key),
    isDerived: (key) => figures.has(key),
    isHidden: (key) => parts.get(key)?.has('value') ?? false,
  };
};

const measureKeys = (figure: Figure, part: 'numerator' | 'denominator'): readonly string[] => {
  const { parts } = figure;
  const wave = part === 'denominator' ? (parts?.denominatorWave ?? figure.wave) : figure.wave;
  return (parts?.[part] ?? []).map((subject) => figureKey({ ...figure, subject, wave }));
};

const withoutSecrets = (figure: Figure, { partsOf, isDerived, isHidden }: Secrets): Figure => {
  const own = partsOf(figureKey(figure));
  if (!own && !isDerived(figureKey(figure))) return figure;
  const isSecret = (part: 'numerator' | 'denominator'): boolean =>
    own?.has(part) === true || own?.has('value') === true || measureKeys(figure, part).some(isHidden);
  const { numerator, denominator, ...rest } = figure;
  return {
    ...rest,
    quantity: kept(figure.quantity),
    ...(numerator && { numerator: isSecret('numerator') ? kept(numerator) : numerator }),
    ...(denominator && { denominator: isSecret('denominator') ? kept(denominator) : denominator }),
  };
};

/**
 * Figures as they may be published: what the plan suppresses, and what was worked out from it, has the reason `confidential`
 * and holds no number any more. All else is untouched, in the same order.
 *
 * Changes, index numbers and rankings must be worked out from these figures, not from those before: a missing operand makes
 * a change missing and leaves an area without a rank, and the others' ranks close up.
 */
export const applyDisclosure = (figures: readonly Figure[], plan: DisclosurePlan): readonly Figure[] => {
  const secrets = secretsOf(plan);
  return figures.map((figure) => withoutSecrets(figure, secrets));
};
