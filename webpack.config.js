const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const swc = require('./swc.config.cjs');

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_SCRIPT = `${OFFICE_CDN}/lib/1/hosted/office.js`;
/** Where the manifest in this repository points; the build puts the city's own host in its place. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3001';

/** Host that will serve the pane, from the environment. */
const addinOrigin = () => {
  const origin = process.env.ADDIN_ORIGIN;
  if (origin === undefined) {
    console.warn(`ADDIN_ORIGIN ist nicht gesetzt: dist/manifest.xml zeigt auf ${DEVELOPMENT_ORIGIN}.`);
    return DEVELOPMENT_ORIGIN;
  }
  if (!/^https:\/\/[^\s"<>&?#]+[^/\s"<>&?#]$/.test(origin)) {
    throw new Error(`ADDIN_ORIGIN muss mit https:// beginnen und ohne Schrägstrich enden, nicht: ${origin}`);
  }
  return origin;
};

const manifest = (origin) =>
  readFileSync(resolve(__dirname, 'manifest.xml'), 'utf8').replaceAll(DEVELOPMENT_ORIGIN, origin);

const withScreen = () =>
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const page = ({ filename, chunks, ...parameters }) =>
  new HtmlPlugin({
    filename,
    chunks,
    chunksSortMode: 'manual',
    template: 'src/taskpane/taskpane.html',
    scriptLoading: 'defer',
    templateParameters: { officeOrigin: '', officeScript: '', workbook: '', ...parameters },
  });

const taskpane = page({
  filename: 'taskpane.html',
  chunks: ['taskpane'],
  officeOrigin: OFFICE_CDN,
  officeScript: OFFICE_SCRIPT,
});

const iconFiles = { from: 'assets/*.png' };

const common = (mode) => ({
  mode,
  target: ['web', 'es2022'],
  devtool: 'source-map', // the content security policy forbids eval, in development too
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { ...swc, module: { type: 'es6' } } },
      },
      // The core is pure: what is not used of it need not be loaded.
      { include: resolve(__dirname, 'src/core'), sideEffects: false },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
});

/** What is put on the city's web server: static files, and the manifest that Excel gets. */
const production = (mode) => {
  const origin = addinOrigin();
  return {
    ...common(mode),
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: { path: resolve(__dirname, 'dist'), filename: '[name].[contenthash].js', clean: true },
    // Office loads the pane once and keeps it; one file of this size beats several round trips.
    performance: { maxAssetSize: 1_000_000, maxEntrypointSize: 1_000_000 },
    plugins: [
      taskpane,
      new CopyPlugin({ patterns: [iconFiles, { from: 'manifest.xml', transform: () => manifest(origin) }] }),
    ],
  };
};

/** The pane in a real Excel, from this machine. */
const excel = (mode) => ({
  ...common(mode),
  entry: { taskpane: './src/taskpane/index.tsx' },
  plugins: [taskpane, new CopyPlugin({ patterns: [iconFiles] })],
  devServer: {
    port: 3001,
    hot: false,
    server: 'https',
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
  },
});

const sampleFiles = { from: 'data/samples/*.xlsx', to: 'beispiele/[name][ext]' };
const CLIENT = 'excel-web-16.00.js';

/** The pane beside a workbook in one page, without Excel. */
const workbench = (mode) => ({
  ...common(mode),
  entry: {
    workbench: './src/workbench/page/index.tsx',
    'pane-client': './src/workbench/page/pane-client.ts',
    taskpane: './src/taskpane/index.tsx',
  },
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      chunks: ['workbench'],
      title: 'Integrationsmonitoring – Arbeitsmappe zum Ausprobieren',
      favicon: 'assets/icon-32.png',
      meta: { viewport: 'width=device-width, initial-scale=1' },
    }),
    page({ filename: 'pane.html', chunks: ['pane-client', 'taskpane'], officeScript: CLIENT, workbook: '/workbook' }),
    new CopyPlugin({
      patterns: [iconFiles, { from: `node_modules/@microsoft/office-js/dist/${CLIENT}`, to: CLIENT }, sampleFiles],
    }),
  ],
  devServer: {
    port: 3000,
    host: 'localhost',
    hot: false, // a change reloads the page: half of a workbook cannot be exchanged
    open: withScreen(),
    static: false,
    onListening: ({ server }) =>
      console.log(`\nArbeitsmappe zum Ausprobieren: http://localhost:${server.address().port}\n`),
  },
});

module.exports = (env, { mode }) => {
  if (env.workbench) return workbench(mode);
  if (env.excel) return excel(mode);
  return production(mode);
};
