import type { Briefing } from '../../../src/core/model/briefing';
import type { BriefingForm } from '../../../src/core/model/briefing-form';

/** A form in which nothing is wrong: of a Vorlage of 2018 with figures of the end of 2017. */
export const goodForm = ({ goals }: Briefing): BriefingForm => ({
  version: 1,
  reference: 'V/0609/2018',
  planYear: '',
  years: { 'hhplan-beschlossen': '2018', 'hhplan-entwurf': '2019' },
  productGroup: { number: '0116', name: 'Integration' },
  answers: {
    zusammenfassung: 'Der Bericht zeigt den Stand Ende 2017.',
    ergebnisplan: 'Nein',
    finanzplan: 'Nein',
    'hhplan-beschlossen': 'Nein',
    'hhplan-entwurf': 'Nein',
    folgejahre: 'Nein',
    veranschlagt: 'Nein',
    pflichtigkeit: 'überwiegend freiwillig',
    handlungsgrundlage: 'Beschluss des Rates (Vorlage V/0026/2008).',
    querschnittsthemen: 'Migration, Demografie, Gleichstellung und Inklusion; Klimaschutz ist nicht berührt.',
  },
  goals: Object.fromEntries(
    goals.map(({ id, shortTitle }) => [id, { officialText: `Wortlaut: ${shortTitle}`, attainment: 'Teils erreicht.' }]),
  ),
});
