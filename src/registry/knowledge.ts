// The packaged registry with what people added to it: what the next article is read with.
import type { Additions } from '../db/registry.ts';
import type { Alias, Knowledge, KnownActor, KnownSource } from '../extraction/knowledge.ts';
import { foldName } from '../ingest/names.ts';

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

/** Each entry with the names that people gave it: theirs go before the entry's own of the same folded form. */
function withNames<Known extends Entry>(
  entries: Iterable<Known>,
  added: ReadonlyMap<string, readonly StoredAlias[]>,
): Known[] {
  return [...entries].map((entry) => {
    const more = added.get(entry.slug);
    if (!more) return entry;
    const folded = new Set(more.map(({ text }) => foldName(text)));
    const kept = entry.aliases.filter(({ text }) => !folded.has(foldName(text)));
    return { ...entry, aliases: [...kept, ...more.map(aliasOf)] };
  });
}

const bySlug = <Known extends Entry>(entries: readonly Known[]) => new Map(entries.map((entry) => [entry.slug, entry]));

function addedActor({
  id,
  name,
  kind,
  country,
  parentId,
  successorId,
  wikidataId,
}: Additions['actors'][number]): KnownActor {
  return {
    slug: id,
    name,
    kind,
    country,
    aliases: [],
    ...(parentId && { parent: parentId }),
    ...(successorId && { successor: successorId }),
    ...(wikidataId && { wikidataId }),
  };
}

function addedSource({ id, name, kind, country, affiliatedActorId }: Additions['sources'][number]): KnownSource[] {
  if (kind === null) return [];
  return [
    { slug: id, name, kind, country, aliases: [], ...(affiliatedActorId && { affiliatedActor: affiliatedActorId }) },
  ];
}

/**
 * Knowledge as it stands after what people added. An entry that a person made stands in place of a packaged one of its slug,
 * and what people only gave a name stands as the packaged registry has it, if it does.
 * A merged actor is no entry: its names and its slug are those of the one that it was merged into.
 */
export function withAdditions(knowledge: Knowledge, additions: Additions): Knowledge {
  const { mergedActors } = additions;
  const standsFor = (slug: string) => mergedActors.get(slug) ?? slug;
  // whose parent was merged into it has none any more
  const kinOf = (slug: string, kin: string | undefined) => {
    const standing = kin && standsFor(kin);
    return standing === slug ? undefined : standing;
  };
  const standing = bySlug([
    ...additions.actors.filter(({ addedBy }) => addedBy === null).map(addedActor),
    ...knowledge.actors,
    ...additions.actors.filter(({ addedBy }) => addedBy !== null).map(addedActor),
  ]);
  const former = Map.groupBy(mergedActors.keys(), standsFor);
  const actors = [...standing.values()]
    .filter(({ slug }) => !mergedActors.has(slug))
    .map((actor): KnownActor => {
      const { slug, aliases, parent: parentSlug, successor: successorSlug, ...rest } = actor;
      const [parent, successor] = [kinOf(slug, parentSlug), kinOf(slug, successorSlug)];
      const formerSlugs = former.get(slug) ?? [];
      const theirs = formerSlugs.flatMap((formerSlug) => {
        const merged = standing.get(formerSlug);
        return merged ? [{ text: merged.name }, ...merged.aliases] : [];
      });
      return {
        ...rest,
        slug,
        aliases: [...aliases, ...theirs],
        ...(parent && { parent }),
        ...(successor && { successor }),
        ...(formerSlugs.length > 0 && { formerSlugs }),
      };
    });
  const sources = [...bySlug([...knowledge.sources, ...additions.sources.flatMap(addedSource)]).values()].map(
    (source): KnownSource =>
      source.affiliatedActor ? { ...source, affiliatedActor: standsFor(source.affiliatedActor) } : source,
  );
  return {
    ...knowledge,
    actors: withNames(
      actors,
      Map.groupBy(additions.actorAliases, ({ actorId }) => actorId),
    ),
    sources: withNames(
      sources,
      Map.groupBy(additions.sourceAliases, ({ sourceId }) => sourceId),
    ),
  };
}
