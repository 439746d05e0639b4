import { excelCode, HostError } from './host-error';

/**
 * A piece of writing that fits into one request. `write` may run again after a request that was refused as a whole, so
 * it fetches the objects it needs itself. `bytes` is a generous estimate of what it adds to the request.
 */
export interface Step {
  readonly sheet: string;
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** Excel in the web refuses requests above 5 MB; the rest is left for what the estimate does not see. */
const REQUEST_BYTES = 3_000_000;

/** Bytes of one action with its object paths, as the client sends them. */
export const ACTION_BYTES = 200;

const pack = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const packs: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > REQUEST_BYTES) {
      packs.push([]);
      bytes = 0;
    }
    packs.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return packs;
};

const send = async (context: Excel.RequestContext, steps: readonly Step[]): Promise<void> => {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.write(context);
  await context.sync();
};

const halves = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
};

const sendOrHalve = async (context: Excel.RequestContext, steps: readonly Step[]): Promise<void> => {
  try {
    await send(context, steps);
  } catch (error) {
    if (excelCode(error) !== 'RequestPayloadSizeLimitExceeded') throw error;
    if (steps.length === 1)
      throw new HostError('payload-too-large', { names: steps.map(({ sheet }) => sheet), cause: error });
    for (const half of halves(steps)) await sendOrHalve(context, half);
  }
};

/** Writes steps in as few requests as their bytes allow. */
export const writeSteps = async (context: Excel.RequestContext, steps: readonly Step[]): Promise<void> => {
  for (const packed of pack(steps)) await sendOrHalve(context, packed);
};

// What Excel says when it cannot do one particular thing, unlike a lost connection or a locked sheet.
const REFUSALS = new Set([
  'ApiNotFound',
  'GeneralException',
  'InvalidArgument',
  'NotImplemented',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'InvalidOperation',
  'ItemNotFound',
]);

const decorate = async (context: Excel.RequestContext, steps: readonly Step[]): Promise<readonly Step[]> => {
  try {
    await sendOrHalve(context, steps);
    return [];
  } catch (error) {
    if (!REFUSALS.has(excelCode(error))) throw error;
    if (steps.length === 1) return steps;
    const [first = [], second = []] = halves(steps);
    return [...(await decorate(context, first)), ...(await decorate(context, second))];
  }
};

/**
 * Writes steps that only make things look better and may be repeated: what Excel refuses is left out, and all the others
 * are done all the same. Returns the steps left out.
 */
export const decorateSteps = async (
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<readonly Step[]> => {
  const leftOut: Step[] = [];
  for (const packed of pack(steps)) leftOut.push(...(await decorate(context, packed)));
  return leftOut;
};
