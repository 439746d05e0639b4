import type { Catalogue } from '../model/catalogue';
import type { FigureIdentity } from '../model/comparison';

const positions = (ids: readonly string[]): ((id: string) => number) => {
  const order = new Map(ids.map((id, index) => [id, index]));
  return (id) => order.get(id) ?? ids.length;
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of figures that no delivery can change: subject and area as in the catalogue, then date and breakdown. */
export const inCatalogueOrder = ({
  measures,
  indicators,
  areas,
}: Catalogue): ((a: FigureIdentity, b: FigureIdentity) => number) => {
  const subjectAt = positions([...measures, ...indicators].map(({ id }) => id));
  const areaAt = positions(areas.map(({ id }) => id));
  return (a, b) =>
    subjectAt(a.subject) - subjectAt(b.subject) ||
    compareTexts(a.subject, b.subject) ||
    areaAt(a.area) - areaAt(b.area) ||
    compareTexts(a.area, b.area) ||
    compareTexts(a.referenceDate, b.referenceDate) ||
    compareTexts(a.breakdown, b.breakdown);
};
