import { joinSections, splitSections } from '../../../src/workbench/model/header-footer';

// Codes: ECMA-376 part 1, 18.3.1.46.
test.each([
  ['three parts', '&Llinks&Cmitte&Rrechts', { left: 'links', center: 'mitte', right: 'rechts' }],
  ['codes stay in their part', '&L&D&RSeite &P von &N', { left: '&D', center: '', right: 'Seite &P von &N' }],
  ['a doubled ampersand is text', '&CStadt && Land', { left: '', center: 'Stadt && Land', right: '' }],
  ['text without a part is centred', 'oben', { left: '', center: 'oben', right: '' }],
  ['nothing', '', { left: '', center: '', right: '' }],
])('%s', (_case, text, sections) => {
  expect(splitSections(text)).toEqual(sections);
  expect(splitSections(joinSections(sections))).toEqual(sections);
});
