// Lets Node run the TypeScript sources as they are, with the compiler that the build uses.
const { addHook } = require('pirates');
const { transformSync } = require('@swc/core');
const swc = require('../../swc.config.cjs');

addHook((code, filename) => transformSync(code, { ...swc, filename, sourceMaps: 'inline' }).code, {
  exts: ['.ts', '.tsx'],
  ignoreNodeModules: true,
});
