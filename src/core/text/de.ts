import type { Finding, FindingCode } from '../model/finding';
import { CELL_WORDS, ROW_WORDS } from './cell-findings.de';
import { FIGURE_WORDS, KEY_WORDS } from './figure-findings.de';
import { HEADING_WORDS, SHEET_WORDS } from './sheet-findings.de';
import { WAVE_WORDS } from './wave-findings.de';
import type { WordsOf } from './words.de';

export { kindText, levelText, missingSign, missingText, qualifierText } from './catalogue.de';
export { countText, dateText, numberText } from './number.de';
export { recognitionText } from './recognition.de';
export { severityText } from './severity.de';
export { ruleText, verdictText } from './verdict.de';

/** Words of every finding code: a code without words does not compile. */
const WORDS: WordsOf<FindingCode> = {
  ...SHEET_WORDS,
  ...HEADING_WORDS,
  ...ROW_WORDS,
  ...CELL_WORDS,
  ...KEY_WORDS,
  ...FIGURE_WORDS,
  ...WAVE_WORDS,
};

/** What was found, as a sentence for staff. The place is shown beside it and not repeated. Numbers and dates in German notation. */
export const findingText = (finding: Finding): string => WORDS[finding.code].sentence(finding.facts as never);

/** Short name of a finding code, for lists and filters. */
export const findingTitle = (code: FindingCode): string => WORDS[code].title;

/** What staff should do about it; one sentence. */
export const findingAdvice = (finding: Finding): string => {
  const { advice } = WORDS[finding.code];
  return typeof advice === 'string' ? advice : advice(finding.facts as never);
};
