import type { CellPlace, Suspicion } from '../model/blame';
import type { Palette } from '../model/catalogue';
import type { Finding, Severity } from '../model/finding';
import type { CellMark } from '../model/mark';
import { suspicionText } from '../text/blame.de';
import { findingAdvice, findingText, severityText } from '../text/de';
import { causeNoteText, moreFindingsText } from '../text/marks.de';

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/** Longest note, without the line that counts what is left out: more than fits into a box beside a cell is not read. */
const LONGEST_NOTE = 800;

/** Share of a severity's colour in the fill; the rest is ground. */
const TINT = 0.3;

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

const mixed = (colour: string, ground: string): string => {
  const below = channels(ground);
  const parts = channels(colour).map((channel, at) => Math.round(channel * TINT + (below[at] ?? 0) * (1 - TINT)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
};

const fillOf = (severity: Severity, palette: Palette): string => mixed(palette[severity], palette.ground);

/** Every fill that a mark can bear: the severities' colours, thinned with ground. */
export const markFills = (palette: Palette): readonly string[] => ORDER.map((severity) => fillOf(severity, palette));

const isSure = ({ confidence, likeliest }: Suspicion): boolean => confidence === 'only' || likeliest === true;

/** All that is known of one cell. */
interface MarkedCell {
  readonly place: CellPlace;
  readonly findings: readonly Finding[];
  readonly suspicions: readonly Suspicion[];
}

const keyOf = ({ sheet, cell }: CellPlace): string => `${cell.row},${cell.column},${sheet}`;

const isOnCell = (finding: Finding): finding is Finding & { readonly place: CellPlace } =>
  finding.place.cell !== undefined;

/** The sentence of a suspicion names cells without their sheet, so it is told on that sheet, and only where there is one. */
const concerned = ({ cells, broken }: Suspicion): readonly CellPlace[] => {
  const suspects = cells.map(({ place }) => place);
  const [first, ...others] = new Set(suspects.map(({ sheet }) => sheet));
  return others.length > 0 ? [] : [...suspects, ...broken.filter(({ sheet }) => sheet === first)];
};

const gather = (findings: readonly Finding[], suspicions: readonly Suspicion[]): readonly MarkedCell[] => {
  const cells = new Map<string, { place: CellPlace; findings: Finding[]; suspicions: Suspicion[] }>();
  const at = (place: CellPlace) => {
    const known = cells.get(keyOf(place)) ?? { place, findings: [], suspicions: [] };
    cells.set(keyOf(place), known);
    return known;
  };
  for (const finding of findings.filter(isOnCell)) at(finding.place).findings.push(finding);
  const open = new Set(cells.keys());
  for (const suspicion of suspicions.filter(isSure)) {
    if (!suspicion.broken.some((place) => open.has(keyOf(place)))) continue;
    const suspects = new Set(suspicion.cells.map(({ place }) => keyOf(place)));
    for (const place of concerned(suspicion))
      if (suspects.has(keyOf(place)) || open.has(keyOf(place))) at(place).suspicions.push(suspicion);
  }
  return [...cells.values()];
};

const findingLine = (finding: Finding): string =>
  `${severityText(finding.severity)}: ${findingText(finding)} ${findingAdvice(finding)}`;

const cut = (text: string): string =>
  text.length > LONGEST_NOTE
    ? `${text
        .slice(0, LONGEST_NOTE)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()} …`
    : text;

/** As many findings as fit, the first one in any case. */
const fitting = (lines: readonly string[]): readonly string[] => {
  let length = 0;
  const count = lines.findIndex((line) => (length += line.length + 2) > LONGEST_NOTE);
  return count < 0 ? lines : lines.slice(0, Math.max(1, count)).map(cut);
};

const noteOf = ({ findings, suspicions }: MarkedCell): string => {
  const causes = [...new Set(suspicions.map(suspicionText))];
  if (findings.length === 0) return causes.map((cause) => `${severityText('notice')}: ${cause}`).join('\n\n');
  const shown = fitting(findings.map(findingLine));
  const more = findings.length - shown.length;
  return [...shown, ...causes.map(causeNoteText), ...(more > 0 ? [moreFindingsText(more)] : [])].join('\n\n');
};

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/**
 * One mark for each cell that has an open finding, or that most likely is the cause of one (Markierungen): in the order
 * of the findings, suspected cells without one last.
 *
 * Findings of whole sheets have no cell and stand in the report only. A suspected cell without a finding of its own is a
 * notice; a suspicion whose findings are all accepted marks nothing.
 */
export const markCells = (
  findings: readonly Finding[],
  suspicions: readonly Suspicion[],
  palette: Palette,
): readonly CellMark[] =>
  gather(findings, suspicions).map((cell) => {
    const sorted = { ...cell, findings: bySeverity(cell.findings) };
    const severity = sorted.findings[0]?.severity ?? 'notice';
    return { place: cell.place, severity, fill: fillOf(severity, palette), note: noteOf(sorted) };
  });
