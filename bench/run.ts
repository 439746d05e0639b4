import { read, utils, write } from '@e965/xlsx';
import { z } from 'zod';
import type { Check } from '../src/core/model/report';
import {
  blameCheck,
  checkSubmission,
  evaluateCheck,
  proposeRepairs,
  reviewCheck,
  settleCheck,
} from '../src/core/report';
import { compareDeliveries } from '../src/core/compare/compare';
import { shippedCatalogue } from '../src/files/catalogue';
import { readSubmission } from '../src/files/submission';
import { compare, type Task } from './compare';
import { HEAD, type Row, submissionOf, townRows } from './town';

const catalogue = shippedCatalogue();

/** 28 measures in 50 areas: 1 400 rows a year. */
const YEARS = { small: 18, middle: 36, large: 72 } as const;
const BROKEN = 500;

const workbookOf = (rows: readonly Row[]): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[...HEAD], ...rows]), 'synthetisch');
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

/** What a program without knowledge of statistics checks: the type of every cell. */
const zodTask = (rows: readonly Row[]): Task => {
  const objects = rows.map((row) => Object.fromEntries(HEAD.map((name, index) => [name, row[index]])));
  const list = z.array(rowSchema);
  return { name: 'zod 4, nur die Typen der Zellen', run: () => list.safeParse(objects).success };
};

const readFiles = async (): Promise<void> => {
  const rows = townRows(catalogue, YEARS.middle);
  const bytes = workbookOf(rows);
  await compare(`.xlsx mit ${rows.length} Zeilen lesen`, [
    { name: 'SheetJS 0.20.3', run: () => read(bytes, { type: 'array', cellFormula: true, cellNF: true }).SheetNames },
    { name: 'unser Leser', run: () => readSubmission('synthetisch.xlsx', bytes) },
  ]);
};

const checkSheets = async (broken: number): Promise<void> => {
  const rows = townRows(catalogue, YEARS.large, broken);
  const submission = submissionOf(rows);
  await compare(`${rows.length} Zeilen prüfen, ${broken} Werte falsch`, [
    zodTask(rows),
    { name: 'alle Regeln', run: () => checkSubmission(submission, catalogue).findings.length },
  ]);
};

/** Steps after the check; the check itself is the measure, since no peer does them. */
const judge = async (): Promise<void> => {
  const rows = townRows(catalogue, YEARS.small, BROKEN);
  const submission = submissionOf(rows);
  const checkOnce = (): Check => checkSubmission(submission, catalogue);
  const check = checkOnce();
  await compare(`${rows.length} Zeilen beurteilen, ${BROKEN} Werte falsch`, [
    { name: 'zum Vergleich: prüfen', run: () => checkOnce().findings.length },
    { name: 'Verdacht', run: () => blameCheck(check, catalogue).length },
    { name: 'Korrekturen', run: () => proposeRepairs(check, submission, catalogue).length },
    { name: 'Annahmen', run: () => settleCheck(check, []).open.length },
    { name: 'Vergleich der Lieferungen', run: () => compareDeliveries(check, check, catalogue).compared },
    { name: 'alles zusammen', run: () => reviewCheck(check, submission, catalogue, { acceptances: [] }) },
    { name: 'Auswertung', run: () => evaluateCheck(check, catalogue).figures.length },
  ]);
};

const PIECES: Readonly<Record<string, () => Promise<void>>> = {
  lesen: readFiles,
  pruefen: async () => {
    await checkSheets(0);
    await checkSheets(BROKEN);
  },
  beurteilen: judge,
};

const main = async (): Promise<void> => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in PIECES));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: möglich sind ${Object.keys(PIECES).join(', ')}`);
  for (const [name, piece] of Object.entries(PIECES)) if (asked.length === 0 || asked.includes(name)) await piece();
};

void main();
