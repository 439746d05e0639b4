import type { CellPlace } from './blame';
import type { Finding } from './finding';
import type { Quantity } from './quantity';

/** What tells a submitted figure from all others, whatever its address. */
export interface FigureIdentity {
  readonly subject: string;
  readonly area: string;
  readonly referenceDate: string;
  readonly breakdown: string;
}

/** A value that is another one than in the earlier delivery (geänderter Wert). */
export interface ValueChange extends FigureIdentity {
  readonly field: 'value' | 'numerator' | 'denominator';
  readonly before: Quantity;
  readonly after: Quantity;
  /** after − before, without the noise of binary arithmetic; absent where one of them is no number. */
  readonly difference?: number;
  readonly places: { readonly before: CellPlace; readonly after: CellPlace };
}

/** A figure that only one of two deliveries has (hinzugekommener, weggefallener Wert). */
export interface SingleFigure extends FigureIdentity {
  readonly quantity: Quantity;
  readonly place: CellPlace;
}

/**
 * Two deliveries held against each other (Vergleich mit der früheren Lieferung).
 *
 * Findings: behoben `resolved` and nicht prüfbar `unverifiable` are the earlier ones, neu `appeared` the ones of now, weiter
 * offen `remaining` both. Values are in the catalogue's order of subjects and areas, then by date and breakdown.
 */
export interface Comparison {
  readonly resolved: readonly Finding[];
  readonly appeared: readonly Finding[];
  readonly remaining: readonly { readonly earlier: Finding; readonly now: Finding }[];
  /** Not found again, but what they were about is not there any more or could not be checked. */
  readonly unverifiable: readonly Finding[];
  readonly changed: readonly ValueChange[];
  readonly added: readonly SingleFigure[];
  readonly removed: readonly SingleFigure[];
  /** How many figures both deliveries have. */
  readonly compared: number;
  /** Figures whose keys could not be read, and that could not be compared therefore. */
  readonly unreadable: { readonly earlier: number; readonly now: number };
  /** Unveränderte Wiederlieferung: all values and all findings are the same; the order of rows does not count. */
  readonly identical: boolean;
}
