const MINUTE = 60_000;

/** The clock on the wall as ISO text without a zone. */
export const localTime = (now = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 19);
