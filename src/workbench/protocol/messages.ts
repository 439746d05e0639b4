/** What office.js sends and expects; names as on the wire. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Ids of object paths, by position; 0 where the argument is a plain value. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Query {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface AnswerError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** The action that failed; -1 when the whole request was refused. */
  readonly ActionIndex: number;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: AnswerError;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, ensureUnchanged: 8, update: 9 } as const;
export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
