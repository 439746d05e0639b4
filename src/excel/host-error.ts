import { HOST_ERROR_TEXTS } from './de';
import type { HostErrorCode } from './host-error-code';

interface Circumstances {
  /** Sheets concerned. */
  readonly names?: readonly string[];
  /** The original error. */
  readonly cause?: unknown;
  /** A further sentence about the state of the workbook. */
  readonly remark?: string;
}

/** Trouble in Excel, with a German sentence that says what happened and the way out; the original is kept as `cause`. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly happened: string;
  readonly wayOut: string;
  readonly names: readonly string[];

  constructor(
    readonly code: HostErrorCode,
    { names = [], cause, remark }: Circumstances = {},
  ) {
    const { happened, wayOut } = HOST_ERROR_TEXTS[code](names);
    const said = remark ? `${happened} ${remark}` : happened;
    super(`${said} ${wayOut}`, { cause });
    this.happened = said;
    this.wayOut = wayOut;
    this.names = names;
  }
}

const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'read-only',
  ActivityLimitReached: 'busy',
  ApiNotFound: 'not-supported',
  Conflict: 'busy',
  ConnectionFailure: 'connection-lost',
  InactiveWorkbook: 'busy',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidOrTimedOutSession: 'connection-lost',
  ItemAlreadyExists: 'sheet-name-taken',
  ItemNotFound: 'not-found',
  NotImplemented: 'not-supported',
  OperationCellsExceedLimit: 'workbook-too-large',
  RangeExceedsLimit: 'workbook-too-large',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  Timeout: 'connection-lost',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
};

/** Code that Excel gave an error, `''` where it gave none. */
export const excelCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Any error as a HostError; one that is none yet becomes the cause of a new one. */
export const toHostError = (error: unknown): HostError =>
  error instanceof HostError ? error : new HostError(CODES[excelCode(error)] ?? 'unexpected', { cause: error });

/** The same error with a further sentence about the state of the workbook. */
export const withRemark = (error: HostError, remark: string): HostError =>
  new HostError(error.code, { names: error.names, cause: error.cause ?? error, remark });
