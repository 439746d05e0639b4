import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { check } from '../../src/cli/check';
import { parse } from '../../src/cli/options';
import type { Task } from '../../src/cli/task';
import { UserError } from '../../src/cli/trouble';
import { temporaryFolder } from '../libreoffice/office';
import { monitoring } from './monitoring';

const folder = temporaryFolder();

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const schema = (name: string, descriptor: unknown): string => file(`${name}.json`, JSON.stringify(descriptor));

/** A workbook of sheets with these rows; days are written as such. */
const workbook = (name: string, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): string => {
  const book = utils.book_new();
  for (const [sheet, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(
        rows.map((row) => [...row]),
        { UTC: true },
      ),
      sheet,
    );
  }
  return file(name, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
};

interface Printed {
  readonly valid: boolean;
  readonly stats: Readonly<Record<string, number>>;
  readonly tasks: readonly Task[];
}

/** Runs the command within this process and reads what it prints. */
const run = async (files: readonly string[], schemaFile: string) => {
  const printed: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    const code = await check(files, { ...parse([]).values, json: true, schema: schemaFile });
    return { code, output: JSON.parse(printed.join('')) as Printed };
  } finally {
    spy.mockRestore();
  }
};

const placesIn = ({ tasks }: Printed): readonly string[] =>
  tasks.flatMap(({ sheet, errors }) => errors.map(({ code, cell }) => `${sheet} ${cell} ${code}`));

const PEOPLE = schema('people', {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: [
    { name: 'nummer', type: 'string', constraints: { pattern: '\\d{5}' } },
    { name: 'anteil', type: 'number', decimalChar: ',', constraints: { maximum: 100 } },
    { name: 'stichtag', type: 'date', format: '%d.%m.%Y' },
    { name: 'raum', type: 'string' },
  ],
  primaryKey: ['nummer'],
  foreignKeys: [{ fields: ['raum'], reference: { resource: 'areas', fields: ['id'] } }],
});

test('a text file is checked as it was written', async () => {
  const data = file(
    'people.csv',
    'nummer;anteil;stichtag;raum\n00123;12,5;31.12.2017;11\n123;12.5;31.11.2017;11\n00123;100,5;;99\n00124\n',
  );
  const { code, output } = await run([data], PEOPLE);
  expect(code).toBe(1);
  expect(output.valid).toBe(false);
  expect(output.tasks.map(({ sheet, kind }) => [sheet, kind])).toEqual([['people', 'tabelle']]);
  expect(placesIn(output)).toEqual([
    'people A3 constraint-error',
    'people B3 type-error',
    'people C3 type-error',
    'people A4 primary-key',
    'people B4 constraint-error',
    'people D4 foreign-key',
    'people B5 missing-cell',
    'people C5 missing-cell',
    'people D5 missing-cell',
  ]);
  expect(output.tasks[0]!.errors[1]).toEqual({
    code: 'type-error',
    severity: 'error',
    cell: 'B3',
    value: '12.5',
    expected: null,
    message: 'Bei „anteil“ wird eine Zahl wie „1234,5“ erwartet, hier steht „12.5“.',
    title: 'Falsche Art von Eintrag',
    rowLabel: '123',
    columnLabel: 'anteil',
    difference: null,
    suggestion: 'Bitte den Eintrag berichtigen.',
    status: 'open',
    acceptance: null,
  });
});

test('a file that keeps its schema ends with 0', async () => {
  const data = file('good.csv', 'nummer;anteil;stichtag;raum\n00123;12,5;31.12.2017;11\n');
  const { code, output } = await run([data], PEOPLE);
  expect([code, output.valid, placesIn(output)]).toEqual([0, true, []]);
});

test('a workbook is checked sheet by sheet', async () => {
  const header = ['nummer', 'anteil', 'stichtag', 'raum'];
  const data = workbook('people.xlsx', {
    Gut: [header, ['00123', 12.5, new Date(Date.UTC(2017, 11, 31)), '11']],
    Schlecht: [header, [123, '12,5', '31.12.2017', '11'], ['00124', 200, null, null]],
  });
  const { code, output } = await run([data], PEOPLE);
  expect(code).toBe(1);
  expect(placesIn(output)).toEqual(['Schlecht A2 type-error', 'Schlecht B3 constraint-error']);
});

test('what breaks a plain schema is an error, unless the schema says otherwise', async () => {
  const data = file('more.csv', 'a;b;c\n1;2;3\n');
  const fields = [{ name: 'a' }, { name: 'b' }];
  const strict = await run([data], schema('strict', { fieldsMatch: 'equal', fields }));
  expect([strict.code, placesIn(strict.output)]).toEqual([1, ['more C1 extra-label']]);
  const monitoringPart = { kind: 'tabelle', roles: {}, severities: { 'extra-label': 'warning' } };
  const mild = await run([data], schema('mild', { fieldsMatch: 'equal', fields, monitoring: monitoringPart }));
  expect([mild.code, mild.output.stats['warnings']]).toEqual([0, 1]);
});

test('a reference that leads nowhere is named as not checked', async () => {
  const foreignKeys = [{ fields: ['a'], reference: { resource: 'woanders', fields: ['x'] } }];
  const { code, output } = await run(
    [file('a.csv', 'a\n1\n')],
    schema('woanders', { fields: [{ name: 'a' }], foreignKeys }),
  );
  expect(code).toBe(0);
  expect(output.tasks[0]!.unverified).toEqual([
    {
      rule: 'foreign-key',
      message:
        'Verweise führen zu vorhandenen Einträgen: nicht prüfbar: die Tabelle, auf die verwiesen wird, liegt nicht vor',
    },
  ]);
});

test('all that is wrong in a schema is said, each with its place', async () => {
  const wrong = schema('wrong', {
    fields: [
      { name: 'a', type: 'bild' },
      { name: 'b', type: 'integer', constraints: { minimum: 'viel', pattern: '\\d' } },
      { name: 'c', type: 'string', constraints: { pattern: '(' } },
      { name: 'c' },
    ],
    primaryKey: ['nummer'],
  });
  const trouble: unknown = await run([file('x.csv', 'a\n1\n')], wrong).catch((cause: unknown) => cause);
  expect(trouble).toBeInstanceOf(UserError);
  const lines = (trouble as UserError).message.split('\n');
  expect(lines[0]).toBe(`Das Schema „${wrong}“ ist fehlerhaft:`);
  expect(lines.slice(1).map((line) => line.split(':')[0]!.trim())).toEqual([
    '/fields/3/name',
    '/fields/0/type',
    '/fields/1/constraints/pattern',
    '/fields/1/constraints/minimum',
    '/fields/2/constraints/pattern',
    '/primaryKey/0',
  ]);
});

test('a wrong schema ends with 2', async () => {
  const { code, trouble } = await monitoring(
    'check',
    file('y.csv', 'a\n1\n'),
    '--schema',
    schema('bild', { fields: [{ name: 'a', type: 'bild' }] }),
    '--json',
  );
  expect(code).toBe(2);
  expect(trouble).toContain('/fields/0/type: Den Typ „bild“ gibt es nicht.');
});
