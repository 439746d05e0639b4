import type { RankEntry, Ranking } from '../model/figure';
import type { Missing } from '../model/quantity';
import { levelText } from '../text/de';
import { LEVEL_WORDS, RESOURCES } from './code-lists';
import { type NamedSubject, type Naming, numberOf, signsOf } from './naming';
import {
  choiceField,
  type Entry,
  leadsTo,
  numberField,
  type Resource,
  textField,
  waveField,
  wholeField,
} from './resource';

const YES_NO = ['ja', 'nein'] as const;
const RATIO_DECIMALS = 1;

const placeOf = (rank: number | Missing): Entry => (typeof rank === 'number' ? rank : null);

const rowOf = (
  { area, quantity, rank, tied, smallBase, distance, ratio, rankChange }: RankEntry,
  ranking: Ranking,
  subject: NamedSubject,
  { catalogue, areas }: Naming,
): readonly Entry[] => [
  ...[subject.id, subject.name, ranking.breakdown, levelText(ranking.level), ranking.wave],
  ...[area, areas.get(area)?.name ?? area, placeOf(rank), ranking.size],
  tied ? 'ja' : 'nein',
  numberOf(quantity, subject.decimals),
  numberOf(distance, subject.decimals),
  numberOf(ratio, RATIO_DECIMALS),
  placeOf(rankChange),
  smallBase ? 'ja' : 'nein',
  ...signsOf(quantity, catalogue),
];

/** Rankings (Rangfolgen) within a level, indicator and wave; rank 1 is the highest value, no judgement. Unranked areas have no rank. */
export const rankingsResource = (rankings: readonly Ranking[], naming: Naming): Resource => ({
  name: RESOURCES.rankings,
  title: 'Rangfolgen',
  description:
    'Rang 1 = höchster Wert, keine Wertung; gleich angezeigte Werte teilen sich einen Rang, der nächste entfällt.',
  fields: [
    textField('indikator_id', 'Kennung des Indikators'),
    textField('indikator', 'Name'),
    textField('auspraegung', 'Ausprägung'),
    choiceField('ebene', 'Ebene, deren Räume verglichen werden', LEVEL_WORDS),
    waveField('welle', 'Welle'),
    textField('raum_id', 'Nummer des Raums'),
    textField('raum', 'Name des Raums'),
    wholeField('rang', 'Rang', 1),
    wholeField('von_n', 'Zahl der Räume mit Rang', 0),
    choiceField('geteilt', 'geteilter Rang', YES_NO),
    numberField('wert', 'Wert'),
    numberField('abstand', 'Abstand zum Wert der Stadt'),
    numberField('stadt_100', 'Wert der Stadt = 100'),
    wholeField('rang_veraenderung', 'Veränderung des Rangs gegenüber der vorigen Welle; positiv: nach oben'),
    choiceField('kleine_basis', 'kleine Basis', YES_NO),
    textField('zeichen', 'Zeichen für den fehlenden Wert', false),
    textField('grund', 'Grund des fehlenden Wertes', false),
    textField('status', 'Zusatz zum Wert', false),
  ],
  primaryKey: ['indikator_id', 'auspraegung', 'ebene', 'welle', 'raum_id'],
  foreignKeys: [
    leadsTo(['indikator_id'], RESOURCES.subjects, ['indikator_id']),
    leadsTo(['raum_id'], RESOURCES.areas, ['raum_id']),
  ],
  rows: rankings.flatMap((ranking) => {
    const subject = naming.subjects.get(ranking.subject);
    return subject ? ranking.entries.map((entry) => rowOf(entry, ranking, subject, naming)) : [];
  }),
});
