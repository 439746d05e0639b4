const { default: Sequencer } = require('@jest/test-sequencer');

// Where nothing is known of earlier runs, jest starts with the largest files. One that computes for minutes would then
// come last, and the other processors would wait for it.
const LONGEST = [
  'recalculation/host',
  'browser/workbench',
  'browser/files',
  'cli/report',
  'cli/story',
  'excel/gallery',
  'files/annotate-corpus',
  'core/mutation',
  'libreoffice/report',
];

const place = ({ path }) => {
  const found = LONGEST.findIndex((name) => path.replaceAll('\\', '/').includes(`/test/${name}.test.`));
  return found < 0 ? LONGEST.length : found;
};

/** Long files first, all others in jest's order. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
