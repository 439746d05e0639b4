import { canOpenCopy, openOfficeCopy, readOfficeFile } from '../../src/excel/file';

/** Office's file interface answers outside of Excel's own objects; the workbook host has none, so it is played here. */
interface Play {
  readonly bytes: readonly number[];
  readonly sliceSize?: number;
  /** Call that fails: opening, the slice of this index, or closing. */
  readonly fails?: 'open' | 'close' | number;
  readonly throws?: boolean;
  readonly size?: number;
}

type Answer = (result: unknown) => void;

const succeeded = (value?: unknown) => ({ status: 'succeeded', value });
const FAILED = { status: 'failed', error: { code: 5001, message: 'An internal error has occurred.' } };

const play = ({ bytes, sliceSize = 4, fails, throws = false, size = bytes.length }: Play) => {
  const calls: string[] = [];
  const file = {
    size,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, answer: Answer) => {
      calls.push(`slice ${index}`);
      const data = bytes.slice(index * sliceSize, (index + 1) * sliceSize);
      answer(fails === index ? FAILED : succeeded({ data, size: data.length, index }));
    },
    closeAsync: (answer: Answer) => {
      calls.push('close');
      answer(fails === 'close' ? FAILED : succeeded());
    },
  };
  const getFileAsync = (type: string, options: { readonly sliceSize: number }, answer: Answer) => {
    if (throws) throw new Error('Office is not ready.');
    calls.push(`open ${type} ${options.sliceSize}`);
    answer(fails === 'open' ? FAILED : succeeded(file));
  };
  Object.assign(globalThis, {
    Office: {
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      context: { document: { getFileAsync } },
    },
  });
  return calls;
};

const TEN = [0x50, 0x4b, 3, 4, 5, 6, 7, 8, 255, 0];

test('the slices are put together in order, and the file is closed', async () => {
  const calls = play({ bytes: TEN });
  expect([...(await readOfficeFile())]).toEqual(TEN);
  expect(calls).toEqual(['open compressed 4194304', 'slice 0', 'slice 1', 'slice 2', 'close']);
});

test('a file in one slice is read too', async () => {
  play({ bytes: TEN, sliceSize: 100 });
  expect([...(await readOfficeFile())]).toEqual(TEN);
});

test('a file that cannot be closed is read all the same', async () => {
  play({ bytes: TEN, fails: 'close' });
  expect([...(await readOfficeFile())]).toEqual(TEN);
});

test.each([0, 1, 2])('where slice %d fails, the file is closed and the error says the way out', async (fails) => {
  const calls = play({ bytes: TEN, fails });
  await expect(readOfficeFile()).rejects.toMatchObject({
    name: 'HostError',
    code: 'file-not-read',
    cause: FAILED.error,
    wayOut: expect.stringContaining('gespeicherte Datei'),
  });
  expect(calls.at(-1)).toBe('close');
});

test.each([
  ['does not open', { bytes: TEN, fails: 'open' } as const],
  ['is not there at all', { bytes: TEN, throws: true }],
  ['is longer than its slices', { bytes: TEN, size: 11 }],
  ['is shorter than its slices', { bytes: TEN, size: 9 }],
])('a file that %s is a HostError', async (_, played) => {
  play(played);
  await expect(readOfficeFile()).rejects.toMatchObject({ name: 'HostError', code: 'file-not-read' });
});

describe('a copy beside the open workbook', () => {
  const excel = (createWorkbook: unknown, supported = true) =>
    Object.assign(globalThis, {
      Excel: { createWorkbook },
      Office: { context: { requirements: { isSetSupported: () => supported } } },
    });

  test('is handed over as base64, byte by byte', async () => {
    const given: string[] = [];
    excel(async (text: string) => void given.push(text));
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    await openOfficeCopy(bytes);
    expect(Buffer.from(given[0]!, 'base64').equals(Buffer.from(bytes))).toBe(true);
  });

  test('refused, the sentence says what to do instead', async () => {
    const cause = new Error('NotImplemented');
    excel(() => Promise.reject(cause));
    await expect(openOfficeCopy(Uint8Array.of(1))).rejects.toMatchObject({ code: 'copy-not-opened', cause });
  });

  test.each([
    ['where Excel has it', async () => undefined, true, true],
    ['not in an older Excel', async () => undefined, false, false],
    ['not where the function is missing', undefined, true, false],
  ])('is offered %s', (_case, createWorkbook, supported, offered) => {
    excel(createWorkbook, supported);
    expect(canOpenCopy()).toBe(offered);
  });
});
