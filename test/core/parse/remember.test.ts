import { forTheFirst, remember } from '../../../src/core/parse/remember';

test('a question is answered once, also with undefined', () => {
  const asked: string[] = [];
  const answer = remember((text) => {
    asked.push(text);
    return text === 'a' ? undefined : text.length;
  });
  expect([answer('a'), answer('a'), answer('bb'), answer('bb')]).toEqual([undefined, undefined, 2, 2]);
  expect(asked).toEqual(['a', 'bb']);
});

test('only the first different texts are answered', () => {
  const answer = forTheFirst(2, (text) => text.length);
  expect(['a', 'a', 'bb', 'ccc', 'a'].map(answer)).toEqual([1, 1, 2, undefined, 1]);
});
