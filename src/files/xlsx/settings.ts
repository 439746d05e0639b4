import type { WorkbookDocument } from './document';
import { CONTENT, NAMESPACE, RELATION } from './namespaces';
import type { Parts } from './parts';
import { childrenOf, descend, element, type XmlElement } from './xml';

type Settings = WorkbookDocument['settings'];

/** Identity of the add-in in its manifest: settings belong to the add-in that bears it. */
export const ADD_IN = { id: 'e7eb3c24-68a1-4b1a-90ac-8d3588c84952', version: '1.0.0.0' } as const;

const FOLDER = 'xl/webextensions';

interface Extension {
  readonly part: string;
  readonly root: XmlElement;
}

const taskpanesPart = (parts: Parts): string | undefined =>
  parts.links('').find(({ type }) => type === 'webextensiontaskpanes')?.target;

/** The part that belongs to our add-in, among those of others. */
const ourExtension = (parts: Parts): Extension | undefined => {
  const panes = taskpanesPart(parts);
  const links = panes === undefined ? [] : parts.links(panes).filter(({ type }) => type === 'webextension');
  const extensions = links.flatMap(({ target }) => {
    const root = parts.tree(target);
    return root ? [{ part: target, root }] : [];
  });
  return extensions.find(({ root }) => descend(root, 'reference')?.attributes['id']?.toLowerCase() === ADD_IN.id);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Other writers store plain text here.
    return text;
  }
};

/** Settings of our add-in in this workbook; empty where it was never used in it. */
export const readSettings = (parts: Parts): Settings => {
  const properties = childrenOf(descend(ourExtension(parts)?.root, 'properties'), 'property');
  return Object.fromEntries(
    properties.map(({ attributes }) => [attributes['name'] ?? '', parsed(attributes['value'] ?? 'null')]),
  );
};

const propertyElements = (settings: Settings): readonly XmlElement[] =>
  Object.entries(settings).map(([name, value]) => element('we:property', { name, value: JSON.stringify(value) }));

const newExtension = (): XmlElement =>
  element('we:webextension', { 'xmlns:we': NAMESPACE.extension, id: `{${ADD_IN.id.toUpperCase()}}` }, [
    element('we:reference', { id: ADD_IN.id, version: ADD_IN.version, store: 'developer', storeType: 'Registry' }),
    element('we:alternateReferences'),
    element('we:properties'),
    element('we:bindings'),
    element('we:snapshot', { 'xmlns:r': NAMESPACE.relationships }),
  ]);

const ensureTaskpanes = (parts: Parts): string => {
  const known = taskpanesPart(parts);
  if (known !== undefined && parts.tree(known)) return known;
  const part = parts.freeName(`${FOLDER}/taskpanes`, '.xml');
  parts.put(part, element('wetp:taskpanes', { 'xmlns:wetp': NAMESPACE.taskpanes }), CONTENT.taskpanes);
  parts.link('', RELATION.taskpanes, part);
  return part;
};

/** A pane that does not open by itself, as Excel leaves one behind that was closed. */
const paneElement = (id: string): XmlElement =>
  element('wetp:taskpane', { dockstate: 'right', visibility: false, width: 350, row: 0 }, [
    element('wetp:webextensionref', { 'xmlns:r': NAMESPACE.relationships, 'r:id': id }),
  ]);

const createExtension = (parts: Parts): Extension => {
  const panes = ensureTaskpanes(parts);
  const part = parts.freeName(`${FOLDER}/webextension`, '.xml');
  const root = newExtension();
  parts.put(part, root, CONTENT.extension);
  parts.edit(panes)?.children.push(paneElement(parts.link(panes, RELATION.extension, part)));
  return { part, root };
};

/** Stores the settings as Excel does; nothing is touched where they have not changed. */
export const writeSettings = (parts: Parts, settings: Settings): void => {
  if (JSON.stringify(settings) === JSON.stringify(readSettings(parts))) return;
  const { part } = ourExtension(parts) ?? createExtension(parts);
  const properties = descend(parts.edit(part), 'properties');
  properties?.children.splice(0, properties.children.length, ...propertyElements(settings));
};
