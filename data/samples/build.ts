import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { toWriteSheet, type Draft } from './build/draft';
import { indikatorblatt } from './build/indikatorblatt';
import { kreuztabelle } from './build/kreuztabelle';
import { langformat } from './build/langformat';
import { mistakenDrafts } from './build/mistakes';
import { FONT } from './build/style';

// A fixed day: the same figures make the same bytes.
const DAY = new Date(Date.UTC(2026, 10, 22));

/** The three sheets of the sample, one of each kind. */
export const sampleDrafts = (): readonly Draft[] => [langformat(), kreuztabelle(), indikatorblatt()];

const workbook = (title: string, drafts: readonly Draft[], widths: readonly number[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: drafts.map((draft, index) => toWriteSheet(draft, widths[index] ?? draft.columns.length)),
    properties: { title, creator: 'Integrationsmonitoring', created: DAY, modified: DAY },
    defaultFont: FONT,
  });

/** The sample workbook with real figures and nothing wrong in it. */
export const sampleWorkbook = (): Promise<Uint8Array> =>
  workbook('Beispiel: Integrationsmonitoring Münster 2010–2017', sampleDrafts(), []);

/** The same workbook with mistakes, and the list of them. */
export const mistakenWorkbook = async () => {
  const { sheets, widths, mistakes } = mistakenDrafts(sampleDrafts());
  return { bytes: await workbook('Übungsdatei mit absichtlichen Fehlern', sheets, widths), mistakes };
};

const writeSamples = async (folder: string): Promise<void> => {
  const { bytes, mistakes } = await mistakenWorkbook();
  writeFileSync(join(folder, 'muenster-2010-2017.xlsx'), await sampleWorkbook());
  writeFileSync(join(folder, 'fehlerhaft.xlsx'), bytes);
  const list = mistakes.map((mistake) => `  ${JSON.stringify(mistake)}`).join(',\n');
  writeFileSync(join(folder, 'fehlerhaft.json'), `[\n${list}\n]\n`);
};

if (require.main === module) void writeSamples(__dirname);
