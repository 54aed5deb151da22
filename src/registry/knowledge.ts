// The packaged registry with what people added to it: what the next article is read with.
import type { Additions } from '../db/registry.ts';
import type { Alias, Knowledge, KnownActor, KnownSource } from '../extraction/knowledge.ts';

interface StoredAlias {
  readonly text: string;
  readonly language: string | null;
  readonly fromYear?: number | null;
  readonly untilYear?: number | null;
}

function aliasOf({ text, language, fromYear, untilYear }: StoredAlias): Alias {
  return {
    text,
    ...(language && { language }),
    ...(fromYear && { from: fromYear }),
    ...(untilYear && { until: untilYear }),
  };
}

interface Entry {
  readonly slug: string;
  readonly aliases: readonly Alias[];
}

/** The packaged entries and the added ones, an added one in place of a packaged one of its slug, each with its added names. */
function extend<Known extends Entry>(
  packaged: readonly Known[],
  added: readonly Known[],
  aliases: ReadonlyMap<string, readonly Alias[]>,
): Known[] {
  const bySlug = new Map([...packaged, ...added].map((entry) => [entry.slug, entry]));
  return [...bySlug.values()].map((entry) => {
    const more = aliases.get(entry.slug);
    return more ? { ...entry, aliases: [...entry.aliases, ...more] } : entry;
  });
}

/** Knowledge as it stands after what people added. */
export function withAdditions(knowledge: Knowledge, additions: Additions): Knowledge {
  const actors = additions.actors.map(
    ({ id, name, kind, country, parentId, successorId, wikidataId }): KnownActor => ({
      slug: id,
      name,
      kind,
      country,
      aliases: [],
      ...(parentId && { parent: parentId }),
      ...(successorId && { successor: successorId }),
      ...(wikidataId && { wikidataId }),
    }),
  );
  const sources = additions.sources.flatMap(({ id, name, kind, country, affiliatedActorId }): KnownSource[] =>
    kind === null
      ? []
      : [
          {
            slug: id,
            name,
            kind,
            country,
            aliases: [],
            ...(affiliatedActorId && { affiliatedActor: affiliatedActorId }),
          },
        ],
  );
  const actorAliases = Map.groupBy(additions.actorAliases, ({ actorId }) => actorId);
  const sourceAliases = Map.groupBy(additions.sourceAliases, ({ sourceId }) => sourceId);
  const aliasesOf = (stored: ReadonlyMap<string, readonly StoredAlias[]>) =>
    new Map([...stored].map(([id, list]) => [id, list.map(aliasOf)]));
  return {
    ...knowledge,
    actors: extend(knowledge.actors, actors, aliasesOf(actorAliases)),
    sources: extend(knowledge.sources, sources, aliasesOf(sourceAliases)),
  };
}
