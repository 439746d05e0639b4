const utf8 = new TextEncoder();

/** Bytes of a text as it is sent. */
export const textBytes = (text: string): number => utf8.encode(text).length;

/** Bytes of a value as JSON. */
export const jsonBytes = (value: unknown): number => textBytes(JSON.stringify(value));
