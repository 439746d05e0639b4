import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding, type Finding, type FindingCode } from '../../../src/core/model/finding';
import { findingAdvice, findingText, findingTitle } from '../../../src/core/text/de';
import { SAMPLES } from './samples';

const GOLDEN = join(__dirname, 'sentences.golden.txt');

const findingsOf = (code: FindingCode): readonly Finding[] =>
  SAMPLES[code].map((facts) => finding(code, { sheet: 'Blatt 1' }, facts as never));

const codes = Object.keys(SAMPLES) as readonly FindingCode[];
const everything = codes.flatMap(findingsOf);

const paragraph = (code: FindingCode): string =>
  [
    `${findingTitle(code)} (${code})`,
    ...findingsOf(code).map((found) => `  ${findingText(found)}`),
    ...[...new Set(findingsOf(code).map(findingAdvice))].map((advice) => `  → ${advice}`),
  ].join('\n');

test('all sentences read as they were reviewed (UPDATE_GOLDEN=1 writes them anew)', () => {
  const text = `${codes.map(paragraph).join('\n\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, text);
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
});

test.each(everything.map((found): [string, Finding] => [findingText(found), found]))('%s', (sentence, found) => {
  expect(sentence).toMatch(/^[A-ZÄÖÜ„].*[.?]$/);
  expect(findingAdvice(found)).toMatch(/^\S.*[.]$/);
  for (const text of [sentence, findingAdvice(found), findingTitle(found.code)]) {
    expect(text).not.toMatch(/undefined|\bnull\b(?! sein)|NaN|Infinity|\[object|\n| {2}|"|\.\.\.| - |\\d|=SUM/);
    expect(text).not.toContain(found.code);
    expect(text.replace(/„[^“]*“|\d\d\.\d\d\.\d{4}/g, '')).not.toMatch(/\d\.\d/);
  }
});

test('titles are all different', () => {
  expect(new Set(codes.map(findingTitle)).size).toBe(codes.length);
});
