import type { Area } from '../model/catalogue';

const isRest = ({ level }: Area): number => (level === 'rest' ? 1 : 0);

/**
 * Areas as a printed table lists them: parts in code order, each subtotal below its parts, the rest row before the city,
 * the city last.
 */
export const inTableOrder = (areas: readonly Area[]): readonly Area[] => {
  const parts = new Map<string | null, Area[]>();
  for (const area of areas) parts.set(area.parent, [...(parts.get(area.parent) ?? []), area]);
  const visit = (area: Area): readonly Area[] => [
    ...[...(parts.get(area.id) ?? [])].sort((a, b) => isRest(a) - isRest(b)).flatMap(visit),
    area,
  ];
  return (parts.get(null) ?? []).flatMap(visit);
};
