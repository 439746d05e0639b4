import { clientName, propertyNames, readProperty, wireName } from './members';
import type { QueryInfo } from './messages';
import { OfficeCollection, OfficeObject } from './office-object';

type Fields = Record<string, unknown>;

/** Names to read of an object: empty means all plain properties. Keys are first parts of paths, values what follows them. */
function grouped(select: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
    if (first === '') continue;
    const paths = groups.get(first) ?? [];
    if (rest.length > 0) paths.push(rest.join('/'));
    groups.set(first, paths);
  }
  return groups;
}

function plainProperties(object: OfficeObject): Fields {
  const fields: Fields = {};
  for (const name of propertyNames(object)) {
    const value = readProperty(object, name);
    if (!(value instanceof OfficeObject)) fields[name] = value;
  }
  return fields;
}

function answerObject(object: OfficeObject, select: readonly string[]): Fields {
  if (select.length === 0) return { ...plainProperties(object), ...object.identity() };
  const fields: Fields = { ...object.identity() };
  for (const [name, rest] of grouped(select)) {
    const value = readProperty(object, wireName(name));
    fields[wireName(name)] = value instanceof OfficeObject ? answer(value, { Select: rest }) : value;
  }
  return fields;
}

/** Properties of the collection itself may be asked for beside those of its items. */
const OWN = ['count'];

function answerCollection(collection: OfficeCollection<OfficeObject>, query: QueryInfo): Fields {
  const select = (query.Select ?? []).map((path) => path.replace(/^items\/?/, ''));
  const own = select.filter((path) => OWN.includes(clientName(path)));
  const ofItems = select.filter((path) => !own.includes(path) && path !== '');
  const start = query.Skip ?? 0;
  const items = collection.list().slice(start, query.Top === undefined ? undefined : start + query.Top);
  if (own.length > 0 && ofItems.length === 0) return { Count: collection.Count };
  return {
    ...(own.length > 0 ? { Count: collection.Count } : {}),
    _Items: items.map((item) => answerObject(item, ofItems)),
  };
}

/** The properties that a query asks for; nested paths and the items of collections included. */
export function answer(object: OfficeObject, query: QueryInfo): Fields {
  if (object instanceof OfficeCollection) return answerCollection(object, query);
  return answerObject(object, query.Select ?? []);
}
