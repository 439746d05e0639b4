import { chosenCharts, undrawnText } from '../../src/cli/charts';
import { formatOrders } from '../../src/core/order/stored';
import { STORED_SETTINGS } from '../../src/excel/stored';
import { shippedCatalogue } from '../../src/files/catalogue';
import { saveDocument } from '../../src/files/xlsx/save';
import { sheet, workbook } from '../excel/documents';
import { spec } from '../excel/specs';

const catalogue = shippedCatalogue();
const SUBJECTS = ['BEV-01', 'BEV-03'];
const ORDER = { template: 'rangfolge', indicator: 'BEV-03', level: 'stadtteil' } as const;

const bytesWith = (stored: string | undefined): Promise<Uint8Array> =>
  saveDocument(
    workbook([sheet('Lieferung')], { settings: stored === undefined ? {} : { [STORED_SETTINGS.charts]: stored } }),
  );
const chosen = async (charts?: string, stored?: string) =>
  chosenCharts(charts === undefined ? {} : { charts }, await bytesWith(stored), SUBJECTS, catalogue);

test('without the option: what is chosen in the workbook, else the standard set', async () => {
  expect(await chosen()).toEqual({ unknown: [] });
  expect(await chosen(undefined, formatOrders([ORDER]))).toEqual({ orders: [ORDER], unknown: [] });
  expect(await chosen(undefined, formatOrders([]))).toEqual({ orders: [], unknown: [] });
});

test('the option is stronger than the workbook', async () => {
  const stored = formatOrders([ORDER]);
  expect(await chosen('standard', stored)).toEqual({ unknown: [] });
  expect((await chosen('entwicklung, rangfolge', stored)).orders).toEqual([
    { template: 'entwicklung', indicator: 'BEV-01' },
    { template: 'rangfolge', indicator: 'BEV-01' },
    { template: 'entwicklung', indicator: 'BEV-03' },
    { template: 'rangfolge', indicator: 'BEV-03' },
  ]);
  const all = (await chosen('alle', stored)).orders ?? [];
  expect(new Set(all.map(({ template }) => template))).toEqual(new Set(catalogue.chartTemplates!.map(({ id }) => id)));
});

test('a template that is not known is refused, with those that are', async () => {
  await expect(chosen('torte')).rejects.toThrow(
    /^„torte“ ist für --charts nicht bekannt\. Möglich sind: alle, standard, .*rangfolge/,
  );
});

test('a choice that cannot be read is refused with a way out; the option goes round it', async () => {
  await expect(chosen(undefined, '{"version":9,"orders":[]}')).rejects.toThrow(
    'Die Auswahl der Diagramme, die in der Mappe gespeichert ist, stammt aus einer anderen Fassung dieses Programms. ' +
      'Bitte geben Sie an, was gezeichnet wird: mit --charts alle, --charts standard oder --charts und Vorlagen.',
  );
  expect(await chosen('standard', '{"version":9,"orders":[]}')).toEqual({ unknown: [] });
});

test('what is not drawn is told: unknown orders first, then those without numbers', async () => {
  const stored = formatOrders([ORDER, { template: 'torte', indicator: 'BEV-03' }]);
  const charts = spec('charts', { notices: ['Nicht gezeichnet: „Struktur“ für „Migrationsanteil“. Grund.'] });
  expect(undrawnText(await chosen(undefined, stored), [spec('data'), charts])).toBe(
    'Das gespeicherte Diagramm „torte BEV-03“ wird nicht gezeichnet: Im Katalog gibt es die Diagrammvorlage „torte“ nicht.\n' +
      'Nicht gezeichnet: „Struktur“ für „Migrationsanteil“. Grund.\n',
  );
  expect(undrawnText(await chosen(), [spec('charts')])).toBe('');
});
