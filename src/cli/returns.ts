import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReturnedFile } from '../core/model/returns';
import { returnedSeries } from '../core/report-release';
import { buildReturns } from '../core/returns/returns';
import { formFile } from '../files/template';
import { type Basis, basisOf, checkBytes } from './checked';
import { localTime } from './clock';
import { texts } from './de';
import { readBytes } from './input';
import type { Options } from './options';
import { refuseOverwriting, writeWhole } from './output';
import { levelsOf, wavesOf } from './template';
import { sentenceOf } from './trouble';

const dayOf = async (file: string): Promise<string> => localTime((await stat(file)).mtime).slice(0, 10);

/** A file as it came in; one that cannot be read says why and stops nothing. */
const returned = async (file: string, basis: Basis): Promise<ReturnedFile> => {
  const bytes = await readBytes(file);
  const about = { name: basename(file), date: await dayOf(file) };
  try {
    const { check, review } = await checkBytes(file, bytes, basis);
    const { open } = review.settlement;
    const errors = open.filter(({ severity }) => severity === 'error').length;
    return { ...about, series: returnedSeries(check, open, basis.catalogue), errors };
  } catch (cause) {
    return { ...about, series: [], errors: 0, trouble: sentenceOf(cause) };
  }
};

/** Writes who has delivered what. Exit code 0; 2 where a file could not be read. */
export const returns = async (files: readonly string[], options: Options): Promise<number> => {
  const out = options.out ?? '';
  refuseOverwriting(out, files);
  const basis = await basisOf(options);
  const levels = levelsOf(options);
  const scope = {
    ...(options.waves !== undefined && { waves: wavesOf(options, basis.catalogue) }),
    ...(levels && { levels }),
  };
  const found: ReturnedFile[] = [];
  for (const file of files) found.push(await returned(file, basis));
  const form = buildReturns({ files: found, scope, catalogue: basis.catalogue, now: localTime() });
  await writeWhole(out, await formFile(form));
  const unread = found.flatMap(({ name, trouble }) => (trouble === undefined ? [] : [`${name}: ${trouble}`]));
  process.stdout.write(`${[texts.returnsWritten(out, found.length), ...unread].join('\n')}\n`);
  return unread.length > 0 ? 2 : 0;
};
