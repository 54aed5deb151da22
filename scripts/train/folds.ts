// Which fifth of the articles one is in, so that a model can be judged on those that it was not trained on.
export const FOLDS = 5;

/** FNV-1a of the id. */
export function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % FOLDS;
}
