/** Names of namespaces, relationship types and content types as Excel writes them. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const NAMESPACE = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: `${OFFICE}/relationships`,
  packageRelationships: `${PACKAGE}/relationships`,
  contentTypes: `${PACKAGE}/content-types`,
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  compatibility: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  revision: 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
  creation: 'http://schemas.microsoft.com/office/drawing/2014/main',
  core: `${PACKAGE}/metadata/core-properties`,
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  extension: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
  taskpanes: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
} as const;

export const RELATION = {
  officeDocument: `${OFFICE}/relationships/officeDocument`,
  worksheet: `${OFFICE}/relationships/worksheet`,
  styles: `${OFFICE}/relationships/styles`,
  drawing: `${OFFICE}/relationships/drawing`,
  chart: `${OFFICE}/relationships/chart`,
  table: `${OFFICE}/relationships/table`,
  comments: `${OFFICE}/relationships/comments`,
  vmlDrawing: `${OFFICE}/relationships/vmlDrawing`,
  hyperlink: `${OFFICE}/relationships/hyperlink`,
  coreProperties: `${PACKAGE}/relationships/metadata/core-properties`,
  taskpanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  extension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;

export const CONTENT = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  taskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  extension: 'application/vnd.ms-office.webextension+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;
