import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

test('docs/methodik.md nennt nur Dateien, die es gibt', () => {
  const text = readFileSync(join(root, 'docs/methodik.md'), 'utf8');
  const named = [...text.matchAll(/`((?:src|test|data)\/[^`]+\.(?:ts|json))`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
