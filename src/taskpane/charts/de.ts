import type { ChartSize, ChartKind } from '../../core/model/chart-template';
import { countText } from '../../core/text/de';
import type { ChartsNews } from './state';

const KINDS: Readonly<Record<ChartKind, string>> = {
  development: 'Werte über die Jahre als Linien: die Stadt und ihre Räume.',
  ranking: 'Räume nach der Höhe ihres Wertes, der höchste oben.',
  change: 'Wie stark sich jeder Raum seit der vorigen gewählten Erhebung verändert hat.',
  waves: 'Je Raum eine Säule für jede Erhebung.',
  distance: 'Wie weit jeder Raum über oder unter dem Wert der Stadt liegt.',
  'small-multiples': 'Für jeden Raum ein kleines Liniendiagramm, alle auf gleicher Skala; für zwei bis zwölf Räume.',
  structure: 'Woraus sich die Zahl zusammensetzt, in Prozent.',
  'rank-course':
    'Wie sich die Ränge der Räume von Erhebung zu Erhebung ändern; bei mehr als zwölf Räumen muss einer hervorgehoben sein.',
  groups: 'Zwei Bevölkerungsgruppen der ganzen Stadt nebeneinander, mit ihrem Abstand.',
};

const centimetres = (length: number): string => String(length).replace('.', ',');

const tenth = (length: number): number => Math.round(length * 10) / 10;

const newsText = (news: ChartsNews): string => {
  switch (news.news) {
    case 'nothing':
    case 'failed':
      return '';
    case 'added':
      return news.count === 0
        ? 'Diese Diagramme standen schon auf dem Blatt.'
        : `${countText(news.count, 'Diagramm', 'Diagramme')} hinzugefügt.`;
    case 'removed':
      return `${countText(news.count, 'Diagramm', 'Diagramme')} entfernt.`;
    case 'replaced':
      return 'Das Diagramm ist ersetzt.';
    case 'undone':
      return 'Die letzte Änderung ist zurückgenommen.';
    case 'briefing':
      return news.on ? 'Das Diagramm steht auch im Kurzüberblick.' : 'Das Diagramm steht nicht mehr im Kurzüberblick.';
    case 'reset':
      return 'Es gilt wieder der Standardsatz.';
    case 'saving':
      return 'Die Bilder werden erstellt.';
    case 'saved':
      return `„${news.name}“ wird gespeichert.`;
  }
};

/** Every word about the choice of charts and their pictures. */
export const chartWords = {
  heading: 'Diese Diagramme stehen auf dem Blatt',
  summary: (charts: number, indicators: number) =>
    `${countText(charts, 'Diagramm', 'Diagramme')} zu ${countText(indicators, 'Indikator', 'Indikatoren')}`,
  standard: 'Standardsatz: Niemand hat in dieser Arbeitsmappe Diagramme gewählt.',
  chosen: 'Eigene Auswahl, in der Arbeitsmappe gespeichert.',
  none: 'Es ist kein Diagramm gewählt.',
  count: (count: number) => countText(count, 'Diagramm', 'Diagramme'),
  choose: 'Diagramme wählen',
  reset: 'Zurück zum Standardsatz',
  removeAll: 'Alle entfernen',
  undo: 'Letzte Änderung zurücknehmen',
  kinds: KINDS,

  show: 'Ansehen',
  hide: 'Schließen',
  showOf: (name: string) => `${name}: Diagramm ansehen`,
  edit: 'Ändern',
  editOf: (name: string) => `${name} ändern`,
  editing: (name: string) => `${name} ändern`,
  replace: (count: number) => (count > 1 ? `Durch ${count} Diagramme ersetzen` : 'Ersetzen'),
  addAlso: (count: number) => (count > 1 ? `${count} neu anlegen` : 'Neu anlegen'),
  explainEdit: '„Ersetzen“ ändert dieses Diagramm. „Neu anlegen“ lässt es stehen und fügt ein weiteres hinzu.',
  there: (count: number) =>
    count === 1
      ? 'Ein Diagramm davon steht schon in der Liste.'
      : `${count} Diagramme davon stehen schon in der Liste.`,
  remove: 'Entfernen',
  removeOf: (name: string) => `${name} entfernen`,
  briefing: 'Auch in den Kurzüberblick',
  briefingOf: (name: string) => `${name}: auch in den Kurzüberblick`,
  selection: (parts: readonly string[]) => parts.join(' · '),
  wavesOf: (waves: readonly string[]) => `nur ${waves.join(', ')}`,
  highlightOf: (area: string) => `${area} hervorgehoben`,

  indicators: 'Indikatoren',
  templates: 'Vorlagen',
  level: 'Räume',
  levelAsEvaluated: 'Wie in der Auswertung',
  waves: 'Erhebungen',
  highlight: 'Hervorheben',
  noHighlight: 'Keinen Raum',
  size: 'Größe',
  sizeOf: ({ name, width, height }: ChartSize) => `${name} (${centimetres(width)} × ${centimetres(height)} cm)`,
  add: (count: number) => (count > 0 ? `${countText(count, 'Diagramm', 'Diagramme')} hinzufügen` : 'Hinzufügen'),
  back: 'Zurück',
  chooseFirst: 'Wählen Sie mindestens einen Indikator und eine Vorlage: Dann sehen Sie hier das Diagramm.',
  noWave: 'Bitte wählen Sie mindestens eine Erhebung.',
  unfit: (count: number) =>
    count === 1
      ? 'Ein Diagramm entfällt: Die Vorlage passt nicht zur Art des Indikators.'
      : `${count} Diagramme entfallen: Die Vorlage passt nicht zur Art des Indikators.`,
  nothingFits: 'Keine der gewählten Vorlagen passt zur Art der gewählten Indikatoren.',

  preview: 'Vorschau',
  drawing: 'Das Diagramm wird gezeichnet …',
  nothingToShow: 'Dazu gibt es in dieser Auswertung nichts zu zeigen.',
  position: (position: number, count: number, name: string) => `${position} von ${count}: ${name}`,
  previous: 'Voriges',
  previousOf: 'Vorheriges Diagramm',
  next: 'Nächstes',
  nextOf: 'Nächstes Diagramm',
  picture: (title: string) => `Diagramm: ${title}`,
  enlarge: 'Vergrößern',
  reduce: 'Verkleinern',
  measures: ({ width, height, wished }: { width: number; height: number; wished?: number | undefined }) =>
    `Bild: ${centimetres(tenth(width))} × ${centimetres(tenth(height))} cm${
      wished === undefined ? '.' : `, höher als gewählt (${centimetres(wished)} cm), damit alles lesbar bleibt.`
    }`,
  alternative: 'Alternativtext',
  copy: 'Text kopieren',
  copyOf: (title: string) => `Text zu „${title}“ kopieren`,
  save: { png: 'Als PNG', svg: 'Als SVG' },
  saveOf: {
    png: (title: string) => `„${title}“ als PNG speichern`,
    svg: (title: string) => `„${title}“ als SVG speichern`,
  },
  saveAll: 'Alle Diagramme als ZIP',
  saving: 'Die Bilder werden erstellt …',
  explainSave:
    'PNG für Text und Folien, SVG für den Druck; jeweils in der gewählten Größe, mit Fußnoten und Quelle. Klappt das Speichern nicht, klicken Sie das Bild mit der rechten Maustaste an und wählen „Bild kopieren“.',
  trouble: 'Das hat nicht geklappt',
  unreadable:
    'Deshalb werden keine Diagramme eingefügt. Mit „Zurück zum Standardsatz“ im Schritt „Diagramme“ löschen Sie die gespeicherte Auswahl.',
  news: newsText,
} as const;
