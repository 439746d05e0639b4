import { strToU8 } from 'fflate';
import type { WorkbookDocument } from '../../../src/files/xlsx/document';
import { loadDocument } from '../../../src/files/xlsx/load';
import { Parts } from '../../../src/files/xlsx/parts';
import { saveDocument } from '../../../src/files/xlsx/save';
import { document, sheet } from './sample';
import { drawingsOf, valuesOf } from './saved-charts';
import { findingsOf } from './validity';

const DRAWING = 'xl/drawings/drawing1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const place =
  '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>40</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';
const anchored = (content: string) => `<xdr:twoCellAnchor>${place}${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const ARROW = anchored(
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="71" name="Pfeil"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>',
);
const PICTURE = anchored(
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="72" name="Wappen"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId91"/></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
);
const PIE_FRAME = anchored(
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="73" name="Kuchen"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId92"/></a:graphicData></a:graphic></xdr:graphicFrame>',
);
/** A kind of chart, a name and an explosion that no document knows. */
const PIE = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:explosion val="7"/><c:val><c:numRef><c:f>Daten!$B$10:$B$13</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>99</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

/** A file with our sheet, on which somebody drew an arrow, put a picture and made a pie chart. */
const drawnUpon = async (): Promise<Uint8Array> => {
  const parts = Parts.open(await saveDocument(document));
  const links = 'xl/drawings/_rels/drawing1.xml.rels';
  const text = (part: string) => Buffer.from(parts.bytes(part)!).toString();
  parts.put('xl/media/image1.png', new Uint8Array([1, 2, 3]), 'image/png');
  parts.put('xl/charts/chart90.xml', strToU8(PIE), CHART);
  const more = `<Relationship Id="rId91" Type="${OFFICE}/image" Target="../media/image1.png"/><Relationship Id="rId92" Type="${OFFICE}/chart" Target="../charts/chart90.xml"/>`;
  parts.put(links, strToU8(text(links).replace('</Relationships>', `${more}</Relationships>`)));
  const drawn = text(DRAWING)
    .replace('<xdr:wsDr ', `<xdr:wsDr xmlns:r="${OFFICE}" `)
    .replace('</xdr:wsDr>', `${ARROW}${PICTURE}${PIE_FRAME}</xdr:wsDr>`);
  parts.put(DRAWING, strToU8(drawn));
  return parts.toFile();
};

/** Our sheet is written anew, as after a run. */
const rewritten = async (
  file: Uint8Array,
  change: (charts: WorkbookDocument['sheets'][number]['charts']) => WorkbookDocument['sheets'][number]['charts'] = (
    all,
  ) => all,
): Promise<Uint8Array> => {
  const loaded = await loadDocument(file);
  const sheets = loaded.sheets.map((one) =>
    one.name === sheet.name ? { ...one, charts: change(one.charts), replaced: true } : one,
  );
  return saveDocument({ ...loaded, sheets });
};

const named = (file: Uint8Array, name: string) => drawingsOf(file).find((drawn) => drawn.name === name);

test('pictures, shapes and charts of the user’s stay on a sheet of ours that is written anew', async () => {
  const before = await drawnUpon();
  const after = await rewritten(before);
  for (const name of ['Pfeil', 'Wappen', 'Kuchen'])
    expect(named(after, name)?.anchor).toEqual(named(before, name)?.anchor);
  expect(drawingsOf(after).map(({ name }) => name)).toEqual(drawingsOf(before).map(({ name }) => name));
  expect(Parts.open(after).bytes('xl/media/image1.png')).toEqual(new Uint8Array([1, 2, 3]));
  expect(findingsOf([after])).toEqual([[]]);
}, 120_000);

test('a chart that we could not make keeps all but its numbers, which are those of the cells', async () => {
  const pie = named(await rewritten(await drawnUpon()), 'Kuchen')!;
  expect(JSON.stringify(pie.chart)).toContain('{"name":"c:explosion","attributes":{"val":"7"},"children":[]}');
  const values = sheet.cells
    .filter(({ row, column }) => column === 1 && row >= 9 && row <= 12)
    .map(({ value }) => value);
  expect(Object.values(valuesOf(pie.chart)[0]!.points)).toEqual(
    values.filter((value) => typeof value === 'number').map(String),
  );
});

test('a chart that was changed is drawn anew, one that was moved or renamed is not', async () => {
  const before = await drawnUpon();
  const after = await rewritten(before, (all) =>
    all.map((chart) => {
      if (chart.name === 'Kuchen')
        return { ...chart, name: 'Torte', frame: { ...chart.frame, left: chart.frame.left + 10 } };
      return chart.name === 'verlauf' ? { ...chart, title: { text: 'Neu' } } : chart;
    }),
  );
  expect(JSON.stringify(named(after, 'verlauf')!.chart)).toContain('"Neu"');
  const [one, other] = [named(before, 'Kuchen')!, named(after, 'Torte')!];
  expect(other.part).toBe(one.part);
  expect(JSON.stringify(other.chart)).toContain('c:explosion');
  expect(other.anchor).not.toEqual(one.anchor);
});

test('a chart that is gone goes with its parts, and nothing else does', async () => {
  const before = await drawnUpon();
  const after = await rewritten(before, (all) => all.filter(({ name }) => name !== 'Kuchen'));
  expect(drawingsOf(after).map(({ name }) => name)).toEqual(
    drawingsOf(before)
      .map(({ name }) => name)
      .filter((name) => name !== 'Kuchen'),
  );
  expect(Parts.open(after).names).not.toContain('xl/charts/chart90.xml');
});
