import { read, utils, write } from '@e965/xlsx';
import { z } from 'zod';
import { checkSubmission } from '../src/core/report';
import { shippedCatalogue } from '../src/files/catalogue';
import { readSubmission } from '../src/files/submission';
import { compare } from './compare';

const ROWS = 50_000;

const catalogue = shippedCatalogue();
const districts = catalogue.areas.filter(({ level }) => level === 'stadtteil');
const HEAD = ['ZEIT', 'RAUM', 'MERKMAL', 'WERT', 'WERTEEINHEIT', 'DATENQUELLE'];

/** Synthetic rows in the open-data form: real areas and measures, invented numbers. */
const syntheticRows = (): (string | number)[][] =>
  Array.from({ length: ROWS }, (_, index) => {
    const area = districts[index % districts.length];
    const measure = catalogue.measures[Math.floor(index / districts.length) % catalogue.measures.length];
    return [
      '31.12.2017',
      `${area?.id} ${area?.name}`,
      measure?.name ?? '',
      100 + (index % 900),
      'Anzahl',
      'synthetisch',
    ];
  });

const workbookOf = (rows: (string | number)[][]): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEAD, ...rows]), 'synthetisch');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
};

const rowSchema = z.object({
  ZEIT: z.string().regex(/^\d{2}\.\d{2}\.\d{4}$/),
  RAUM: z.string().min(1),
  MERKMAL: z.enum(catalogue.measures.map(({ name }) => name) as [string, ...string[]]),
  WERT: z.number().min(0),
  WERTEEINHEIT: z.literal('Anzahl'),
  DATENQUELLE: z.string().min(1),
});

const main = async (): Promise<void> => {
  const rows = syntheticRows();
  const bytes = workbookOf(rows);
  const submission = await readSubmission('synthetisch.xlsx', bytes);
  const objects = rows.map((row) => Object.fromEntries(HEAD.map((name, index) => [name, row[index]])));
  const list = z.array(rowSchema);

  console.log(`${ROWS} synthetische Zeilen × ${HEAD.length} Spalten; Median aus abwechselnden Läufen`);
  await compare(
    '.xlsx lesen',
    'SheetJS 0.20.3',
    () => readSubmission('synthetisch.xlsx', bytes),
    () => read(bytes, { type: 'array', cellFormula: true, cellNF: true }),
  );
  await compare(
    'prüfen (alle Regeln)',
    'zod 4, nur Typen je Zeile',
    () => checkSubmission(submission, catalogue),
    () => list.safeParse(objects),
  );
};

void main();
