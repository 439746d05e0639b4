import { HOST_ERROR_TEXTS } from '../../src/excel/de';
import { HostError, toHostError } from '../../src/excel/host-error';

// Codes: Microsoft Learn, "Error handling with the application-specific JavaScript APIs".
test.each([
  ['AccessDenied', 'read-only'],
  ['ActivityLimitReached', 'busy'],
  ['ConnectionFailure', 'connection-lost'],
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['ItemNotFound', 'not-found'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'payload-too-large'],
  ['SomethingNew', 'unexpected'],
])('%s is %s', (code, expected) => {
  const cause = Object.assign(new Error('English text'), { code });
  const error = toHostError(cause);
  expect(error.code).toBe(expected);
  expect(error.cause).toBe(cause);
  expect(error.message).not.toContain('English');
});

test('a HostError stays what it is', () => {
  const error = new HostError('cancelled');
  expect(toHostError(error)).toBe(error);
});

test('sheets are named', () => {
  const { message } = new HostError('sheet-protected', { names: ['Daten', 'Rangfolge'] });
  expect(message).toContain('Die Blätter „Daten“, „Rangfolge“ sind geschützt');
});

test.each([
  ['sheet-name-taken', [], 'Ein Name, der gebraucht wird, ist in der Arbeitsmappe schon vergeben.'],
  ['names-changed', ['Daten'], 'Das Blatt „Daten“ wurde inzwischen umbenannt.'],
  ['names-changed', ['Daten', 'Rangfolge'], 'Die Blätter „Daten“, „Rangfolge“ wurden inzwischen umbenannt.'],
  ['payload-too-large', ['Daten'], 'Das Blatt „Daten“ enthält zu viel Text'],
  ['payload-too-large', ['Daten', 'Rangfolge'], 'Die Blätter „Daten“, „Rangfolge“ enthalten zu viel Text'],
] as const)('%s of %j: the verb fits', (code, names, sentence) => {
  expect(HOST_ERROR_TEXTS[code](names).happened).toContain(sentence);
});

test.each(Object.entries(HOST_ERROR_TEXTS))('%s says what happened and the way out', (_, text) => {
  for (const names of [[], ['Daten'], ['Daten', 'Rangfolge']]) {
    expect(text(names).happened).toMatch(/^\p{Lu}.*\.$/u);
    expect(text(names).wayOut).toMatch(/^\p{Lu}.*\.$/u);
  }
});
