/** Every word of the workbench page. */
export const words = {
  title: 'Werkbank',
  purpose: 'Ersatz für Excel zum Ausprobieren – nicht Excel',
  open: 'Öffnen …',
  save: 'Speichern',
  examples: 'Beispiel laden',
  samples: [
    { file: 'muenster-2010-2017.xlsx', name: 'Münster 2010–2017' },
    { file: 'fehlerhaft.xlsx', name: 'Münster mit eingebauten Fehlern' },
  ],
  loading: 'Die Arbeitsmappe wird geladen …',
  saved: (name: string) => `„${name}“ wurde gespeichert.`,
  notOpened: (name: string, reason: string) => `„${name}“ lässt sich nicht öffnen. ${reason}`,
  notSaved: 'Die Arbeitsmappe lässt sich nicht speichern.',
  workbook: 'Arbeitsmappe',
  pane: 'Aufgabenbereich des Add-ins',
} as const;
