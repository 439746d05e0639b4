const MESSAGES = {
  AccessDenied: 'You do not have permission to perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "The requested operation can't be performed on a merged range.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

/** Codes that the host gives by itself; a fault may bear any other. */
export type FailureCode = keyof typeof MESSAGES;

export function messageOf(code: string): string {
  return (MESSAGES as Readonly<Record<string, string>>)[code] ?? MESSAGES.GeneralException;
}

/** A refusal that the client is to be told, with Excel's own code. */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message: string = messageOf(code),
  ) {
    super(message);
    this.name = 'HostFailure';
  }
}

export function refuse(code: FailureCode, message?: string): never {
  throw new HostFailure(code, message);
}
