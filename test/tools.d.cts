export interface Tool {
  readonly name: string;
  readonly tests: string;
  readonly places: readonly string[];
  readonly install: string;
}
export const TOOLS: readonly Tool[];
export function placeOf(name: string, exists: (path: string) => boolean): string;
export function missingTools(exists: (path: string) => boolean): readonly Tool[];
