import { type Catalogue, type Indicator, type Sign, signProfileOf } from '../model/catalogue';
import { formatNumber } from '../model/rounding';
import type { InputCheck, TemplateLevel, TemplateOrder } from '../model/template';
import { levelPluralText, qualifierText } from './catalogue.de';
import { listText } from './list.de';
import { formulaText } from './methods.de';
import { countText, dateText } from './number.de';

/** Words of the template for departments (Vorlage für ein Fachamt). */
export const TEMPLATE_WORDS = {
  dataTitle: 'Angeforderte Werte',
  fill: 'Bitte füllen Sie die hinterlegten Felder aus. Alles andere ist gesperrt und bleibt, wie es ist.',
  source: 'Quelle:',
  askedHeading: 'Anforderung',
  howHeading: 'So füllen Sie das Blatt aus',
  signsHeading: 'Zeichenerklärung',
  signHead: 'Zeichen',
  meaningHead: 'Bedeutung',
  indicatorsHeading: 'Die angeforderten Indikatoren',
  listsNote:
    'Dieses Blatt gehört zur Vorlage. Bitte ändern Sie hier nichts: Daran wird die Datei erkannt, wenn sie zurückkommt.',
  markHeading: 'Kennung der Vorlage',
  remarksHead: 'Anmerkung',
  statesHead: 'Stand der Lieferung',
} as const;

/** Offers for remarks; others may be entered. */
export const REMARKS: readonly string[] = [
  qualifierText('provisional'),
  qualifierText('estimated'),
  qualifierText('revised'),
  'Bruch in der Reihe',
  'andere Quelle als bisher',
];

/** How far a delivery is. */
export const DELIVERY_STATES: readonly string[] = ['vollständig', 'Teillieferung', 'vorläufig'];

/** Fields of the guide that are filled in by hand, in their order; `sender`: before it is sent. */
export const GUIDE_FIELDS = [
  { id: 'due', label: 'Abgabe bis', hint: 'trägt die Statistikstelle vor dem Versand ein' },
  { id: 'sender', label: 'Rückfragen an', hint: 'trägt die Statistikstelle vor dem Versand ein' },
  { id: 'department', label: 'Fachamt', hint: 'wer die Werte liefert' },
  { id: 'person', label: 'Ansprechperson', hint: 'Name, Telefon, E-Mail' },
  { id: 'state', label: 'Stand der Lieferung', hint: 'aus der Liste wählen' },
] as const;

/** The line that names schema and version on every sheet. */
export const markLine = ({ schema, version }: TemplateOrder, catalogue: Catalogue): string =>
  `Blattschema „${schema}“, Fassung ${version}; Katalog ${catalogue.version}`;

const levelsText = (levels: readonly TemplateLevel[]): string => listText(levels.map(levelPluralText));

/** What is asked for, in one sentence. */
export const askedText = (order: TemplateOrder, rows: number): string => {
  const waves = `${order.waves.length === 1 ? 'die Erhebung' : 'die Erhebungen'} ${listText(order.waves)}`;
  const groups = order.breakdowns ? ', auch nach Gruppen' : '';
  return `Bitte liefern Sie ${countText(order.indicators.length, 'Indikator', 'Indikatoren')} für ${waves} und für ${levelsText(order.levels)}${groups}: ${countText(rows, 'Zeile', 'Zeilen')} auf dem Blatt „Indikatoren“.`;
};

/** Text of the cell that counts rows without a value; the number stands between its two parts. */
export const openRowsText = (rows: number): readonly [string, string] => [
  'Noch auszufüllen: ',
  ` von ${countText(rows, 'Zeile', 'Zeilen')}`,
];

const zeroSign = (signs: readonly Sign[]): string => signs.find(({ stands }) => stands.for === 'zero')?.sign ?? '0';

const signFor = (signs: readonly Sign[], reason: string): string =>
  signs.find(({ stands }) => stands.for === 'missing' && stands.reason === reason)?.sign ?? '.';

const shareSteps = (indicators: readonly Indicator[], signs: readonly Sign[]): readonly string[] =>
  indicators.some(({ denominator }) => denominator)
    ? [
        'Quoten und Anteile: Tragen Sie Zähler und Nenner ein. Den Wert berechnet die Statistikstelle daraus ungerundet; die Spalte „Wert“ darf leer bleiben. Tragen Sie ihn trotzdem ein, wird er mit Zähler und Nenner verglichen.',
        `Gibt es bei einer Quote keine Zahl, wählen Sie in der Spalte „Wert“ ein Zeichen aus der Liste; Zähler und Nenner bleiben dann leer. Kennen Sie nur die Quote, tragen Sie sie unter „Wert“ ein und bei Zähler und Nenner das Zeichen „${signFor(signs, 'confidential')}“.`,
      ]
    : [];

const countSteps = (indicators: readonly Indicator[], signs: readonly Sign[]): readonly string[] =>
  indicators.some(({ denominator }) => !denominator)
    ? [
        `Anzahlen und andere Größen: Tragen Sie den Wert ein, oder ein Zeichen, wenn es keine Zahl gibt. Zähler und Nenner entfallen („${signFor(signs, 'not-applicable')}“).`,
      ]
    : [];

/** The signs that stand in place of a number. */
export const offeredSigns = (catalogue: Catalogue): readonly Sign[] =>
  (signProfileOf(catalogue)?.signs ?? []).filter(({ stands }) => stands.for === 'zero' || stands.for === 'missing');

/** How the sheet is filled in, step by step. */
export const guideSteps = (indicators: readonly Indicator[], catalogue: Catalogue): readonly string[] => {
  const signs = offeredSigns(catalogue);
  return [
    'Gehen Sie auf das Blatt „Indikatoren“. Jede Zeile ist ein Raum an einem Stichtag; Zeilen, Namen und Stichtage sind vorgegeben und gesperrt.',
    ...shareSteps(indicators, signs),
    ...countSteps(indicators, signs),
    `Null: Tragen Sie 0 oder „${zeroSign(signs)}“ ein. Lassen Sie kein Feld leer: Ein leeres Feld gilt als vergessen, nie als null.`,
    `Geheim zu halten oder nicht verfügbar: „${signFor(signs, 'confidential')}“. Liegt noch nicht vor: „${signFor(signs, 'not-yet-available')}“. Nicht sinnvoll: „${signFor(signs, 'not-applicable')}“. Kleine Zahlen liefern Sie bitte unverändert; die Geheimhaltung übernimmt die Statistikstelle.`,
    'Tragen Sie Zahlen ohne Tausenderpunkt und ohne Einheit ein. Unter „Anmerkung“ wählen Sie einen Hinweis aus der Liste oder schreiben einen eigenen.',
    'Nennen Sie unter der Tabelle die Quelle. Ergänzen Sie oben auf diesem Blatt Fachamt, Ansprechperson und Stand der Lieferung.',
    'Fügen Sie kopierte Zahlen nur als Werte ein (Inhalte einfügen, Werte), sonst gehen die Eingabeprüfungen verloren. Schicken Sie die Datei als .xlsx zurück.',
  ];
};

/** What is said of an indicator: pairs of label and text. */
export const definitionLines = (
  indicator: Indicator,
  dates: readonly string[],
): readonly (readonly [label: string, text: string])[] => {
  const { numerator, denominator, unit, decimals, referenceDate, sources, note } = indicator;
  const places = decimals === 0 ? '' : `, ${countText(decimals, 'Nachkommastelle', 'Nachkommastellen')}`;
  return [
    ['Einheit', `${unit}${places}`],
    ...(denominator
      ? ([
          ['Zähler', numerator.text],
          ['Nenner', denominator.text],
          ['Berechnung', formulaText(indicator)],
        ] as const)
      : ([['Definition', formulaText(indicator)]] as const)),
    ['Stichtag', `${referenceDate}; hier: ${listText(dates.map(dateText))}`],
    ['Quelle', sources.join('; ')],
    ...(note === undefined ? [] : ([['Hinweis', note]] as const)),
  ];
};

type Prompt = NonNullable<InputCheck['prompt']>;
type Refusal = NonNullable<InputCheck['error']>;

const signList = (signs: readonly Sign[]): string =>
  listText(
    signs.map(({ sign }) => sign),
    'oder',
  );

/** What is said beside a cell for a number. */
export const numberPrompt = (title: string, whole: boolean, signs: readonly Sign[]): Prompt => ({
  title,
  text: `${whole ? 'Ganze Zahl' : 'Zahl'} ab 0. Gibt es keine, ein Zeichen: ${signList(signs)}`,
});

/** What a number must be, for the message about one that is not. */
export interface NumberLimits {
  readonly decimals: number | undefined;
  readonly least: number | undefined;
  /** Name of the field that it may not exceed, or fall below. */
  readonly atMost?: string;
  readonly atLeast?: string;
}

/** Message for a number that breaks its limits. */
export const numberRefusal = (
  field: string,
  { decimals, least, atMost, atLeast }: NumberLimits,
  signs: readonly Sign[],
): Refusal => {
  const kind =
    decimals === undefined
      ? 'eine Zahl'
      : decimals === 0
        ? 'eine ganze Zahl'
        : `eine Zahl mit höchstens ${countText(decimals, 'Nachkommastelle', 'Nachkommastellen')}`;
  const limits = [
    ...(atMost === undefined ? [] : [`höchstens so groß wie „${atMost}“`]),
    ...(atLeast === undefined ? [] : [`mindestens so groß wie „${atLeast}“`]),
  ];
  const from = least === undefined ? '' : ` ab ${formatNumber(least, 0)}`;
  const wanted = [`${kind}${from}`, ...limits].join(', ');
  return {
    title: `${field}: Eingabe nicht möglich`,
    text: `Erwartet wird ${wanted}, oder ein Zeichen: ${signList(signs)}`,
    strict: true,
  };
};

/** Prompt and question of the value of a share, which need not be entered. */
export const shareValueTexts: { readonly prompt: Prompt; readonly error: Refusal } = {
  prompt: {
    title: 'Wert: darf leer bleiben',
    text: 'Der Wert wird aus Zähler und Nenner berechnet. Gibt es keine Zahl, wählen Sie hier ein Zeichen.',
  },
  error: {
    title: 'Wert von Hand eintragen?',
    text: 'Der Wert wird aus Zähler und Nenner berechnet. Ihr Eintrag wird damit verglichen.',
    strict: false,
  },
};

/** Prompts of the other fields. */
export const FIELD_PROMPTS = {
  remark: { title: 'Anmerkung', text: 'Aus der Liste wählen oder selbst schreiben, höchstens 250 Zeichen.' },
  source: { title: 'Quelle', text: 'Woher stammen die Zahlen? Zum Beispiel: Jobcenter, eigene Statistik.' },
} as const;

/** Message for a state of delivery that is not in the list. */
export const STATE_REFUSAL: Refusal = {
  title: 'Stand der Lieferung',
  text: 'Bitte wählen Sie einen Eintrag aus der Liste.',
  strict: true,
};

/** Message for something that is no day. */
export const DUE_REFUSAL: Refusal = {
  title: 'Abgabe bis',
  text: 'Bitte ein Datum eintragen, zum Beispiel 31.03.2027.',
  strict: true,
};

/** Why a template cannot be built: indicators that do not exist on any of the chosen levels. */
export const noLevelText = (names: readonly string[], levels: readonly TemplateLevel[]): string =>
  `${listText(names.map((name) => `„${name}“`))} ${names.length === 1 ? 'gibt es' : 'gibt es alle'} nicht für ${levelsText(levels)}. Bitte eine andere Raumebene oder andere Indikatoren wählen.`;
