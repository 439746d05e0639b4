import { nameProblem } from '../../src/taskpane/state/sheet-name';

// Excel's rules for sheet names: Microsoft Support, "Rename a worksheet".
test.each([
  ['a free name', 'Daten 2017', undefined],
  ['nothing', '', 'empty'],
  ['spaces only', '  ', 'empty'],
  ['31 characters', 'x'.repeat(31), undefined],
  ['32 characters', 'x'.repeat(32), 'tooLong'],
  ['a colon', 'Daten:2017', 'characters'],
  ['a backslash', 'Daten\\2017', 'characters'],
  ['a slash', '2015/2017', 'characters'],
  ['a question mark', 'Daten?', 'characters'],
  ['an asterisk', 'Daten*', 'characters'],
  ['square brackets', '[Daten]', 'characters'],
  ['an apostrophe at the start', "'Daten", 'characters'],
  ['an apostrophe at the end', "Daten'", 'characters'],
  ['an apostrophe inside', "Stadt's Daten", undefined],
  ['the name that is taken', 'Daten', 'twice'],
  ['the name that is taken, in capitals', 'DATEN', 'twice'],
  ['the name of another of our sheets', 'Rangfolge', 'twice'],
] as const)('%s', (_case, name, problem) => {
  expect(nameProblem(name, [name, 'Rangfolge'], ['Daten'])).toBe(problem);
});
