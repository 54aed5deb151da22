// The rows of actors and sources that the packaged registry knows, and of those that are known by a name alone.
import type { InferInsertModel } from 'drizzle-orm';
import type { actorAliases, actors } from '../../schema/actors.ts';
import type { sourceAliases, sources } from '../../schema/sources.ts';
import type { Alias, KnownActor, KnownSource } from '../extraction/knowledge.ts';
import { foldName } from './names.ts';

type ActorRow = InferInsertModel<typeof actors>;
type SourceRow = InferInsertModel<typeof sources>;

/** The name and all aliases by folded form: spellings that fold to the same are one, and the name comes before them. */
function namesOf(name: string, aliases: readonly Alias[]): Map<string, Alias> {
  const all = [...aliases.toReversed(), { text: name }];
  return new Map(all.map((alias) => [foldName(alias.text), alias] as const).filter(([folded]) => folded !== ''));
}

/** The row of a registered actor. Kin has rows of its own and is not named here: it may not be stored yet. */
export function actorRow({ slug, name, kind, country, wikidataId }: KnownActor, now: string): ActorRow {
  return { id: slug, name, kind, country, wikidataId, registered: true, createdAt: now };
}

export function actorAliasRows(
  actorId: string,
  name: string,
  aliases: readonly Alias[] = [],
): InferInsertModel<typeof actorAliases>[] {
  return [...namesOf(name, aliases)].map(([folded, { text, language, from, until }]) => ({
    folded,
    actorId,
    text,
    language,
    fromYear: from,
    untilYear: until,
  }));
}

/** The row of a registered source. */
export function sourceRow(
  { slug, name, kind, country }: KnownSource,
  affiliatedActorId: string | null,
  now: string,
): SourceRow {
  return { id: slug, name, kind, country, affiliatedActorId, registered: true, createdAt: now };
}

export function sourceAliasRows(
  sourceId: string,
  name: string,
  aliases: readonly Alias[] = [],
): InferInsertModel<typeof sourceAliases>[] {
  return [...namesOf(name, aliases)].map(([folded, { text, language }]) => ({ folded, sourceId, text, language }));
}
