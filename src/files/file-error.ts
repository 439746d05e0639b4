/** Why a file cannot be read (Grund); closed list, each with one German sentence below. */
export type FileErrorCode =
  'empty' | 'not-a-workbook' | 'encrypted' | 'old-format' | 'unsupported-format' | 'damaged' | 'unsafe' | 'too-large';

/** Where in the file the trouble sits; what is not known is absent. `cell` is an A1 text; `part` is for us, no user reads it. */
export interface FileErrorPlace {
  readonly part?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

const SENTENCES: Readonly<Record<FileErrorCode, string>> = {
  empty: 'Die Datei ist leer.',
  'not-a-workbook': 'Die Datei ist weder eine Excel-Arbeitsmappe (.xlsx) noch eine CSV-Datei.',
  encrypted:
    'Die Datei ist mit einem Kennwort verschlüsselt. Bitte öffnen Sie sie in Excel, entfernen Sie das Kennwort und speichern Sie sie neu.',
  'old-format':
    'Die Datei hat das alte Excel-Format (.xls). Bitte speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“.',
  'unsupported-format':
    'Dieses Dateiformat wird nicht gelesen. Bitte speichern Sie die Datei in Excel als „Excel-Arbeitsmappe (.xlsx)“.',
  damaged:
    'Die Datei ist beschädigt. Bitte öffnen Sie sie in Excel, lassen Sie sie reparieren und speichern Sie sie neu.',
  unsafe:
    'Die Datei enthält etwas, das in einer Arbeitsmappe nicht vorkommen darf, und wird deshalb nicht gelesen. Bitte öffnen Sie sie in Excel und speichern Sie sie neu als „Excel-Arbeitsmappe (.xlsx)“.',
  'too-large':
    'Die Datei ist zu groß. Bitte löschen Sie Leerzeilen, Leerspalten und Bilder oder teilen Sie die Datei auf.',
};

const placeText = ({ sheet, cell }: FileErrorPlace): string =>
  sheet === undefined ? '' : ` (Blatt „${sheet}“${cell === undefined ? '' : `, Zelle ${cell}`})`;

/** A file that cannot be read, in one German sentence that tells what to do; the original error is kept as `cause`. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    readonly place: FileErrorPlace = {},
    cause?: unknown,
  ) {
    super(`${SENTENCES[code]}${placeText(place)}`, { cause });
  }
}
