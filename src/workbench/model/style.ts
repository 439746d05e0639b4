import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { StyleDocument } from '../../files/xlsx/document';
import type { Mutable } from './mutable';

type Style = Mutable<StyleDocument>;
type Edge = 'top' | 'bottom' | 'left' | 'right';

const EDGES: readonly (readonly [Edge, 't' | 'b' | 'l' | 'r'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];
const HORIZONTAL = { Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT };
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
/** Univer knows no indents: they are kept as padding, in pixels. */
const PADDING = 2;
const INDENT = 9;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function keyOf<Key extends string>(map: Readonly<Record<Key, number>>, value: Nullable<number>): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value);
}

function toBorders(borders: NonNullable<StyleDocument['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const [edge, key] of EDGES) {
    const line = borders[edge];
    if (line === undefined) continue;
    data[key] = {
      s: line.style === 'medium' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN,
      cl: { rgb: line.colour },
    };
  }
  return data;
}

/** A style of the document as Univer's; only what is present, so that it can also be laid over an existing one. */
export function toUniverStyle(style: StyleDocument, numberFormat?: string): IStyleData {
  return {
    ...(style.font === undefined ? {} : { ff: style.font }),
    ...(style.size === undefined ? {} : { fs: style.size }),
    ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
    ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
    ...(style.underline === undefined ? {} : { ul: { s: flag(style.underline) } }),
    ...(style.colour === undefined ? {} : { cl: { rgb: style.colour } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.indent === undefined ? {} : { pd: { l: PADDING + INDENT * style.indent } }),
    ...(style.borders === undefined ? {} : { bd: toBorders(style.borders) }),
    ...(numberFormat === undefined ? {} : { n: numberFormat === 'General' ? null : { pattern: numberFormat } }),
  };
}

function without<T extends object>(style: T): T {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined)) as T;
}

/** A style laid over another; null takes away what was there, all of it where the upper one is null itself. */
export function layOver(lower: Nullable<IStyleData>, upper: IStyleData | null): IStyleData {
  if (upper === null) return {};
  const borders = upper.bd ? without({ ...lower?.bd, ...upper.bd }) : upper.bd === undefined ? lower?.bd : null;
  const bd = borders && Object.keys(borders).length > 0 ? borders : null;
  return without({ ...lower, ...upper, bd });
}

function fromBorders(data: Nullable<IBorderData>): Style['borders'] {
  const borders: NonNullable<Style['borders']> = {};
  for (const [edge, key] of EDGES) {
    const line = data?.[key];
    if (!line || line.s === BorderStyleTypes.NONE) continue;
    borders[edge] = { style: line.s >= BorderStyleTypes.MEDIUM ? 'medium' : 'thin', colour: line.cl?.rgb ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function fromFont(style: IStyleData): Style {
  return {
    ...(style.ff ? { font: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl === undefined || style.bl === null ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined || style.it === null ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul ? { underline: style.ul.s === BooleanNumber.TRUE } : {}),
    ...(style.cl?.rgb ? { colour: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
  };
}

/** Univer's style as the document's; undefined when nothing of it is known to the document. */
export function fromUniverStyle(style: Nullable<IStyleData>): StyleDocument | undefined {
  if (!style) return undefined;
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const indent = style.pd?.l === undefined ? undefined : Math.round((style.pd.l - PADDING) / INDENT);
  const borders = fromBorders(style.bd);
  const found: Style = {
    ...fromFont(style),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : style.tb === WrapStrategy.OVERFLOW ? { wrap: false } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(borders === undefined ? {} : { borders }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Number format code of a style; `General` where it names none. */
export function numberFormatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern ?? 'General';
}
