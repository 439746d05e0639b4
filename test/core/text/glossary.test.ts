import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const core = join(__dirname, '../../../src/core');
const sourceOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
const source = sourceOf(core) + sourceOf(join(core, '../draw'));

const entries = [...readFileSync(join(core, 'GLOSSARY.md'), 'utf8').matchAll(/^\| (.+?) +\| `(\w+)` +\| (.+?) +\|$/gm)];

test('one term, one identifier, one meaning; each identifier is in the core or in what draws', () => {
  const [terms, identifiers] = [entries.map(([, term]) => term), entries.map(([, , identifier]) => identifier)];
  expect(terms.length).toBeGreaterThan(50);
  expect(new Set(terms).size).toBe(terms.length);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  expect(identifiers.filter((identifier) => !new RegExp(`\\b${identifier}\\b`).test(source))).toEqual([]);
});
