import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import webpack, { type Configuration } from 'webpack';
import { temporaryFolder } from '../libreoffice/office';

const root = resolve(__dirname, '../..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

type MakeConfiguration = (env: object, options: { readonly mode: string }) => Configuration;

/** Builds the pages as `npm start` or `npm run build` do; answers the folder. */
export const buildPages = async (env: { readonly workbench?: boolean }, mode: 'development' | 'production') => {
  const folder = temporaryFolder();
  const configuration = (jest.requireActual(join(root, 'webpack.config.js')) as MakeConfiguration)(env, { mode });
  const output = { ...configuration.output, path: folder };
  const compiler = webpack({ ...configuration, context: root, output, devtool: false });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString({ colors: false, errors: true, all: false }));
  return folder;
};

/** Serves a folder on a free port of this machine. */
export const servePages = (folder: string): Promise<{ readonly url: string; readonly close: () => void }> =>
  new Promise((ready) => {
    const server: Server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
      if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    });
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      ready({ url: `http://localhost:${port}`, close: () => server.close() });
    });
  });
