import { typedEntries, writtenForm } from '../../src/core/briefing/sheet-changes';
import { formatForm, parseForm } from '../../src/core/briefing/storage';
import { SHEET_NAMES } from '../../src/core/model/spec';
import { buildBriefingSheet } from '../../src/core/spec/briefing/sheet';
import { shippedCatalogue } from '../../src/files/catalogue';
import { goodForm } from '../core/briefing/forms';
import { cellsOf, sheet, workbook } from './documents';
import { openHost } from './open-host';
import { spec } from './specs';

const catalogue = shippedCatalogue();
const { briefing } = catalogue;
const FORM = goodForm(briefing);

const open = () => openHost(workbook([sheet('Lieferung', { cells: cellsOf([['Stadtteil']]) })]));

test('a sheet of ours is read as it stands, under whatever name; where there is none, nothing', async () => {
  const { port, asUser } = await open();
  expect(await port.readSheet('data')).toBeUndefined();
  await port.insertSheets(
    [
      spec('data', {
        contents: [
          ['Blatt data', 12.5],
          [null, 'Ende'],
        ],
      }),
    ],
    SHEET_NAMES,
  );
  await asUser(({ worksheets }) => {
    worksheets.getItem('Daten').name = 'Umbenannt';
  });
  expect(await port.readSheet('data')).toMatchObject({
    name: 'Umbenannt',
    values: [
      ['Blatt data', 12.5],
      [null, 'Ende'],
    ],
  });
  expect(await port.readSheet('briefing')).toBeUndefined();
});

test('a sheet of the user’s with our name is not ours', async () => {
  const { port } = await openHost(workbook([sheet('Kurzüberblick', { cells: cellsOf([['Meins']]) })]));
  expect(await port.readSheet('briefing')).toBeUndefined();
});

test('a form is kept in the workbook as it is', async () => {
  const { port } = await open();
  await port.writeStored('briefing', formatForm(FORM));
  expect(parseForm((await port.readStored('briefing')) ?? '')).toEqual({ form: FORM });
  expect(await port.readStored('acceptances')).toBeUndefined();
});

const evaluation = { figures: [], changes: [], rankings: [], subjects: [], waves: [], gaps: [] } as never;

test('the form as a sheet is what was written; a cell that the user changes is found', async () => {
  const { port, asUser } = await open();
  const laidOut = buildBriefingSheet(evaluation, catalogue, () => undefined, { form: FORM });
  await port.insertSheets([laidOut], SHEET_NAMES);
  const kept = { form: FORM, written: writtenForm(laidOut, briefing) };
  const read = async () => typedEntries((await port.readSheet('briefing'))!, kept, briefing);
  expect(await read()).toEqual([]);
  const row = laidOut.contents.findIndex(([cell]) => cell === FORM.answers['handlungsgrundlage']);
  await asUser(({ worksheets }) => {
    worksheets.getItem('Kurzüberblick').getRangeByIndexes(row, 0, 1, 1).values = [
      ['Neuer Beschluss (Vorlage V/0001/2018).'],
    ];
  });
  expect(await read()).toEqual([
    {
      field: 'row:handlungsgrundlage',
      value: 'Neuer Beschluss (Vorlage V/0001/2018).',
      before: FORM.answers['handlungsgrundlage'],
    },
  ]);
});
