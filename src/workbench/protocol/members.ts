import { HostFailure } from './host-failure';
import type { OfficeObject } from './office-object';

/** Members are named on the wire: only such names are looked up, so that nothing else of an object can be reached. */
const WIRE_NAME = /^_?[A-Z][A-Za-z0-9]*$/;

interface Member {
  readonly get?: (() => unknown) | undefined;
  readonly set?: ((value: unknown) => void) | undefined;
  readonly call?: ((...given: readonly unknown[]) => unknown) | undefined;
}

function descriptorOf(object: OfficeObject, name: string): PropertyDescriptor | undefined {
  for (let holder: unknown = object; holder && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found;
  }
  return undefined;
}

export function member(object: OfficeObject, name: string): Member | undefined {
  if (!WIRE_NAME.test(name)) return undefined;
  const found = descriptorOf(object, name);
  if (!found) return undefined;
  return {
    get: found.get?.bind(object),
    set: found.set?.bind(object),
    call: typeof found.value === 'function' ? found.value.bind(object) : undefined,
  };
}

export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const clientName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export function locationOf(object: OfficeObject, name: string): string {
  return `${object.constructor.name}.${clientName(name)}`;
}

export function notAnswered(object: OfficeObject, name: string): never {
  throw new HostFailure('NotImplemented', `The workbook host does not answer ${locationOf(object, name)}.`);
}

export function readProperty(object: OfficeObject, name: string): unknown {
  const get = member(object, name)?.get;
  return get ? get() : notAnswered(object, name);
}

export function writeProperty(object: OfficeObject, name: string, value: unknown): void {
  const set = member(object, name)?.set;
  if (set) set(value);
  else notAnswered(object, name);
}

export function callMethod(object: OfficeObject, name: string, given: readonly unknown[]): unknown {
  const call = member(object, name)?.call;
  return call ? call(...given) : notAnswered(object, name);
}

/** Names of all readable properties of an object, those of its superclasses included. */
export function propertyNames(object: OfficeObject): readonly string[] {
  const names = new Set<string>();
  for (
    let holder: unknown = Object.getPrototypeOf(object);
    holder && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(holder)))
      if (found.get && WIRE_NAME.test(name)) names.add(name);
  }
  return [...names];
}
