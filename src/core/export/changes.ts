import type { Assessment, Change } from '../model/figure';
import { RESOURCES } from './code-lists';
import { type NamedSubject, type Naming, numberOf, signsOf } from './naming';
import { choiceField, type Entry, leadsTo, numberField, type Resource, textField, waveField } from './resource';

const ASSESSMENTS: Readonly<Record<Assessment, string>> = {
  better: 'besser',
  worse: 'schlechter',
  neutral: 'ohne Wertung',
  unchanged: 'unverändert',
  none: 'keine',
};

const YES_NO = ['ja', 'nein'] as const;
const PER_CENT_DECIMALS = 1;

/** Shares change in percentage points, all else in its unit and in per cent. */
const unitOf = ({ kind, unit }: NamedSubject): string => (kind === 'share' ? 'Prozentpunkte' : unit);

const rowOf = (change: Change, { catalogue, subjects, areas }: Naming): readonly (readonly Entry[])[] => {
  const [subject, area] = [subjects.get(change.subject), areas.get(change.area)];
  if (!subject || !area) return [];
  const perYear = subject.kind === 'share' ? subject.decimals : PER_CENT_DECIMALS;
  return [
    [
      ...[subject.id, subject.name, change.breakdown, area.id, area.name, change.from, change.to],
      numberOf(change.difference, subject.decimals),
      unitOf(subject),
      subject.kind === 'share' ? null : numberOf(change.relative, PER_CENT_DECIMALS),
      numberOf(change.perYear, perYear),
      ...signsOf(change.difference, catalogue),
      ASSESSMENTS[change.assessment],
      change.smallBase ? 'ja' : 'nein',
    ],
  ];
};

/**
 * Changes between waves (Veränderungen), in the order of the evaluation; worked out from unrounded values, rounded half away
 * from zero. Shares have no change in per cent.
 */
export const changesResource = (changes: readonly Change[], naming: Naming): Resource => ({
  name: RESOURCES.changes,
  title: 'Veränderungen',
  description: 'Veränderung zwischen zwei Wellen, aus ungerundeten Werten; Abweichungen durch Rundung.',
  fields: [
    textField('indikator_id', 'Kennung des Indikators oder Merkmals'),
    textField('indikator', 'Name'),
    textField('auspraegung', 'Ausprägung'),
    textField('raum_id', 'Nummer des Raums'),
    textField('raum', 'Name des Raums'),
    waveField('von', 'frühere Welle'),
    waveField('bis', 'spätere Welle'),
    numberField('veraenderung', 'Veränderung in der Einheit daneben'),
    textField('einheit', 'Einheit der Veränderung'),
    numberField('veraenderung_prozent', 'Veränderung in Prozent', 'leer bei Anteilen'),
    numberField('je_jahr', 'Veränderung je Jahr', 'bei Anteilen Prozentpunkte, sonst Prozent (geometrisches Mittel)'),
    textField('zeichen', 'Zeichen für die fehlende Veränderung', false),
    textField('grund', 'Grund der fehlenden Veränderung', false),
    textField('status', 'Zusatz', false),
    choiceField('bewertung', 'Bewertung', Object.values(ASSESSMENTS)),
    choiceField('kleine_basis', 'kleine Basis', YES_NO),
  ],
  primaryKey: ['indikator_id', 'auspraegung', 'raum_id', 'von', 'bis'],
  foreignKeys: [
    leadsTo(['indikator_id'], RESOURCES.subjects, ['indikator_id']),
    leadsTo(['raum_id'], RESOURCES.areas, ['raum_id']),
  ],
  rows: changes.flatMap((change) => rowOf(change, naming)),
});
