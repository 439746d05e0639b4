// Says in one line each what this run leaves out; in CI nothing may be left out.
const { existsSync } = require('node:fs');
const { missingTools } = require('./tools.cjs');

module.exports = async function sayWhatIsNotRun() {
  const missing = missingTools(existsSync);
  for (const { name, tests, install } of missing) {
    process.stderr.write(`\nNICHT GEPRÜFT: ${tests.replace('<rootDir>/', '')} – ${name} fehlt (${install})\n`);
  }
  if (!process.env.CORPUS_DIR) {
    process.stderr.write('\nNICHT GEPRÜFT: echte Arbeitsmappen – CORPUS_DIR ist nicht gesetzt\n');
  }
  if (process.env.CI === 'true' && missing.length > 0) throw new Error('In CI müssen alle Programme vorhanden sein.');
};
