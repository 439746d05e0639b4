import type { Acceptance, RefusalReason, StaleAcceptance } from '../model/acceptance';
import { quoted } from './list.de';
import { countText, dateText } from './number.de';

/** Quoted, with a full stop unless the text has its own end. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? quoted(text) : `${quoted(text)}.`);

/** Who accepted a finding, when and why. @example 'Angenommen am 05.03.2018 von M. Muster: „Neubaugebiet“.' */
export const acceptanceText = ({
  date,
  name,
  reason,
  note,
}: Pick<Acceptance, 'date' | 'name' | 'reason' | 'note'>): string =>
  `Angenommen am ${dateText(date)} von ${name}: ${ended(reason)}${note === '' ? '' : ` Anmerkung: ${ended(note)}`}`;

const STALE: Readonly<Record<StaleAcceptance['why'], string>> = {
  'value-changed': 'Die Annahme gilt nicht mehr, weil sich der Wert geändert hat.',
  'no-finding': 'Die Annahme wird nicht mehr gebraucht, denn der Befund besteht nicht mehr.',
};

/** Why an acceptance no longer holds. */
export const staleText = ({ why }: StaleAcceptance): string => STALE[why];

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  'not-acceptable': 'Dieser Befund kann nicht angenommen werden, der Eintrag muss berichtigt werden.',
  'reason-missing': 'Bitte eine Begründung eintragen.',
  'name-missing': 'Bitte den Namen eintragen.',
  'bad-date': 'Bitte ein gültiges Datum eintragen.',
  'too-long': 'Begründung, Name oder Anmerkung sind zu lang.',
};

/** Why an acceptance was refused. */
export const refusalText = (reason: RefusalReason): string => REFUSALS[reason];

/** How many findings are settled. @example settledText(5, 2) // => '5 offen, 2 begründet angenommen' */
export const settledText = (open: number, accepted: number): string =>
  `${countText(open, 'offen', 'offen')}, ${countText(accepted, 'begründet angenommen', 'begründet angenommen')}`;
