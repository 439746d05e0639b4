import { type Briefing, rowsOf } from '../model/briefing';
import type { OpenField, OpenReason } from '../model/briefing-import';
import type { FormField, FormProblem, FormProblemCode, FormProblemFacts, Tick } from '../model/briefing-problem';
import { listText, quoted } from './list.de';
import { countText, dateText, numberText } from './number.de';

type Sentences = { readonly [C in FormProblemCode]: (facts: FormProblemFacts[C]) => string };

const quotedList = (texts: readonly string[], last?: string): string => listText(texts.map(quoted), last);

const tickText = ({ name, option }: Tick): string => `${quoted(name)} ist ${quoted(option)}`;

const verb = (count: number, one: string, several: string): string => (count === 1 ? one : several);

/** A sentence for every problem: a code without one does not compile. */
const SENTENCES: Sentences = {
  'placeholder-left': ({ placeholder }) =>
    `Hier steht noch der Platzhalter ${quoted(placeholder)}. Ersetzen Sie ihn durch Ihre Angabe.`,
  'reference-missing': ({ form }) =>
    `Die Vorlagennummer fehlt. Tragen Sie sie in der Form ${quoted(form)} ein, sobald sie vergeben ist.`,
  'reference-malformed': ({ value, form }) =>
    `${quoted(value)} ist keine Vorlagennummer. Schreiben Sie sie in der Form ${quoted(form)}.`,
  'reference-too-old': ({ year, newestWaveDate }) =>
    `Die Vorlagennummer ist von ${year}, die jüngsten Zahlen haben aber den Stand ${dateText(newestWaveDate)}. Prüfen Sie, ob sie noch von der früheren Vorlage stammt.`,
  'product-group-number-missing': () => 'Die Nummer der Produktgruppe fehlt.',
  'product-group-number-malformed': ({ value }) =>
    `${quoted(value)} ist keine gültige Nummer einer Produktgruppe. Vergleichen Sie sie mit dem Haushaltsplan.`,
  'product-group-name-missing': () => 'Die Bezeichnung der Produktgruppe fehlt.',
  'choice-missing': ({ name, options }) =>
    `Bei ${quoted(name)} ist nichts angekreuzt. Wählen Sie ${quotedList(options, 'oder')}.`,
  'unknown-option': ({ name, value, options }) =>
    `Bei ${quoted(name)} ist ${quoted(value)} gespeichert, das gibt es in diesem Formular nicht. Wählen Sie ${quotedList(options, 'oder')}.`,
  'unknown-field': ({ value }) =>
    `Gespeichert ist noch eine Angabe, die dieses Formular nicht kennt: ${quoted(value)}. Sie wird nicht gedruckt.`,
  contradiction: ({ because, never }) =>
    `Das passt nicht zusammen: ${listText(because.map(tickText))}, aber ${tickText(never)}. Prüfen Sie die Angaben.`,
  'explanation-missing': ({ name, option, row }) =>
    `${tickText({ name, option })}, aber bei ${quoted(row)} steht nicht, was davon betroffen ist. Ergänzen Sie die Erläuterung.`,
  'plan-year-missing': ({ name }) => `Bei ${quoted(name)} fehlt das Jahr des Haushaltsplans.`,
  'plan-year-malformed': ({ name, value }) =>
    `Bei ${quoted(name)} ist ${quoted(value)} kein Jahr. Tragen Sie es mit vier Ziffern ein.`,
  'plan-year-implausible': ({ name, year, from, to }) =>
    `Bei ${quoted(name)} steht das Jahr ${year}. Zu dieser Vorlagennummer passen die Jahre ${from} bis ${to}.`,
  'text-missing': ({ name }) => `Der Text bei ${quoted(name)} fehlt.`,
  'mentioned-reference-malformed': ({ value, form }) =>
    `Der Text nennt die Vorlage ${quoted(value)}. Vorlagennummern haben die Form ${quoted(form)}.`,
  'mentioned-reference-missing': ({ name }) =>
    `Der Text bei ${quoted(name)} nennt keine Vorlage mit ihrer Nummer. Prüfen Sie, ob ein Beschluss zugrunde liegt.`,
  'topics-not-mentioned': ({ topics }) =>
    `Der Text nennt ${quotedList(topics)} nicht. Schreiben Sie auch, wenn ${verb(topics.length, 'dieses Thema', 'diese Themen')} nicht berührt ${verb(topics.length, 'ist', 'sind')}.`,
  'newest-wave-not-mentioned': ({ year, mentioned }) =>
    `Der Text nennt ${verb(mentioned.length, 'das Jahr', 'die Jahre')} ${listText(mentioned)}, aber nicht ${year}, das Jahr der jüngsten Zahlen. Prüfen Sie, ob er noch von der früheren Vorlage stammt.`,
  'text-too-long': ({ name, length, longest }) =>
    `Der Text bei ${quoted(name)} hat ${countText(length, 'Zeichen', 'Zeichen')}. Mehr als ${numberText(longest)} passen kaum auf die Seite.`,
  'wording-missing': ({ goals }) =>
    goals.length === 1
      ? `Zum Leitziel ${quotedList(goals)} fehlt der amtliche Wortlaut. Gedruckt wird nur der Kurztitel.`
      : `Zu ${numberText(goals.length)} Leitzielen fehlt der amtliche Wortlaut. Gedruckt werden nur die Kurztitel.`,
  'attainment-draft': ({ goals }) =>
    goals.length === 1
      ? `Zum Leitziel ${quotedList(goals)} steht kein eigener Text zur Zielerreichung. Im Zusatzblock steht dann der Entwurf aus den Zahlen, wo es welche gibt.`
      : `Zu ${numberText(goals.length)} Leitzielen steht kein eigener Text zur Zielerreichung. Im Zusatzblock stehen dann die Entwürfe aus den Zahlen, wo es welche gibt.`,
};

/** What is open or wrong in a form, and what to do about it. The field is shown beside it and mostly not repeated. */
export const formProblemText = ({ code, facts }: FormProblem): string => SENTENCES[code](facts as never);

const FIXED: Readonly<Record<string, string>> = {
  reference: 'Vorlagennummer',
  'product-group-number': 'Nummer der Produktgruppe',
  'product-group-name': 'Bezeichnung der Produktgruppe',
};

/** What a field is called, by the words of the form. @example fieldName('year:finanzplan', briefing) // => 'Finanzplan: Jahr' */
export const fieldName = (field: FormField, briefing: Briefing): string => {
  const fixed = FIXED[field];
  if (fixed !== undefined) return fixed;
  const id = field.slice(field.indexOf(':') + 1);
  const row = rowsOf(briefing).find((one) => one.id === id)?.name ?? id;
  const goal = briefing.goals.find((one) => one.id === id)?.shortTitle ?? id;
  if (field.startsWith('row:')) return row;
  if (field.startsWith('year:')) return `${row}: Jahr`;
  return field.startsWith('wording:') ? `${goal}: amtlicher Wortlaut` : `${goal}: Zielerreichung`;
};

const namesOf = (fields: readonly FormField[], briefing: Briefing): string =>
  quotedList(fields.map((field) => fieldName(field, briefing)));

/** Which fields were typed into our sheet and taken over from there; nothing where none were. */
export const takenOverText = (fields: readonly FormField[], briefing: Briefing): readonly string[] =>
  fields.length === 0
    ? []
    : [
        `Aus dem Blatt „Kurzüberblick“ übernommen, weil dort anderes steht als im Formular: ${namesOf(fields, briefing)}.`,
      ];

/** Which fields were typed into our sheet and give way to another form; nothing where none were. */
export const givenWayText = (fields: readonly FormField[], briefing: Briefing): readonly string[] =>
  fields.length === 0
    ? []
    : [
        `Im Blatt „Kurzüberblick“ steht anderes als im angegebenen Formular, es gilt das Formular: ${namesOf(fields, briefing)}. Die geprüfte Datei bleibt, wie sie ist.`,
      ];

const OPEN: Readonly<Record<OpenReason, string>> = {
  'not-found': 'nicht gefunden',
  'nothing-ticked': 'nichts angekreuzt',
  'several-ticked': 'mehreres angekreuzt',
  'boxes-unclear': 'nicht eindeutig, welches Kästchen zu welcher Antwort gehört',
  empty: 'nicht ausgefüllt',
  'goal-count': 'andere Anzahl von Leitzielen als in diesem Formular',
};

/** Why a field could not be taken from an earlier form, after its name. @example 'Finanzplan: nichts angekreuzt' */
export const openFieldText = ({ field, why }: OpenField, briefing: Briefing): string => {
  const isGoal = field.startsWith('wording:');
  return `${isGoal ? 'Wortlaut der Leitziele' : fieldName(field, briefing)}: ${OPEN[why]}`;
};
