import { SECOND_TABLE } from './additional';
import type { Draft, DraftRow } from './draft';
import { addColumn, all, hideColumn, hideRow, insertAfter, none, put, repeat, type Edit } from './edits';
import { crossRows } from './kreuztabelle';
import type { Mistake } from './mistake';
import { HEAD, TEXT } from './style';

const SECOND = 'MV ';

const secondRows: readonly DraftRow[] = crossRows(SECOND_TABLE, []).map((row) => ({ ...row, key: SECOND + row.key }));

const areaRows = (draft: Draft): readonly string[] =>
  draft.rows.map(({ key }) => key).filter((key) => /^\d|^stadt$/.test(key));

/** All numbers of one column in another one, as when last year's file is filled on and one column is forgotten. */
const copyColumn =
  (from: string, to: string): Edit =>
  (draft) => {
    const position = draft.columns.findIndex(({ key }) => key === from);
    const valueIn = (row: string) => draft.rows.find(({ key }) => key === row)?.cells[position]?.value ?? null;
    return all(...areaRows(draft).map((row) => put(row, to, valueIn(row))))(draft);
  };

export const HAUSHALTE_MISTAKES: readonly Mistake[] = [
  {
    code: 'identical-to-previous',
    what: 'Die Spalte 2017 ist noch die von 2015.',
    at: ['11', '2017'],
    edit: copyColumn('2015', '2017'),
  },
  {
    code: 'unit-mismatch',
    what: 'Unter den Jahren steht „Prozent“, gezählt sind Haushalte.',
    at: ['unit', '2010'],
    edit: put('unit', '2010', 'Prozent'),
  },
  {
    code: 'duplicate-label',
    what: 'Das Jahr 2017 steht zweimal im Kopf, die zweite Spalte mit einem vorläufigen Wert.',
    at: ['years', 'zweites 2017'],
    edit: addColumn(
      'zweites 2017',
      10,
      new Map([
        ['years', { value: 2017, style: HEAD }],
        ['11', { value: 811, style: TEXT }],
      ]),
    ),
  },
  {
    code: 'blank-label',
    what: 'Neben der Tabelle steht eine Rückfrage, in einer Spalte ohne Überschrift.',
    at: ['head', 'Rückfrage'],
    edit: addColumn(
      'Rückfrage',
      30,
      new Map([['14', { value: 'Bitte mit dem Melderegister abgleichen!', style: TEXT }]]),
    ),
  },
  {
    code: 'hidden-columns',
    what: 'Die Spalte 2017 ist ausgeblendet.',
    at: ['head', '2017'],
    edit: hideColumn('2017'),
  },
  {
    code: 'hidden-rows',
    what: 'Die Zeile mit der Summe von Nord ist ausgeblendet.',
    at: ['6', 'Raum'],
    edit: hideRow('6'),
  },
  {
    code: 'blank-row',
    what: 'Vor dem Stadtbezirk West steht eine leere Zeile.',
    at: ['leer', 'Raum'],
    edit: insertAfter('1-4', { key: 'leer', cells: [] }),
  },
  {
    code: 'primary-key',
    what: 'Die Zeile von Hafen steht zweimal da (2010).',
    at: ['zweiter Hafen', '2010'],
    edit: repeat('43', 'zweiter Hafen'),
  },
  {
    code: 'primary-key',
    what: 'Dieselbe doppelte Zeile (2012).',
    at: ['zweiter Hafen', '2012'],
    edit: none,
    follows: true,
  },
  {
    code: 'primary-key',
    what: 'Dieselbe doppelte Zeile (2015).',
    at: ['zweiter Hafen', '2015'],
    edit: none,
    follows: true,
  },
  {
    code: 'primary-key',
    what: 'Dieselbe doppelte Zeile (2017).',
    at: ['zweiter Hafen', '2017'],
    edit: none,
    follows: true,
  },
  {
    code: 'extra-label',
    what: 'Zweite Tabelle auf dem Blatt: im Kopf steht 2O12 mit dem Buchstaben O, die Spalte bleibt ungelesen.',
    at: [`${SECOND}years`, '2012'],
    edit: all(insertAfter('source', { key: 'gap', cells: [] }, ...secondRows), put(`${SECOND}years`, '2012', '2O12')),
  },
  {
    code: 'series-gap',
    what: 'Folge davon: für 2012 fehlen alle Werte der zweiten Tabelle.',
    at: [`${SECOND}11`, '2015'],
    edit: none,
    follows: true,
  },
];
