import type { Faults } from './fault';
import { HostFailure, refuse } from './host-failure';
import { callMethod, locationOf, writeProperty } from './members';
import { type Action, ACTION, type Answer, type AnswerError, type Query } from './messages';
import { ObjectPaths } from './object-paths';
import { OfficeObject } from './office-object';
import { answer } from './query';
import type { Session } from './session';

/** Calls that change nothing that a view could show. */
const SILENT = /^(_|Get|Suspend)/;

/** A chart, or the heading of a table, is made from what its cells show. */
const FROM_RESULTS: ReadonlySet<string> = new Set(['Charts', 'Tables']);

function instantiated(object: OfficeObject | null): unknown {
  return object === null ? null : object.identity();
}

async function queried(object: OfficeObject | null, action: Action, session: Session): Promise<unknown> {
  if (object === null) return null;
  await session.model.settle();
  return answer(object, action.QueryInfo ?? {});
}

async function called(
  object: OfficeObject | null,
  action: Action,
  paths: ObjectPaths,
  session: Session,
): Promise<unknown> {
  const given = paths.given(action.ArgumentInfo);
  // Calls on null objects are without effect, as in Excel: getItemOrNullObject("x").delete().
  if (object === null) return null;
  if (action.Name.startsWith('Get')) await session.model.settle();
  const result = callMethod(object, action.Name, given);
  if (!SILENT.test(action.Name)) session.touched = true;
  return result instanceof OfficeObject ? result.identity() : (result ?? null);
}

function set(object: OfficeObject | null, action: Action, paths: ObjectPaths, session: Session): null {
  if (object === null) return null;
  writeProperty(object, action.Name, paths.given(action.ArgumentInfo)[0]);
  session.touched = true;
  return null;
}

async function perform(action: Action, paths: ObjectPaths, session: Session): Promise<unknown> {
  const collection = paths.makesIn(action.ObjectPathId);
  if (collection !== undefined) {
    if (FROM_RESULTS.has(collection)) await session.model.settle();
    session.touched = true;
  }
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return instantiated(object);
    case ACTION.query:
      return queried(object, action, session);
    case ACTION.method:
      return called(object, action, paths, session);
    case ACTION.setProperty:
      return set(object, action, paths, session);
    case ACTION.ensureUnchanged:
      return null;
    default:
      return refuse('NotImplemented', `The workbook host does not answer actions of type ${action.ActionType}.`);
  }
}

function locate(action: Action, paths: ObjectPaths): string {
  try {
    const object = paths.object(action.ObjectPathId);
    return object === null || action.Name === '' ? '' : locationOf(object, action.Name);
  } catch {
    // The path itself is what failed: it has no object to name.
    return '';
  }
}

function errorOf(failure: HostFailure, ActionIndex: number, Location: string): AnswerError {
  return { Code: failure.code, Message: failure.message, Location, ActionIndex };
}

/** The whole request was refused before anything was done. */
export function refusal(failure: HostFailure): Answer {
  return { Results: [], Error: errorOf(failure, -1, '') };
}

/**
 * Performs the actions of a request one after another. The first failure ends it; what was done before stays done, as
 * in Excel. Errors that are no refusals are bugs of the host and thrown.
 */
export async function processQuery(
  query: Query,
  session: Session,
  workbook: OfficeObject,
  faults: Faults,
): Promise<Answer> {
  session.touched = false;
  try {
    return await performAll(query, session, workbook, faults);
  } finally {
    if (session.touched) session.model.changed();
  }
}

async function performAll(query: Query, session: Session, workbook: OfficeObject, faults: Faults): Promise<Answer> {
  const paths = new ObjectPaths(query.ObjectPaths, session, workbook);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of query.Actions.entries()) {
    try {
      faults.beforeAction();
      results.push({ ActionId: action.Id, Value: await perform(action, paths, session) });
    } catch (trouble) {
      if (!(trouble instanceof HostFailure)) throw trouble;
      return { Results: results, Error: errorOf(trouble, index, locate(action, paths)) };
    }
  }
  return { Results: results };
}
