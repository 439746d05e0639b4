import { execFile } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Builds the pages as `npm start` does, in a process of its own: within a test webpack takes twice the time. */
const buildPages = async (folder: string): Promise<void> => {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const args = ['--mode', 'development', '--env', 'workbench', '--no-devtool', '--output-path', folder];
  await promisify(execFile)(process.execPath, [webpack, ...args], { cwd: root, maxBuffer: 1 << 26 });
};

const isNew = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

/** Folder with the pages. Of the tests of one run the first one builds them, the others wait for it. */
export const pagesOfThisRun = async (): Promise<string> => {
  const place = join(tmpdir(), `monitoring-pages-${process.env['TEST_RUN']}`);
  const [pages, done] = [join(place, 'pages'), join(place, 'done')];
  if (isNew(place)) {
    await buildPages(pages);
    writeFileSync(done, '');
  }
  while (!existsSync(done)) await wait(200);
  return pages;
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
