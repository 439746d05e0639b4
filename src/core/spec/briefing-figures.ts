import { sheetReference } from '../model/address';
import type { Catalogue, Indicator } from '../model/catalogue';
import { figureKey, type Change } from '../model/figure';
import type { Evaluation } from '../model/report';
import type { Content } from '../model/spec';
import { TOTAL_BREAKDOWN } from '../model/table';
import type { Quantity } from '../model/quantity';
import { missing } from '../model/quantity';
import type { Locate } from './data';
import { displayed, formula, guarded } from './formula';
import { area, GAP, LINE_POINTS, linesOf, noteRow, styled, textRow, type Block } from './layout';
import { numberFormat } from './number-format';
import { houseStyle, type HouseStyle } from './style';
import { ASSESSMENTS, comparedText, legendText, WORDS } from './words';
import { missingSign } from '../text/de';

const MARK = 'Zusatzblock: Kennzahlen aus dem Monitoring (nicht Teil des amtlichen Formulars)';
const WAVES_SHOWN = 4;

interface FiguresContext {
  readonly catalogue: Catalogue;
  readonly locate: Locate;
  readonly city: string;
  readonly waves: readonly string[];
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly changes: ReadonlyMap<string, Change>;
  readonly style: HouseStyle;
  readonly widths: readonly number[];
}

const keyOf = (subject: string, wave: string, { city }: FiguresContext) => ({
  subject,
  breakdown: TOTAL_BREAKDOWN,
  area: city,
  wave,
});

const referenceTo = (subject: string, wave: string, context: FiguresContext): string | undefined => {
  const { breakdown, area: place } = keyOf(subject, wave, context);
  const found = context.locate(subject, breakdown, place, wave);
  return found && sheetReference(found.sheet, found.cell);
};

const valueCell = (subject: string, wave: string, context: FiguresContext): Content => {
  const reference = referenceTo(subject, wave, context);
  const quantity = context.quantities.get(figureKey(keyOf(subject, wave, context))) ?? missing('not-submitted');
  const shown = displayed(quantity, context.catalogue);
  return reference === undefined ? shown : formula(reference, shown);
};

const changeCell = ({ id, kind }: Indicator, context: FiguresContext): Content => {
  const [from = '', to = ''] = context.waves.slice(-2);
  const amount = kind === 'count' ? context.changes.get(id)?.relative : context.changes.get(id)?.difference;
  const [earlier, later] = [referenceTo(id, from, context), referenceTo(id, to, context)];
  if (!amount || !earlier || !later) return missingSign('not-submitted', context.catalogue);
  const shown = displayed(amount, context.catalogue);
  if (amount.kind === 'missing') return shown;
  return formula(
    guarded([earlier, later], kind === 'count' ? `(${later}/${earlier}-1)*100` : `${later}-${earlier}`),
    shown,
  );
};

const unitOf = ({ kind, unit }: Indicator): string =>
  kind === 'share' ? 'Prozentpunkte' : kind === 'count' ? 'Prozent' : unit;

const nameOf = (indicator: Indicator, context: FiguresContext): string => {
  const assessment = context.changes.get(indicator.id)?.assessment ?? 'none';
  const judged = assessment === 'better' || assessment === 'worse' ? ` – ${ASSESSMENTS[assessment]}` : '';
  return `${indicator.shortName} (${indicator.unit}; Veränderung: ${unitOf(indicator)})${judged}`;
};

const headRow =
  (field: string, { waves, style, widths }: FiguresContext): Block =>
  (top) => {
    const [from = '', to = ''] = waves.slice(-2);
    const shown = waves.slice(-WAVES_SHOWN);
    const blanks = Array<null>(WAVES_SHOWN - shown.length).fill(null);
    return {
      contents: [[field, ...blanks, ...shown, waves.length > 1 ? comparedText(from, to) : null]],
      styles: [styled(area(top, 0, 1, widths.length), style.head), styled(area(top, 0, 1, 1), style.headLeft)],
      rowHeights: [[top, 4 + 3 * LINE_POINTS]],
    };
  };

const indicatorRow =
  (indicator: Indicator, context: FiguresContext): Block =>
  (top) => {
    const { style, widths } = context;
    const shown = context.waves.slice(-WAVES_SHOWN);
    const blanks = Array<null>(WAVES_SHOWN - shown.length).fill(null);
    const name = nameOf(indicator, context);
    return {
      contents: [
        [
          name,
          ...blanks,
          ...shown.map((wave) => valueCell(indicator.id, wave, context)),
          changeCell(indicator, context),
        ],
      ],
      styles: [
        styled(area(top, 0, 1, 1), { ...style.stub, wrap: true, vertical: 'Center' }),
        styled(area(top, 1, 1, widths.length - 1), { ...style.value, vertical: 'Center' }),
        styled(area(top, 0, 1, widths.length), { border: { bottom: true } }),
      ],
      numberFormats: [
        { range: area(top, 1, 1, WAVES_SHOWN), numberFormat: numberFormat(indicator.decimals) },
        {
          range: area(top, 1 + WAVES_SHOWN, 1, 1),
          numberFormat: numberFormat(indicator.kind === 'count' ? 1 : indicator.decimals, { signed: true }),
        },
      ],
      rowHeights: [[top, 4 + LINE_POINTS * linesOf(name, widths[0] ?? 1)]],
    };
  };

const contextOf = (
  evaluation: Evaluation,
  catalogue: Catalogue,
  locate: Locate,
  widths: readonly number[],
): FiguresContext => {
  const city = catalogue.areas.find(({ level }) => level === 'gesamtstadt')?.id ?? '';
  const [from, to] = evaluation.waves.slice(-2);
  const ofCity = evaluation.changes.filter(
    (change) =>
      change.area === city && change.breakdown === TOTAL_BREAKDOWN && change.from === from && change.to === to,
  );
  return {
    catalogue,
    locate,
    city,
    waves: evaluation.waves,
    widths,
    style: houseStyle(catalogue.palette),
    quantities: new Map(evaluation.figures.map((figure) => [figureKey(figure), figure.quantity])),
    changes: new Map(ofCity.map((change) => [change.subject, change])),
  };
};

const fieldBlocks = (subjects: readonly string[], context: FiguresContext): readonly Block[] =>
  context.catalogue.fields.flatMap(({ id, name }) => {
    const shown = context.catalogue.indicators.filter((one) => one.field === id && subjects.includes(one.id));
    return shown.length === 0 ? [] : [headRow(name, context), ...shown.map((one) => indicatorRow(one, context)), GAP];
  });

const breakNotes = (subjects: readonly string[], { catalogue }: FiguresContext): readonly string[] => {
  const used = catalogue.indicators.filter(({ id }) => subjects.includes(id));
  const measures = new Set(
    used.flatMap(({ numerator, denominator }) => [...numerator.measures, ...(denominator?.measures ?? [])]),
  );
  return catalogue.breaks
    .filter((one) => one.measures.some((id) => measures.has(id)))
    .map(({ reason, source }) => `Bruch in der Reihe: ${reason} Quelle: ${source}.`);
};

/**
 * The figures of the monitoring for the briefing: per field of action the indicators of the whole city in the last four
 * waves and the last change, as references to *Daten*; then notes, signs and source.
 */
export const briefingFigures = (
  evaluation: Evaluation,
  catalogue: Catalogue,
  locate: Locate,
  widths: readonly number[],
): readonly Block[] => {
  const context = contextOf(evaluation, catalogue, locate, widths);
  const { settings } = catalogue;
  const notes = [
    ...breakNotes(evaluation.subjects, context),
    WORDS.rounding,
    legendText(catalogue),
    settings.catalogueNote ?? '',
    settings.sourceLine,
  ];
  return [
    textRow(MARK, context.style.heading, widths.length),
    textRow(`Gesamtstadt ${settings.city}`, context.style.subtitle, widths.length),
    ...fieldBlocks(evaluation.subjects, context),
    ...notes.filter((note) => note !== '').map((note) => noteRow(note, context.style.note, widths)),
  ];
};
