/** A text as it stands inside a regular expression. */
export const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
