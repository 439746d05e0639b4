import type { Area } from '../../model/catalogue';
import type { ChartTemplate } from '../../model/chart-template';
import { combine, missing } from '../../model/quantity';
import { TOTAL_BREAKDOWN } from '../../model/table';
import { dateText } from '../../text/number.de';
import { spokenOf, type ChartContext } from './context';
import { dateOf } from './wave-dates';
import type { Observation } from './message';
import { largestMessage } from './message-part';
import { placesOf, placesSubtitle } from './place';
import type { ShownSubject } from '../subject';

/** Decimals of shares in per cent. */
export const DECIMALS = 1;

/** An area with the shares of its parts, in per cent. */
export interface Whole {
  readonly area: Area;
  readonly shares: readonly Observation[];
}

/** Everything that one structure is made of. */
export interface Structure {
  readonly parts: readonly ShownSubject[];
  readonly wave: string;
  readonly wholes: readonly Whole[];
  readonly heading: string;
  readonly subtitle: string;
  readonly message: string | undefined;
}

/** The measures that together make up the one that the indicator counts (davon); none where the catalogue has no such set. */
const partsOf = (subject: ShownSubject, { catalogue, subjects }: ChartContext): readonly ShownSubject[] => {
  const [only] = subject.kind === 'count' ? subject.measures : [];
  const set = catalogue.measures.find(({ id }) => id === only)?.sums?.[0] ?? [];
  return set.flatMap((id) => subjects.get(id) ?? []);
};

const wholeOf = (parts: readonly ShownSubject[], area: Area, wave: string, context: ChartContext): Whole => {
  const quantities = parts.map(({ id }) =>
    context.quantityOf({ subject: id, breakdown: TOTAL_BREAKDOWN, area: area.id, wave }),
  );
  const whole = combine(quantities, (values) => values.reduce((sum, value) => sum + value, 0));
  const isNothing = whole.kind === 'known' && whole.value === 0;
  const shares = parts.map(({ name }, index) => ({
    name,
    quantity: isNothing
      ? missing('zero-base')
      : combine([whole, ...quantities.slice(index, index + 1)], ([all = 1, part = 0]) => (part / all) * 100),
    smallBase: whole.kind === 'known' && whole.value < context.catalogue.settings.smallBase,
  }));
  return { area, shares };
};

/** Areas with the shares of their parts in the newest wave, in per cent; all missing where one part is. */
export const structureOf = (subject: ShownSubject, template: ChartTemplate, context: ChartContext): Structure => {
  const { city, evaluation } = context;
  const [parts, wave] = [partsOf(subject, context), evaluation.waves.at(-1) ?? ''];
  const wholes = placesOf(template.city, context).map((area) => wholeOf(parts, area, wave, context));
  const ofCity = wholes.find(({ area }) => area === city)?.shares ?? [];
  const spoken = {
    name: `${spokenOf(subject, context).name} ${wave}, ${city?.name ?? ''}`,
    unit: 'Prozent',
    decimals: DECIMALS,
  };
  return {
    parts,
    wave,
    wholes,
    heading: `${subject.name}: ${template.name} ${wave}`,
    subtitle: `${subject.name}, Anteile in Prozent, ${placesSubtitle(template.city, context)}, ${dateText(dateOf(wave, context))}`,
    message: template.message ? largestMessage(spoken, ofCity) : undefined,
  };
};
