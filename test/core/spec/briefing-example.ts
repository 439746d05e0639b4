import { evaluate } from '../../../src/core/compute/evaluation';
import type { BriefingForm } from '../../../src/core/model/briefing-form';
import type { Evaluation } from '../../../src/core/model/report';
import { SHEET_NAMES, type Content, type SheetSpec } from '../../../src/core/model/spec';
import { buildBriefingSheet } from '../../../src/core/spec/briefing/sheet';
import { COLUMNS } from '../../../src/core/spec/briefing/paper';
import { buildDataSheet } from '../../../src/core/spec/data/sheet';
import { shippedCatalogue } from '../../../src/files/catalogue';
import { muenster } from '../compute/submission';

export const catalogue = shippedCatalogue();

/** An invented form, filled in throughout; nothing of it is the city's. */
export const FILLED: BriefingForm = {
  version: 1,
  reference: 'V/1234/2019',
  planYear: '2019',
  productGroup: { number: '0999', name: 'Beispielgruppe' },
  answers: {
    zusammenfassung:
      'Dieses Beispiel ist erfunden. Der Bericht zeigt, wie sich die Bevölkerung der Stadt und ihrer Stadtbezirke von 2010 bis 2017 entwickelt hat, und setzt die Berichte aus den Jahren 2010, 2012 und 2015 fort.\nDie Zahlen sind geprüft; was fehlt oder wegen eines Bruchs in der Reihe nicht vergleichbar ist, steht dabei.',
    ergebnisplan: 'Nein',
    finanzplan: 'Nein',
    'hhplan-beschlossen': 'Nein',
    'hhplan-entwurf': 'teilw.',
    folgejahre: 'Nein',
    veranschlagt: 'Nein',
    'finanzierung-erlaeuterung': 'Erfundenes Beispiel: Ein Teil der Sachkosten steht im Entwurf des Haushaltsplans.',
    pflichtigkeit: 'überwiegend freiwillig',
    handlungsgrundlage:
      'Grundlage ist ein erfundener Beschluss des Rates (Vorlage V/0001/2008), erneuert mit der Vorlage V/0002/2014.',
    querschnittsthemen:
      'Erfundenes Beispiel: Die Vorlage betrifft das Querschnittsthema Migration in allen Handlungsfeldern.\nDemographie ist berührt, weil die Kennzahlen nach Altersgruppen vorliegen; Gleichstellung, weil Frauen und Männer getrennt ausgewiesen werden; Inklusion bei der Planung barrierefreier Angebote. Klimaschutz ist nicht berührt.',
  },
  goals: {
    offenheit: { officialText: 'Beispielwortlaut: Alle, die in der Stadt leben, gehen offen aufeinander zu.' },
    vielfalt: {
      officialText: 'Beispielwortlaut: Die Vielfalt der Bevölkerung wird anerkannt.',
      attainment: 'Bestätigtes Beispiel: Der Ausländeranteil ist 2017 gegenüber 2015 gestiegen.',
    },
  },
};

export const real = (): Evaluation => evaluate([muenster()], catalogue, {});

export const briefingOf = (
  form?: BriefingForm,
  evaluation: Evaluation = real(),
  used: typeof catalogue = catalogue,
): SheetSpec => {
  const { locate } = buildDataSheet(evaluation, used, SHEET_NAMES.data);
  return buildBriefingSheet(evaluation, used, locate, form ? { form } : {});
};

const shown = (content: Content | undefined): string | number | null =>
  typeof content === 'object' && content !== null ? content.result : (content ?? null);

/** What is printed, row by row, without the tables right of the page. */
export const printedRows = ({ contents }: Pick<SheetSpec, 'contents'>): readonly (readonly (string | number)[])[] =>
  contents.map((row) =>
    row
      .slice(0, COLUMNS)
      .map(shown)
      .filter((value) => value !== null),
  );
