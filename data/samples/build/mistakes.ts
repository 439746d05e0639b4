import { additionalDrafts } from './additional';
import type { Draft } from './draft';
import { make, type ListedMistake, type Mistake } from './mistake';
import {
  AUSWERTUNG_MISTAKES,
  BESCHAEFTIGTE_MISTAKES,
  GESCHLECHT_MISTAKES,
  KITA_MISTAKES,
  TABELLE1_MISTAKES,
  ZEITREIHE_MISTAKES,
} from './mistakes-additional';
import { ANTEILE_MISTAKES } from './mistakes-anteile';
import { ARBEITSMARKT_MISTAKES } from './mistakes-arbeitsmarkt';
import { HAUSHALTE_MISTAKES } from './mistakes-haushalte';
import { INDIKATORBLATT_MISTAKES } from './mistakes-indikatorblatt';
import { KREUZTABELLE_MISTAKES } from './mistakes-kreuztabelle';
import { LANGFORMAT_MISTAKES, PASTE_SECOND_DELIVERY } from './mistakes-langformat';
import { SUBTITLE, TITLE } from './style';

const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  Bevölkerung: LANGFORMAT_MISTAKES,
  Ausländer: KREUZTABELLE_MISTAKES,
  Migrationsvorgeschichte: INDIKATORBLATT_MISTAKES,
  Arbeitsmarkt: ARBEITSMARKT_MISTAKES,
  Haushalte: HAUSHALTE_MISTAKES,
  Zeitreihe: ZEITREIHE_MISTAKES,
  Anteile: ANTEILE_MISTAKES,
  Beschäftigte: BESCHAEFTIGTE_MISTAKES,
  Geschlecht: GESCHLECHT_MISTAKES,
  Kita: KITA_MISTAKES,
  Auswertung: AUSWERTUNG_MISTAKES,
  Tabelle1: TABELLE1_MISTAKES,
};

const LINES = [
  'Übungsdatei: die Fehler in dieser Mappe sind absichtlich und in fehlerhaft.json aufgezählt.',
  'Grundlage sind echte Zahlen der Stadt Münster; geänderte und hinzugefügte Werte sind synthetisch.',
  'Nicht veröffentlichen, nicht auswerten.',
];

const NOTES: Draft = {
  name: 'Notizen',
  columns: [{ key: 'text', width: 95 }],
  rows: [
    { key: 'title', cells: [{ value: 'Notizen', style: TITLE }], height: 20 },
    ...LINES.map((value, index) => ({ key: `line-${index}`, cells: [{ value, style: SUBTITLE }] })),
  ],
  merges: [],
  headRows: 0,
  orientation: 'portrait',
  pagesTall: 1,
};

const NOTES_MISTAKE: ListedMistake = {
  sheet: NOTES.name,
  cell: null,
  code: 'unrecognised-sheet',
  what: 'Das Blatt enthält keine Tabelle.',
};

// Whoever opens one of the sheets must see at once that its figures are not to be used.
const marked = (draft: Draft): Draft => ({
  ...draft,
  rows: draft.rows.map((row) =>
    row.key === 'subtitle'
      ? {
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            value: `${String(cell.value)} – Übungsdatei mit absichtlichen Fehlern`,
          })),
        }
      : row,
  ),
});

const prepared = (draft: Draft): Draft => marked(draft.name === 'Bevölkerung' ? PASTE_SECOND_DELIVERY(draft) : draft);

/** The sheets of the sample and those of the exercise with mistakes, a sheet of notes, and all mistakes in the order of the sheets. */
export const mistakenDrafts = (sample: readonly Draft[]) => {
  const drafts = [...sample, ...additionalDrafts()];
  const made = drafts.map((draft) => make(prepared(draft), MISTAKES[draft.name] ?? []));
  return {
    sheets: [...made.map(({ draft }) => draft), NOTES],
    widths: [...drafts.map(({ columns }) => columns.length), NOTES.columns.length],
    mistakes: [...made.flatMap(({ listed }) => listed), NOTES_MISTAKE],
  };
};
