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

/** Several files as one ZIP file, not compressed again: workbooks are compressed already. Equal names are numbered. */
export const archive = (files: readonly ArchivedFile[]): Uint8Array => {
  const taken = new Set<string>();
  const entries = files.map(({ name, bytes }) => {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    return [free, bytes] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 0 });
};
