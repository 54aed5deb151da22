// Who is who among the names of one article: each slug, and each folded name without a slug, is one identity with one row.
import type { Named, Stored } from '../db/names.ts';
import { foldName, slugOf } from './names.ts';

/** Someone whom an article names: by a registry's slug, or, where that is null, by a name alone. */
export interface Candidate<Kind> {
  readonly slug: string | null;
  readonly name: string;
  readonly kind: Kind;
}

export interface Identities<Kind> {
  /** What to ask the database for. */
  readonly wanted: Named;
  settle(stored: Stored): SettledIdentities<Kind>;
}

export interface SettledIdentities<Kind> {
  /** The id of a slug, else of a name; null for who is no candidate. */
  idOf(slug: string | null, name: string | null): string | null;
  /** Who has no row yet, each with the id that it is to have. */
  readonly absent: ReadonlyMap<string, Candidate<Kind>>;
}

/** Puts candidates together; the first of an identity speaks for it. A slug is the id of its row. */
export function identify<Kind>(candidates: readonly Candidate<Kind>[]): Identities<Kind> {
  const bySlug = new Map<string, Candidate<Kind>>();
  const byName = new Map<string, Candidate<Kind>>();
  for (const candidate of candidates) {
    const identities = candidate.slug === null ? byName : bySlug;
    const key = candidate.slug ?? foldName(candidate.name);
    if (!identities.has(key)) identities.set(key, candidate);
  }
  return {
    wanted: { ids: [...bySlug.keys(), ...[...byName.values()].map(({ name }) => slugOf(name))], names: byName.keys() },
    settle(stored) {
      const standsFor = (id: string) => stored.ids.get(id) ?? id;
      const ids = new Map(
        [...byName].map(([folded, { name }]) => [folded, stored.byName.get(folded) ?? standsFor(slugOf(name))]),
      );
      const identities = [
        ...bySlug,
        ...[...byName].map(([folded, candidate]) => [ids.get(folded) ?? folded, candidate] as const),
      ];
      const stands = new Set([...stored.ids.keys(), ...stored.ids.values(), ...stored.byName.values()]);
      return {
        idOf(slug, name) {
          if (slug !== null) return bySlug.has(slug) ? standsFor(slug) : null;
          return name === null ? null : (ids.get(foldName(name)) ?? null);
        },
        // Earlier entries of a Map give way to later ones: the known come last.
        absent: new Map(identities.reverse().filter(([id]) => !stands.has(id))),
      };
    },
  };
}
