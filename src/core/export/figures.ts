import type { Figure } from '../model/figure';
import { levelText } from '../text/de';
import { LEVEL_WORDS, RESOURCES } from './code-lists';
import { type Naming, numberOf, signsOf } from './naming';
import {
  choiceField,
  dayField,
  type Entry,
  leadsTo,
  numberField,
  type Resource,
  textField,
  waveField,
} from './resource';

const ORIGINS = { delivered: 'geliefert', sum: 'Summe der Teilräume', computed: 'eigene Berechnung' } as const;

const originOf = ({ places, parts }: Figure): string =>
  places.length > 0 ? ORIGINS.delivered : parts ? ORIGINS.computed : ORIGINS.sum;

const rowOf = (figure: Figure, { catalogue, subjects, areas, dates }: Naming): readonly (readonly Entry[])[] => {
  const [subject, area] = [subjects.get(figure.subject), areas.get(figure.area)];
  if (!subject || !area) return [];
  return [
    [
      ...[subject.id, subject.name, subject.unit, figure.breakdown],
      ...[area.id, area.name, levelText(area.level)],
      ...[figure.wave, figure.referenceDate ?? dates.get(figure.wave) ?? null],
      numberOf(figure.quantity, subject.decimals),
      numberOf(figure.numerator, 0),
      numberOf(figure.denominator, 0),
      ...signsOf(figure.quantity, catalogue),
      originOf(figure),
      catalogue.settings.sourceLine.replace(/^Quelle:\s*/, ''),
    ],
  ];
};

/**
 * Figures in the long form of open data (Kennzahlen): one row per indicator or measure, breakdown, area and wave, in the
 * order of the evaluation. Values are rounded as they are printed; numerator and denominator are whole. A missing value is
 * an empty field, and its sign and reason stand beside it.
 */
export const figuresResource = (figures: readonly Figure[], naming: Naming): Resource => ({
  name: RESOURCES.figures,
  title: 'Kennzahlen',
  description: 'Eine Zeile je Indikator oder Merkmal, Ausprägung, Raum und Welle.',
  fields: [
    textField('indikator_id', 'Kennung des Indikators oder Merkmals'),
    textField('indikator', 'Name'),
    textField('einheit', 'Einheit des Wertes'),
    textField('auspraegung', 'Ausprägung', true, '„insgesamt“, wo nicht gegliedert ist'),
    textField('raum_id', 'Nummer des Raums'),
    textField('raum', 'Name des Raums'),
    choiceField('ebene', 'Ebene des Raums', LEVEL_WORDS),
    waveField('welle', 'Welle'),
    dayField('stichtag', 'Stichtag'),
    numberField('wert', 'Wert', 'kaufmännisch gerundet; leer, wo es keinen gibt'),
    numberField('zaehler', 'Zähler'),
    numberField('nenner', 'Nenner'),
    textField('zeichen', 'Zeichen für den fehlenden Wert', false),
    textField('grund', 'Grund des fehlenden Wertes', false),
    textField('status', 'Zusatz zum Wert', false, 'berichtigt, vorläufig, geschätzt, eingeschränkt aussagefähig'),
    choiceField('herkunft', 'Herkunft', Object.values(ORIGINS)),
    textField('quelle', 'Quelle'),
  ],
  primaryKey: ['indikator_id', 'auspraegung', 'raum_id', 'welle'],
  foreignKeys: [
    leadsTo(['indikator_id'], RESOURCES.subjects, ['indikator_id']),
    leadsTo(['raum_id'], RESOURCES.areas, ['raum_id']),
  ],
  rows: figures.flatMap((figure) => rowOf(figure, naming)),
});
