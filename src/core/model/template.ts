import type { RangeAddress } from './address';
import type { Level } from './catalogue';
import type { SheetSpec } from './spec';

/** Levels that a template can ask for. */
export const TEMPLATE_LEVELS = ['gesamtstadt', 'stadtbezirk', 'stadtteil'] as const satisfies readonly Level[];
export type TemplateLevel = (typeof TEMPLATE_LEVELS)[number];

/** What a department is asked for (Anforderung): every chosen indicator for every wave and all areas of the levels. */
export interface TemplateOrder {
  /** Name and version of the sheet schema by which the answer is read. */
  readonly schema: string;
  readonly version: string;
  readonly indicators: readonly string[];
  /** Ids of waves. */
  readonly waves: readonly string[];
  readonly levels: readonly TemplateLevel[];
  /** Whether the indicators' breakdowns are asked for too, not only the total. */
  readonly breakdowns: boolean;
}

/** Names of a template's sheets. */
export const TEMPLATE_SHEETS = { guide: 'Anleitung', data: 'Indikatoren', lists: 'Listen' } as const;

/** First cell of the guide and of the lists: they tell a template's sheets from those of others, whatever they are called. */
export const TEMPLATE_TITLES = {
  guide: 'Anleitung: Daten für das Integrationsmonitoring',
  lists: 'Listen und Kennung der Vorlage',
} as const;

/** Version of the way in which the order stands on the sheet of lists. */
export const TEMPLATE_FORM = '1';

/** Lines of the mark (Kennung) on the sheet of lists: label in column A, entry in column B. */
export const MARK_LABELS = {
  form: 'Fassung der Kennung',
  schema: 'Blattschema',
  version: 'Fassung des Blattschemas',
  indicators: 'Indikatoren',
  waves: 'Wellen',
  levels: 'Raumebenen',
  breakdowns: 'Ausprägungen',
} as const;

/** What stands between several entries of one line, and for a yes. */
export const MARK_SEPARATOR = '; ';
export const MARK_YES = 'ja';
export const MARK_NO = 'nein';

/** Defined names of a template. */
export const TEMPLATE_NAMES = {
  mark: 'Vorlage_Kennung',
  signs: 'Zeichen',
  remarks: 'Anmerkungen',
  states: 'Lieferstand',
} as const;

/** A check of what is entered into a range (Eingabeprüfung). */
export interface InputCheck {
  readonly range: RangeAddress;
  /** `list`: a choice from a range; `custom`: a formula that holds for what was entered, relative to the first cell; `date`: a day from `formula` on. */
  readonly kind: 'list' | 'custom' | 'date';
  /** English, with `=`. */
  readonly formula: string;
  /** Shown beside the cell while it is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Absent: everything may be entered, the list is an offer. */
  readonly error?: {
    readonly title: string;
    readonly text: string;
    /** Whether the entry is refused, or may stand when confirmed. */
    readonly strict: boolean;
  };
}

/** A sheet that is written into a file of its own; all but its inputs is locked where it is `locked`. */
export interface FormSheet extends Omit<SheetSpec, 'key'> {
  readonly name: string;
  /** Cells that are to be filled in (Eingabefelder). */
  readonly inputs: readonly RangeAddress[];
  readonly checks: readonly InputCheck[];
  /** Colour of the lines around each of its input cells. */
  readonly inputLine: string;
  readonly locked: boolean;
}

/** A workbook that is made anew (Vorlage, Rücklaufliste), complete before a file is written. */
export interface FormSpec {
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly FormSheet[];
  readonly names: readonly { readonly name: string; readonly sheet: string; readonly range: RangeAddress }[];
  /** Whether sheets can be neither added nor renamed nor deleted. */
  readonly locked: boolean;
}
