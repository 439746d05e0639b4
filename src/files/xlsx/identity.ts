import { checksum } from '../package/checksum';

const IDENTITY = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** Whether an id is one that files keep; others live only as long as the program runs. */
export const isIdentity = (id: string): boolean => IDENTITY.test(id);

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

/**
 * Identity of a sheet whose file gives it none. Made of its contents and its place, so that a sheet which comes to stand
 * there later is not taken for it.
 */
export const derivedIdentity = (bytes: Uint8Array, position: number): string =>
  `{${hex(checksum(bytes), 8)}-0000-4000-8000-${hex(position + 1, 12)}}`;
