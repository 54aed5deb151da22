// How far apart two points of the globe are.

/** Degrees, WGS 84; null where they are not known. */
interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Great-circle distance, null where a place has no coordinates. */
export function kilometres(a: Point, b: Point): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const radians = Math.PI / 180;
  const h =
    Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2 +
    Math.cos(a.latitude * radians) *
      Math.cos(b.latitude * radians) *
      Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}
