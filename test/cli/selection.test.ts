import { parse } from '../../src/cli/options';
import { selectionOf } from '../../src/cli/selection';
import { shippedCatalogue } from '../../src/files/catalogue';

const catalogue = shippedCatalogue();
const selected = (...args: readonly string[]) => selectionOf(parse(args).values, catalogue);

test.each([
  ['nothing chosen', [], {}],
  ['one pair', ['--compare', '2012-2017'], { pairs: [{ from: '2012', to: '2017' }] }],
  [
    'several pairs',
    ['--compare', '2010-2012, 2010-2017'],
    {
      pairs: [
        { from: '2010', to: '2012' },
        { from: '2010', to: '2017' },
      ],
    },
  ],
  ['index numbers', ['--index'], { indexNumbers: true }],
])('%s', (_, args, selection) => {
  expect(selected(...args)).toEqual(selection);
});

test.each([
  ['one wave', '2012', 'kein Paar von Wellen'],
  ['three waves', '2010-2012-2017', 'kein Paar von Wellen'],
  ['nothing', '', 'kein Paar von Wellen'],
  ['a wave that the catalogue does not know', '2012-2016', '„2016“ ist für --compare nicht bekannt'],
  ['the later wave first', '2017-2012', 'zuerst die frühere'],
  ['a wave with itself', '2012-2012', 'zuerst die frühere'],
])('to compare %s is refused', (_, text, sentence) => {
  expect(() => selected('--compare', text)).toThrow(sentence);
});

test('a wave that is not evaluated cannot be compared', () => {
  expect(() => selected('--waves', '2012,2015', '--compare', '2012-2017')).toThrow('„2017“ ist für --compare nicht');
});
