const { existsSync } = require('node:fs');
const swc = require('./swc.config.cjs');
const { missingTools } = require('./test/tools.cjs');

const pathsNotRun = missingTools(existsSync).map((tool) => tool.tests);

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', ...pathsNotRun],
  globalSetup: '<rootDir>/test/say-what-is-not-run.cjs',
  transform: { '\\.(m?js|tsx?)$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
