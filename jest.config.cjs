const { randomUUID } = require('node:crypto');
const { existsSync } = require('node:fs');
const swc = require('./swc.config.cjs');
const { missingTools } = require('./test/tools.cjs');

const pathsNotRun = missingTools(existsSync).map((tool) => tool.tests);

// Packages that exist as ES modules only: hucre, the parts of ECharts that we use, and what Univer stands on.
const MODULES_ONLY = [
  'cjk-regex',
  'collapse-white-space',
  'echarts',
  'franc-min',
  'hucre',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
  'zrender',
];

// Tests of one run know each other by this: what takes long to build is built once for all of them.
process.env.TEST_RUN = randomUUID();

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', ...pathsNotRun],
  testSequencer: '<rootDir>/test/longest-first.cjs',
  globalSetup: '<rootDir>/test/say-what-is-not-run.cjs',
  transform: { '\\.(m?js|tsx?)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES_ONLY.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
