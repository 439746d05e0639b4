import fc from 'fast-check';
import { byteLength } from '../../../src/workbench/protocol/limits';

// The size of a text in UTF-8, as Node's own encoder counts it.
test('bytes of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => byteLength(text) === Buffer.byteLength(text, 'utf8')),
  );
});

test.each([
  ['Latin', 'abc', 3],
  ['umlaut', 'ä', 2],
  ['dash', '–', 3],
  ['beyond the basic plane', '😀', 4],
])('%s', (_case, text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
});
