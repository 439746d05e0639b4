/**
 * Outline of the form, written down from a filled-in one: Anlage A zur Vorlage V/0609/2018 der Stadt Münster
 * (Integrationsmonitoring 2017), as its text was extracted. The boxes stand before their labels. null: the form prints none.
 */
export const OUTLINE = {
  title: 'Kurzüberblick',
  header: 'Anlage A zur V/NNNN/JJJJ',
  sections: [
    { heading: null, subheading: undefined, rows: [{ label: null, options: [] }] },
    { heading: 'Ziele/Teilziele/Zielerreichung', subheading: 'Umsetzung des Migrationsleitbildes', rows: [] },
    {
      heading: 'Finanzierung',
      subheading: undefined,
      rows: [
        { label: 'Produktgruppe:', options: ['Nr.', 'Bezeichnung der PG'] },
        { label: 'Auswirkungen auf den Ergebnisplan', options: ['Ja', 'Nein'] },
        { label: 'Auswirkungen auf den Finanzplan', options: ['Ja', 'Nein'] },
        {
          label: 'Im beschlossenen (Nachtrags-)Haushaltsplan JJJJ enthalten?',
          options: ['Ja', 'Nein', 'teilw.'],
        },
        {
          // Without the genitive's s, as the form has it.
          label: 'Im Entwurf des (Nachtrags-)Haushaltsplan JJJJ enthalten?',
          options: ['Ja', 'Nein', 'teilw.'],
        },
        { label: 'Belastungen in zukünftigen HH-Jahren?', options: ['Ja', 'Nein', 'teilw.'] },
        { label: 'Bereits veranschlagt', options: ['Ja', 'Nein'] },
        { label: null, options: [] },
      ],
    },
    {
      heading: 'Pflichtigkeitsgrad',
      subheading: undefined,
      rows: [
        {
          label: 'Die Maßnahme/Leistung ist',
          options: [
            'vollständig pflichtig',
            'überwiegend pflichtig',
            'überwiegend freiwillig',
            'vollständig freiwillig',
          ],
        },
        { label: null, options: [] },
      ],
    },
    {
      heading: 'Unmittelbare, grundsätzliche Relevanz für Querschnittsthemen',
      subheading: '(Demographie, Gleichstellung, Inklusion, Klimaschutz, Migration)',
      rows: [
        // The topics of the line under the heading; the text has to speak of each.
        { label: null, options: ['Demographie', 'Gleichstellung', 'Inklusion', 'Klimaschutz', 'Migration'] },
      ],
    },
  ],
  /** Bullets under the second heading. */
  goals: 8,
  ticked: '☒',
  unticked: '☐',
};
