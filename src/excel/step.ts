import { excelCode, HostError } from './host-error';
import { halves, pack } from './pack';

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

const send = async (context: Excel.RequestContext, steps: readonly Step[]): Promise<void> => {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.write(context);
  await context.sync();
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

const packed = (steps: readonly Step[]): readonly (readonly Step[])[] =>
  pack(steps, ({ bytes }) => bytes, REQUEST_BYTES);

/** Writes steps in as few requests as their bytes allow. */
export const writeSteps = async (context: Excel.RequestContext, steps: readonly Step[]): Promise<void> => {
  for (const some of packed(steps)) await sendOrHalve(context, some);
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
    const [first, second] = halves(steps);
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
  for (const some of packed(steps)) leftOut.push(...(await decorate(context, some)));
  return leftOut;
};
