import type { Logical } from '../logical';
import { isObject, parseJson } from './json';
import type { Reader } from './reader';

const pointOf = (lon: unknown, lat: unknown): Logical | undefined => {
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
};

const PAIR = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*,\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*$/;

const POINTS: Readonly<Record<string, Reader>> = {
  default: {
    text: (text) => {
      const [, lon, lat] = PAIR.exec(text) ?? [];
      return lon === undefined ? undefined : pointOf(Number(lon), Number(lat));
    },
    example: '7.62, 51.96',
  },
  array: {
    text: (text) => {
      const value = parseJson(text);
      return Array.isArray(value) && value.length === 2 ? pointOf(value[0], value[1]) : undefined;
    },
    example: '[7.62, 51.96]',
  },
  object: {
    text: (text) => {
      const value = parseJson(text);
      return isObject(value) && Object.keys(value).length === 2 ? pointOf(value['lon'], value['lat']) : undefined;
    },
    example: '{"lon": 7.62, "lat": 51.96}',
  },
};

/** Points as longitude and latitude in degrees. */
export const geopointReader = (format: string): Reader | undefined =>
  Object.hasOwn(POINTS, format) ? POINTS[format] : undefined;

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && value.every((entry) => typeof entry === 'number');

const listOf = (isEntry: (entry: unknown) => boolean, least = 0) => {
  return (value: unknown): boolean => Array.isArray(value) && value.length >= least && value.every(isEntry);
};

const isLine = listOf(isPosition, 2);
const isRing = (value: unknown): boolean => {
  if (!listOf(isPosition, 4)(value)) return false;
  const ring = value as readonly unknown[];
  return JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1));
};

/** Coordinates by geometry, after RFC 7946. */
const COORDINATES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Point: (value) => isPosition(value) || (Array.isArray(value) && value.length === 0),
  MultiPoint: listOf(isPosition),
  LineString: (value) => isLine(value) || (Array.isArray(value) && value.length === 0),
  MultiLineString: listOf(isLine),
  Polygon: listOf(isRing),
  MultiPolygon: listOf(listOf(isRing)),
};

const isGeometry = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const type = String(value['type']);
  if (type === 'GeometryCollection') return listOf(isGeometry)(value['geometries']);
  return Object.hasOwn(COORDINATES, type) && (COORDINATES[type]?.(value['coordinates']) ?? false);
};

const isFeature = (value: unknown): boolean => {
  if (!isObject(value) || value['type'] !== 'Feature') return false;
  const { geometry, properties } = value;
  return (geometry === null || isGeometry(geometry)) && (properties === null || isObject(properties));
};

const isGeojson = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  if (value['type'] === 'FeatureCollection') return listOf(isFeature)(value['features']);
  return isFeature(value) || isGeometry(value);
};

const isArcs = (value: unknown): boolean => Array.isArray(value);

const isTopojson = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const { type } = value;
  if (type === 'Topology') return isObject(value['objects']) && Array.isArray(value['arcs']);
  if (type === 'GeometryCollection') return listOf(isTopojson)(value['geometries']);
  if (type === 'Point' || type === 'MultiPoint') return Array.isArray(value['coordinates']);
  return ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'].includes(String(type)) && isArcs(value['arcs']);
};

const FORMATS: Readonly<Record<string, (value: unknown) => boolean>> = { default: isGeojson, topojson: isTopojson };

/** GeoJSON after RFC 7946, or objects of TopoJSON. */
export const geojsonReader = (format: string): Reader | undefined => {
  const fits = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return (
    fits && {
      text: (text) => {
        const value = parseJson(text);
        return fits(value) ? (value as object) : undefined;
      },
    }
  );
};
