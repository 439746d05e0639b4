const DAY = 86_400_000;

/** Excel's number of a day (1900 date system). @example dateSerial('2017-12-31') // => 43100 */
export const dateSerial = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / DAY;
