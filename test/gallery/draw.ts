// Draws the gallery, with an index.html to look at and an overview of each case: node -r ./src/cli/register.cjs test/gallery/draw.ts FOLDER [CASE …] [--chart=PART-OF-A-NAME] [--size=ID]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveDocument } from '../../src/files/xlsx/save';
import { convert } from '../libreoffice/office';
import { evaluate } from '../../src/core/compute/evaluation';
import type { SheetSpec } from '../../src/core/model/spec';
import { shippedCatalogue } from '../../src/files/catalogue';
import { muenster } from '../core/compute/submission';
import { chartSpecs, inserted, specsOf } from './book';
import { CASES } from './cases';
import { drawOverviews, type Overview } from './overview';
import { onePageEach } from './pages';
import { drawPage } from './picture';

const options = process.argv.slice(2);
const [folder = '', ...wanted] = options.filter((one) => !one.startsWith('--'));
const option = (name: string): string | undefined =>
  options.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const part = option('chart') ?? '';
const size = option('size');

/** What is drawn: the made-up cases, and the real figures of the sample. */
interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly specs: () => readonly SheetSpec[];
}

const real = (): readonly SheetSpec[] => {
  const catalogue = shippedCatalogue();
  return chartSpecs(evaluate([muenster()], catalogue, { indicators: ['BEV-03'] }), catalogue, {
    ...(size !== undefined && { size }),
  });
};

const ALL: readonly Drawn[] = [
  { id: 'muenster', name: 'Münster 2010 bis 2017', specs: real },
  ...CASES.map((one) => ({ id: one.id, name: one.name, specs: () => specsOf(one, size) })),
];

/** The workbook as it is, its charts one to a page, and a picture of each; answers the pictures. */
const drawCase = async (one: Drawn): Promise<Overview> => {
  const book = await inserted(one.specs());
  writeFileSync(join(folder, `${one.id}.xlsx`), await saveDocument(book));
  const { document, charts } = onePageEach(book);
  const paged = join(folder, `${one.id}-seiten.xlsx`);
  writeFileSync(paged, await saveDocument(document));
  const pdf = await convert(paged, 'pdf');
  charts.forEach((name, index) => {
    if (name.includes(part)) drawPage(pdf, index + 1, join(folder, `${one.id}--${name}.png`));
  });
  process.stdout.write(`${one.name}: ${charts.length} Diagramme\n`);
  const pictures = charts.filter((name) => name.includes(part)).map((name) => `${one.id}--${name}.png`);
  return { id: one.id, name: one.name, pictures };
};

const drawAll = async (): Promise<void> => {
  if (folder === '') throw new Error('Bitte einen Ordner für die Bilder nennen.');
  mkdirSync(folder, { recursive: true });
  const drawn: Overview[] = [];
  for (const one of ALL) if (wanted.length === 0 || wanted.includes(one.id)) drawn.push(await drawCase(one));
  await drawOverviews(folder, drawn);
};

void drawAll();
