/** Everything that can go wrong in Excel itself; the user can act on it. The list is closed. */
export type HostErrorCode =
  | 'sheet-name-taken'
  | 'names-changed'
  | 'form-changed'
  | 'workbook-protected'
  | 'sheet-protected'
  | 'sheet-hidden'
  | 'cell-edit-mode'
  | 'payload-too-large'
  | 'workbook-too-large'
  | 'not-supported'
  | 'not-found'
  | 'read-only'
  | 'connection-lost'
  | 'busy'
  | 'cancelled'
  | 'unexpected';
