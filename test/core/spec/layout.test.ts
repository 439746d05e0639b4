import { pageOf } from '../../../src/core/spec/layout';
import { shippedCatalogue } from '../../../src/files/catalogue';

const size = { rowCount: 1, columnCount: 1, orientation: 'portrait' } as const;

// Excel reads the digits behind & as a size of type, and && as one & (ECMA-376 Part 1, 18.3.1.46).
test.each([
  ['a name', 'Daten', '&L&8Daten&R&8Amt'],
  ['a name with an &', 'Bund & Land', '&L&8Bund && Land&R&8Amt'],
  ['a name that begins with a digit', '2017 im Überblick', '&L&8 2017 im Überblick&R&8Amt'],
])('above a page stands %s', (_, subject, header) => {
  const catalogue = shippedCatalogue();
  const named = { ...catalogue, settings: { ...catalogue.settings, office: 'Amt' } };
  expect(pageOf(subject, named, size).header).toBe(header);
});
