import { loadDocument } from '../../../src/files/xlsx/load';
import { saveDocument } from '../../../src/files/xlsx/save';
import { document, sheet } from './sample';
import { findingsOf } from './validity';

test('files are valid: new, with sheets put into one, edited, marked, replaced, without one', async () => {
  const made = await saveDocument(document);
  const loaded = await loadDocument(made);
  const more = { ...sheet, id: 'neu', name: 'Neu', tables: sheet.tables.map((table) => ({ ...table, name: 'Neu' })) };
  const [first, second] = loaded.sheets;
  const change = {
    ...first!,
    edited: [
      { row: 3, column: 1 },
      { row: 14, column: 1 },
      { row: 90, column: 3 },
    ],
  };
  const places = [
    { row: 2, column: 1 },
    { row: 9, column: 0 },
    { row: 90, column: 3 },
  ];
  const looks = places.map((place) => ({ ...place, fill: '#E8BEBC', colour: '#000000', numberFormat: '0.000' }));
  const notes = places.map((place) => ({ ...place, text: 'Fehler: <prüfen>\n\nund so', author: 'Prüfung' }));
  const marked = loaded.sheets.map((one) => ({ ...one, looks, notes }));
  const onceMarked = await saveDocument({ ...loaded, sheets: [more, ...marked], active: 'neu' });
  const again = await loadDocument(onceMarked);
  const gone = again.sheets.map((one) => ({
    ...one,
    looks: places.map((place) => ({ ...place, fill: null })),
    notes: notes.map((note) => ({ ...note, text: '' })),
  }));
  const files = [
    made,
    onceMarked,
    await saveDocument({ ...again, sheets: gone }),
    await saveDocument({ ...loaded, sheets: [more, ...loaded.sheets] }),
    await saveDocument({ ...loaded, sheets: [change, second!] }),
    await saveDocument({ ...loaded, sheets: [{ ...first!, replaced: true }, second!], settings: {} }),
    await saveDocument({ ...loaded, sheets: [first!] }),
  ];
  expect(findingsOf(files)).toEqual(files.map(() => []));
}, 120_000);
