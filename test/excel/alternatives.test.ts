import { SHEET_NAMES } from '../../src/core/model/spec';
import { withAlternatives } from '../../src/files/alternatives';
import type { WorkbookDocument } from '../../src/files/xlsx/document';
import { loadDocument } from '../../src/files/xlsx/load';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from './documents';
import { openHost } from './open-host';
import { fullSpec, rankingChart, timeChart } from './specs';

const TEXT = 'Balkendiagramm „Anteil“ <2017> & mehr: Dom 20,0.';
const specs = [
  fullSpec({
    charts: [
      rankingChart('rangfolge', { alternative: TEXT }),
      timeChart('verlauf', { alternative: 'Zeile 1\nZeile 2' }),
    ],
  }),
];

const alternatives = ({ sheets }: WorkbookDocument) =>
  sheets.flatMap(({ charts }) => charts.map(({ name, alternative }) => [name, alternative]));

const inserted = async (document: WorkbookDocument): Promise<WorkbookDocument> => {
  const host = await openHost(document);
  await host.port.insertSheets(specs, SHEET_NAMES);
  return host.read();
};

test('a chart that was inserted has no text equivalent of its own', async () => {
  expect(alternatives(await inserted(workbook([sheet('Lieferung')])))).toEqual([
    ['rangfolge', undefined],
    ['verlauf', undefined],
  ]);
});

test('text equivalents are in the saved file, sign by sign', async () => {
  const document = withAlternatives(await inserted(workbook([sheet('Lieferung')])), specs);
  expect(alternatives(await loadDocument(await saveDocument(document)))).toEqual([
    ['rangfolge', TEXT],
    ['verlauf', 'Zeile 1\nZeile 2'],
  ]);
});

test('a later run replaces them, and a chart of the user’s keeps its own', async () => {
  const user = { ...(await inserted(workbook([sheet('Lieferung')]))).sheets[1]!.charts[0]!, name: 'Eigenes' };
  const earlier = workbook([sheet('Lieferung', { charts: [{ ...user, alternative: 'Von Hand' }] })]);
  const first = await loadDocument(await saveDocument(withAlternatives(await inserted(earlier), specs)));
  const changed = specs.map((spec) => ({ ...spec, charts: [rankingChart('rangfolge', { alternative: 'Neu' })] }));
  expect(alternatives(withAlternatives(first, changed))).toEqual([
    ['Eigenes', 'Von Hand'],
    ['rangfolge', 'Neu'],
    ['verlauf', 'Zeile 1\nZeile 2'],
  ]);
});
