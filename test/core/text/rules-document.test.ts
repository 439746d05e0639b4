import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding, SEVERITIES, type FindingCode } from '../../../src/core/model/finding';
import { RULE_CODES } from '../../../src/core/model/rule';
import { findingAdvice, findingText, findingTitle, ruleText, severityText } from '../../../src/core/text/de';
import { SAMPLES } from './samples';

const DOCUMENT = join(__dirname, '../../../docs/regeln.md');
const [BEGIN, END] = ['<!-- Anfang der erzeugten Tabellen -->\n', '<!-- Ende der erzeugten Tabellen -->'];

const inCell = (text: string): string => text.replaceAll('|', '\\|');

const exampleOf = (code: FindingCode) => finding(code, { sheet: 'Blatt' }, SAMPLES[code][0] as never);

const rowOf = (code: FindingCode, asked: readonly string[]): string => {
  const example = exampleOf(code);
  const cells = [
    `**${findingTitle(code)}** \`${code}\``,
    ...asked,
    severityText(SEVERITIES[code]),
    findingText(example),
    findingAdvice(example),
  ];
  return `| ${cells.map(inCell).join(' | ')} |`;
};

const rules: readonly FindingCode[] = RULE_CODES;
const others = (Object.keys(SEVERITIES) as readonly FindingCode[]).filter((code) => !rules.includes(code));

const tables = (): string =>
  [
    '',
    '## Befunde der Regeln',
    '',
    '| Befund | in Ordnung heißt | Schwere | Beispiel | Was zu tun ist |',
    '|---|---|---|---|---|',
    ...rules.map((code) => rowOf(code, [ruleText(code)])),
    '',
    '## Befunde beim Lesen',
    '',
    'Sie entstehen, bevor die Regeln angewandt werden; was nicht gelesen werden konnte, wird nicht noch einmal beanstandet.',
    '',
    '| Befund | Schwere | Beispiel | Was zu tun ist |',
    '|---|---|---|---|',
    ...others.map((code) => rowOf(code, [])),
    '',
    '',
  ].join('\n');

test('docs/regeln.md names every finding as the program does (UPDATE_GOLDEN=1 writes it anew)', () => {
  const written = readFileSync(DOCUMENT, 'utf8');
  const [before = '', rest = ''] = written.split(BEGIN);
  const [, after = ''] = rest.split(END);
  const text = `${before}${BEGIN}${tables()}${END}${after}`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(DOCUMENT, text);
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(text);
});

test('every code has its row', () => {
  const document = readFileSync(DOCUMENT, 'utf8');
  expect(Object.keys(SEVERITIES).filter((code) => !document.includes(`\`${code}\` |`))).toEqual([]);
});
