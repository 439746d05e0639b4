import { element, type XmlElement } from '../xml';

/** Look of a text in a chart; what is absent follows the chart. */
export interface TextLook {
  readonly name?: string | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly colour?: string | undefined;
}

export const solidFill = (colour: string): XmlElement =>
  element('a:solidFill', {}, [element('a:srgbClr', { val: colour.replace('#', '').toUpperCase() })]);

const runProperties = (name: string, { name: font, size, bold, colour }: TextLook): XmlElement =>
  element(
    name,
    {
      lang: name === 'a:rPr' ? 'de-DE' : undefined,
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold,
    },
    [
      colour === undefined ? undefined : solidFill(colour),
      font === undefined ? undefined : element('a:latin', { typeface: font }),
    ],
  );

/** Look of all texts of an element. */
export const textProperties = (look: TextLook, wrap?: 'none'): XmlElement =>
  element('c:txPr', {}, [
    element('a:bodyPr', { wrap }),
    element('a:p', {}, [
      element('a:pPr', {}, [runProperties('a:defRPr', look)]),
      element('a:endParaRPr', { lang: 'de-DE' }),
    ]),
  ]);

const lineElement = (line: string, look: TextLook): XmlElement =>
  element('a:p', {}, [
    element('a:pPr', {}, [runProperties('a:defRPr', look)]),
    element('a:r', {}, [runProperties('a:rPr', look), element('a:t', {}, [line])]),
  ]);

/** A title: one paragraph for each line; those below the first may have a look of their own. */
export const titleElement = (
  text: string,
  { subtitle, ...look }: TextLook & { readonly subtitle?: TextLook | undefined },
  rotation?: number,
): XmlElement =>
  element('c:title', {}, [
    element('c:tx', {}, [
      element('c:rich', {}, [
        element('a:bodyPr', rotation === undefined ? {} : { rot: rotation, vert: 'horz' }),
        ...text.split('\n').map((line, index) => lineElement(line, index > 0 && subtitle ? subtitle : look)),
      ]),
    ]),
    element('c:overlay', { val: 0 }),
  ]);
