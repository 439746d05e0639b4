import { zipSync } from 'fflate';

/** A file of an archive; its name may stand there several times. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const numbered = (name: string, number: number): string => name.replace(/(\.[^.]*)?$/, ` (${number})$1`);

const freeName = (name: string, taken: ReadonlySet<string>, number = 2): string => {
  if (!taken.has(name.toLowerCase())) return name;
  const next = numbered(name, number);
  return taken.has(next.toLowerCase()) ? freeName(name, taken, number + 1) : next;
};

/** How hard an archive tries: not at all for workbooks, which are compressed already; texts become a fraction. */
const LEVELS = { packed: 0, plain: 6 } as const;

/** Several files as one ZIP file; `plain` ones are compressed. Equal names are numbered. */
export const archive = (files: readonly ArchivedFile[], are: keyof typeof LEVELS = 'packed'): Uint8Array => {
  const taken = new Set<string>();
  const entries = files.map(({ name, bytes }) => {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    return [free, bytes] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: LEVELS[are] });
};
