// What stops a batch before it writes anything.

/**
 * A statement that fails, and the batch that it opens with it, unless a condition holds: "changed" is no JSON. It writes no row,
 * as one would that fails by a CHECK.
 */
export function stopUnless(condition: string): string {
  return `SELECT json(iif((${condition}), 'true', 'changed'))`;
}
