import { fileOf } from './workbook-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';

type Link = readonly [type: string, target: string, external?: boolean];

const links = (...entries: readonly Link[]): string =>
  `<Relationships xmlns="${PACKAGE}">${entries
    .map(([type, target, external], index) => {
      const full = type.includes('://') ? type : `${OFFICE}/${type}`;
      return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
    })
    .join('')}</Relationships>`;

const worksheet = (inner: string): string => `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** The sheet that is published along: values, a formula, a link, a file path, hidden cells, rules, protection, a header. */
const KEPT = worksheet(
  '<cols><col min="4" max="4" width="10" hidden="1"/></cols><sheetData>' +
    `<row r="1">${text('A1', 'Raum')}${text('B1', 'Wert')}${text('D1', 'Geheimspalte')}</row>` +
    '<row r="2"><c r="A2"><v>11</v></c><c r="B2"><f>Geheimblatt!A1+1</f><v>5</v></c></row>' +
    `<row r="3" hidden="1">${text('A3', 'Geheimzeile')}</row>` +
    `<row r="4">${text('A4', 'G:\\Amt\\Geheimordner\\liste.xlsx')}${text('B4', 'Verweis')}</row>` +
    '</sheetData><sheetProtection sheet="1" password="CC1A"/><autoFilter ref="A1:B4"/>' +
    '<conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="0" priority="1"><formula>Geheimblatt!A1&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>"Geheimliste"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="B4" r:id="rId1"/></hyperlinks>' +
    '<headerFooter><oddHeader>&amp;LGeheimkopf &amp;Z&amp;F</oddHeader></headerFooter>' +
    '<drawing r:id="rId4"/><legacyDrawing r:id="rId5"/>',
);

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Erika Geheim</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Geheimnotiz</t></text></comment></commentList></comments>`;
const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>Geheimtext</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor></xdr:wsDr>';

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
  '<fileSharing userName="Erika Geheim"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="G:\\Amt\\Geheimordner\\"/></mc:Choice></mc:AlternateContent>' +
  '<sheets><sheet name="Lieferung" sheetId="1" r:id="rId1"/><sheet name="Geheimblatt" sheetId="2" state="hidden" r:id="rId2"/>' +
  '<sheet name="Tiefgeheim" sheetId="3" state="veryHidden" r:id="rId3"/><sheet name="Daten" sheetId="4" r:id="rId4"/>' +
  '<sheet name="Prüfbericht" sheetId="5" r:id="rId5"/></sheets>' +
  '<definedNames><definedName name="Geheimname">Geheimblatt!$A$1</definedName><definedName name="Tiefname" hidden="1">73951</definedName></definedNames>' +
  '<customWorkbookViews><customWorkbookView name="Ansicht Geheim" guid="{0}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews></workbook>';

const secret = (name: string): string => worksheet(`<sheetData><row r="1">${text('A1', name)}</row></sheetData>`);
const bytes = new TextEncoder().encode('Geheim');

/** A workbook with everything in it that must not leave the house; whatever is secret has the word "geheim" in it. */
export const fullWorkbook = (): Uint8Array =>
  fileOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links(
      ['officeDocument', 'xl/workbook.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
      ['custom-properties', 'docProps/custom.xml'],
      [
        'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
        'xl/webextensions/taskpanes.xml',
      ],
    ),
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Erika Geheim</dc:creator><cp:lastModifiedBy>Otto Geheim</cp:lastModifiedBy><dcterms:modified>2018-03-05T10:00:00Z</dcterms:modified></cp:coreProperties>',
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>Leitung Geheim</Manager><Company>Amt Geheim</Company></Properties>',
    'docProps/custom.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="Aktenzeichen"/></Properties>',
    'docProps/thumbnail.jpeg': bytes,
    'docMetadata/LabelInfo.xml': '<labels name="geheim"/>',
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': links(
      ...[1, 2, 3, 4, 5].map((number): Link => ['worksheet', `worksheets/sheet${number}.xml`]),
      ['externalLink', 'externalLinks/externalLink1.xml'],
      ['connections', 'connections.xml'],
      [`${MICROSOFT}/person`, 'persons/person.xml'],
      ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ),
    'xl/worksheets/sheet1.xml': KEPT,
    'xl/worksheets/_rels/sheet1.xml.rels': links(
      ['hyperlink', 'file:///G:/Amt/Geheimordner/quelle.xlsx', true],
      ['comments', '../comments1.xml'],
      [`${MICROSOFT}/threadedComment`, '../threadedComments/threadedComment1.xml'],
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ['queryTable', '../queryTables/queryTable1.xml'],
      ['pivotTable', '../pivotTables/pivotTable1.xml'],
      ['package', '../embeddings/oleObject1.bin'],
      ['ctrlProp', '../ctrlProps/ctrlProp1.xml'],
    ),
    'xl/comments1.xml': COMMENTS,
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2"><text>Geheime Antwort</text></threadedComment></ThreadedComments>',
    'xl/persons/person.xml':
      '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Erika Geheim" id="{1}" userId="geheim@example.org"/></personList>',
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': links(['image', '../media/image1.png']),
    'xl/drawings/vmlDrawing1.vml': '<xml>Geheim</xml>',
    'xl/media/image1.png': bytes,
    'xl/printerSettings/printerSettings1.bin': bytes,
    'xl/queryTables/queryTable1.xml': `<queryTable xmlns="${MAIN}" name="Geheimabfrage"/>`,
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="Geheim"/>`,
    'xl/embeddings/oleObject1.bin': bytes,
    'xl/ctrlProps/ctrlProp1.xml': '<formControlPr altText="Geheim"/>',
    'xl/worksheets/sheet2.xml': secret('Geheim'),
    'xl/worksheets/sheet3.xml': secret('Geheim'),
    'xl/worksheets/sheet4.xml': secret('Geheime Daten des Hauses'),
    'xl/worksheets/sheet5.xml': secret('Geheime Befunde'),
    'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook/></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': links([
      'externalLinkPath',
      'file:///G:/Amt/Geheimordner/fremd.xlsx',
      true,
    ]),
    'xl/connections.xml': `<connections xmlns="${MAIN}"><connection id="1" name="Geheimdatenbank"/></connections>`,
    'xl/vbaProject.bin': bytes,
    'xl/model/item.data': bytes,
    'xl/revisions/userNames.xml': `<users xmlns="${MAIN}"><userInfo name="Erika Geheim"/></users>`,
    'xl/webextensions/taskpanes.xml':
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    'xl/webextensions/webextension1.xml':
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="Integrationsmonitoring.Annahmen" value="Geheimgrund"/></we:properties></we:webextension>',
    'customXml/item1.xml': '<geheim/>',
    'xl/geheimes/fremd1.xml': '<geheim/>',
  });
