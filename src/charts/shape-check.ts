/** How deep the points of a kind of geometry are nested; a geometry of another kind cannot be drawn. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** A collection of collections is no boundary that anybody drew. */
const deepest = 4;

/** Whether a value is a GeoJSON feature that can be drawn: no geometry, or one of a known kind whose points are pairs of finite numbers. */
export function isFeature(value: unknown): boolean {
  if (!isObject(value) || value.type !== "Feature") return false;
  const { properties = null, geometry = null } = value;
  return (properties === null || isObject(properties)) && (geometry === null || isGeometry(geometry, 0));
}

function isGeometry(value: unknown, within: number): boolean {
  if (!isObject(value) || typeof value.type !== "string") return false;
  if (value.type === "GeometryCollection") {
    const { geometries } = value;
    return within < deepest && Array.isArray(geometries) && geometries.every((each) => isGeometry(each, within + 1));
  }
  const depth = Object.hasOwn(depths, value.type) ? depths[value.type] : undefined;
  return depth !== undefined && isNested(value.coordinates, depth);
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  return depth === 0
    ? value.length >= 2 && value.every((each) => Number.isFinite(each))
    : value.every((each) => isNested(each, depth - 1));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
