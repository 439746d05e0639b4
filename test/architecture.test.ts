import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Drawing of pictures, without what makes them from our own sheets. */
const DRAWING = ['picture', 'axes', 'layout', 'option', 'echarts'].map((file) => `src/draw/${file}`);

/** Folder → what its files may import: folders of ours, then packages. The longest matching folder counts. */
const LAW: Readonly<Record<string, { readonly ours: readonly string[]; readonly packages: readonly string[] }>> = {
  'src/core/model': { ours: [], packages: ['zod'] },
  'src/core/text': { ours: ['src/core/model'], packages: [] },
  'src/core/table-schema': { ours: ['src/core/model'], packages: ['zod'] },
  'src/core/parse': { ours: ['src/core/model', 'src/core/text', 'src/core/table-schema'], packages: [] },
  'src/core/validate': { ours: ['src/core/model', 'src/core/text', 'src/core/table-schema'], packages: [] },
  'src/core/compute': { ours: ['src/core/model', 'src/core/text'], packages: [] },
  'src/core/linear': { ours: [], packages: [] },
  'src/core/blame': { ours: ['src/core/model', 'src/core/text', 'src/core/linear'], packages: [] },
  'src/core/disclose': { ours: ['src/core/model', 'src/core/text', 'src/core/linear'], packages: [] },
  'src/core/repair': { ours: ['src/core/model', 'src/core/text'], packages: [] },
  'src/core/accept': { ours: ['src/core/model', 'src/core/text'], packages: [] },
  'src/core/order': { ours: ['src/core/model'], packages: [] },
  'src/core/briefing': { ours: ['src/core/model', 'src/core/text'], packages: [] },
  'src/core/compare': { ours: ['src/core/model', 'src/core/text'], packages: [] },
  'src/core/export': { ours: ['src/core/model', 'src/core/text'], packages: [] },
  'src/core/spec': { ours: ['src/core/model', 'src/core/text'], packages: [] },
  // Both lay out sheets as the spec stage does, for files of their own.
  'src/core/template': { ours: ['src/core/model', 'src/core/text', 'src/core/spec'], packages: [] },
  'src/core/returns': {
    ours: ['src/core/model', 'src/core/text', 'src/core/spec', 'src/core/template'],
    packages: [],
  },
  'src/core': { ours: ['src/core'], packages: [] },
  'src/excel': { ours: ['src/core/model', 'src/core/text'], packages: [] },
  'src/files/xlsx': { ours: ['src/files/package'], packages: ['fflate', 'saxes'] },
  'src/files': { ours: ['src/core/model', 'data'], packages: ['fflate', 'papaparse', 'saxes', 'zod'] },
  'src/draw': { ours: ['src/core/model'], packages: ['echarts', 'numfmt'] },
  'src/taskpane': {
    ours: ['src/core', 'src/excel', 'src/files', 'src/draw'],
    packages: ['react', 'react-dom', '@fluentui'],
  },
  'src/cli': { ours: ['src/core', 'src/files', 'src/excel', 'src/workbench'], packages: ['node:'] },
  'src/workbench': {
    ours: ['src/files/package', 'src/files/xlsx', ...DRAWING],
    packages: ['@univerjs', 'rxjs', 'numfmt', 'fflate', 'saxes', 'react', 'react-dom', 'node:'],
  },
};

const root = resolve(__dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));

const importsOf = (file: string): readonly string[] =>
  ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const folderOf = (file: string) =>
  Object.keys(LAW)
    .filter((folder) => within(file, folder))
    .sort((a, b) => b.length - a.length)[0];
const pathOf = (file: string, imported: string) => relative(root, resolve(root, dirname(file), imported));

const offences = (file: string): readonly string[] => {
  const folder = folderOf(file);
  if (!folder) return [`${file} liegt in keinem bekannten Ordner`];
  const { ours, packages } = LAW[folder]!;
  return importsOf(file)
    .filter((imported) =>
      imported.startsWith('.')
        ? ![folder, ...ours].some((allowed) => within(pathOf(file, imported), allowed))
        : !packages.some(
            (allowed) => within(imported, allowed) || (allowed.endsWith(':') && imported.startsWith(allowed)),
          ),
    )
    .map((imported) => `${file} → ${imported}`);
};

const cycles = (): readonly string[] => {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const imported of importsOf(file).filter((name) => name.startsWith('.'))) {
      const path = pathOf(file, imported);
      const target = [path, `${path}.ts`, `${path}.tsx`].find((candidate) => sources.includes(candidate));
      if (target) visit(target, [...trail, file]);
    }
  };
  for (const file of sources) visit(file, []);
  return found;
};

test('every file imports only what its folder may import', () => {
  expect(sources.flatMap(offences)).toEqual([]);
});

test('there are no import cycles', () => {
  expect(cycles()).toEqual([]);
});

test('there are no barrels and no folders without a meaning', () => {
  const forbidden = /(^|\/)(utils|helpers|types|common|services)(\/|$)|\/index\.ts$/;
  const allowed = ['src/cli/index.ts'];
  expect(sources.filter((file) => forbidden.test(file) && !allowed.includes(file))).toEqual([]);
});
