import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '../../../src');

const textFiles = (): readonly string[] =>
  (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as readonly string[])
    .filter((file) => /(?:^|[\\/.])de\.ts$|file-error\.ts$/.test(file))
    .sort();

/** Texts of a source file that a person may read, without what is put in for `${…}`; words of types and imports apart. */
const textsIn = (code: string): readonly string[] => {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('text.ts', code, ts.ScriptTarget.ES2022, true));
  return texts;
};

/** Sentences, and single words that begin like a German noun; keys such as `row-constraint` are neither. */
const isShown = (text: string): boolean => /\s/.test(text.trim()) || /^[A-ZÄÖÜ]/.test(text);

/** Words of programmers, and English ones. */
const FORBIDDEN = [
  'array|backup|boolean|bug|byte|cache|cell|check|code|column|constraint|crash|default|download|encoding|error|exception',
  'false|feedback|field|file|foreign|header|host|index|input|instance|instanz|integer|invalid|iteration|key|label|log',
  'object|output|parameter|pars(?:en|er|ing)|geparst|pattern|primary|range|regex|request|response|row|schlüsselfeld',
  'primärschlüssel|fremdschlüssel|sheet|string|syntax|task|timeout|token|true|undefined|update|upload|validier\\w*|value',
  'warning|worksheet|workbook|and|or|the|is|not|of|with|unknown|missing|please',
].join('|');
const FORBIDDEN_WORD = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${FORBIDDEN})(?![\\p{L}\\p{N}_-])`, 'giu');

/** Small letters make it a German number. */
const NULL = /\bNULL\b/g;

/** What must be said all the same: words of the form that is described, and of the command line. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'core/text/schema-problem.de.ts': ['true', 'false'],
  'cli/de.ts': ['check'],
};

const wordsIn = (text: string): readonly string[] => {
  const own = text.replace(/„[^“]*“/g, '');
  return [...(own.match(FORBIDDEN_WORD) ?? []), ...(own.match(NULL) ?? [])];
};

const found = (file: string, code: string): readonly string[] => {
  const allowed = ALLOWED[file.replaceAll('\\', '/')] ?? [];
  return textsIn(code)
    .filter(isShown)
    .flatMap((text) => wordsIn(text).map((word) => ({ word, text })))
    .filter(({ word }) => !allowed.includes(word.toLowerCase()))
    .map(({ word, text }) => `${file}: ${word} in: ${text}`);
};

test('the texts are found', () => {
  expect(textFiles().length).toBeGreaterThan(20);
  expect(textsIn("const a: 'x' = `Die Zeile ${row} ist leer.`; report('row-constraint');")).toEqual([
    'Die Zeile ',
    ' ist leer.',
    'row-constraint',
  ]);
});

test.each(textFiles())('no English and no jargon in %s', (file) => {
  expect(found(file, readFileSync(join(SRC, file), 'utf8'))).toEqual([]);
});

test.each([
  ["'Der Wert ist NULL.'", 1],
  ["'Eine Anzahl kann nicht kleiner als null sein.'", 0],
  ["'Die Cell ist leer.'", 1],
  ["'row-constraint'", 0],
  ["'Die Angabe „value“ fehlt.'", 0],
  ['`Bitte den Primärschlüssel ${field} prüfen.`', 1],
])('%s has %i words that nobody knows', (code, count) => {
  expect(found('x.ts', code)).toHaveLength(count);
});
