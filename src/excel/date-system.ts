/** Serial number of 2 January 1904 where days are counted from 1904. */
const SECOND_DAY = 1;

/**
 * Asks for the date system of the workbook; the answer is there after the next sync. Office.js has no property for it,
 * but Excel's own DATE counts by the workbook's system.
 */
export const requestDateSystem = (context: Excel.RequestContext): (() => 1900 | 1904) => {
  const serial = context.workbook.functions.date(1904, 1, 2);
  serial.load('value');
  return () => (serial.value === SECOND_DAY ? 1904 : 1900);
};
