// Names become rows: the known by slug, the named by their folded name, the merely described by none.
import type { InferInsertModel } from 'drizzle-orm';
import type { actorAliases, actors } from '../../schema/actors.ts';
import type { places } from '../../schema/places.ts';
import type { sourceAliases, sources } from '../../schema/sources.ts';
import type { ActorKind, SourceKind } from '../../schema/vocabulary.ts';
import type { Connection } from '../db/database.ts';
import { namesQuestion, type StoredNames } from '../db/names.ts';
import type { Question } from '../db/questions.ts';
import type { Knowledge, KnownActor } from '../extraction/knowledge.ts';
import type { Claimant, ExtractionRecord, Location } from '../extraction/record.ts';
import { type Candidate, identify } from './identities.ts';
import { actorsIn, claimantsIn, locationsIn, victimSlugsIn } from './mentions.ts';
import { foldName, isNamedActor, isNamedSource } from './names.ts';
import { locate } from './places.ts';
import { actorAliasRows, actorRow, sourceAliasRows, sourceRow } from './registry-rows.ts';

/** The rows that an article's names need and the database lacks. */
export interface NewNames {
  readonly actors: InferInsertModel<typeof actors>[];
  readonly actorAliases: InferInsertModel<typeof actorAliases>[];
  readonly sources: InferInsertModel<typeof sources>[];
  readonly sourceAliases: InferInsertModel<typeof sourceAliases>[];
  readonly places: InferInsertModel<typeof places>[];
}

/** Which row each name of one article stands for; null for none. */
export interface Resolution {
  actorId(reference: { readonly actor: string | null; readonly name: string | null } | null): string | null;
  sourceId(reference: { readonly source: string | null; readonly name: string }): string | null;
  claimantId(claimant: Claimant | null): string | null;
  placeId(location: Location | null): string | null;
  readonly publisherId: string | null;
  readonly newNames: NewNames;
}

export interface ResolveInput {
  readonly record: ExtractionRecord;
  /** As the sender names it. */
  readonly publisher: string | null;
  readonly knowledge: Knowledge;
  /** ISO instant, UTC. */
  readonly now: string;
}

type SourceCandidate = Candidate<SourceKind | null>;

/** Who published the article: what the record says, else what the sender says. */
function publisherOf(record: ExtractionRecord, publisher: string | null): SourceCandidate | null {
  if (record.publisher !== null) return { slug: record.publisher, name: record.publisher, kind: null };
  const mention = record.sources.find(({ role }) => role === 'PUBLISHER');
  if (mention) return { slug: mention.source, name: mention.name, kind: mention.kind };
  return publisher === null ? null : { slug: null, name: publisher, kind: null };
}

function actorCandidates(
  record: ExtractionRecord,
  knownActors: ReadonlyMap<string, KnownActor>,
  slugs: readonly string[],
): Candidate<ActorKind>[] {
  const mentioned = actorsIn(record)
    .filter(({ actor, name, kind }) => actor !== null || isNamedActor(name, kind))
    .map(({ actor, name, kind }) => ({ slug: actor, name, kind }));
  return [...mentioned, ...slugs.flatMap((slug) => knownActors.get(slug) ?? [])];
}

function sourceCandidates(record: ExtractionRecord, publisher: SourceCandidate | null): SourceCandidate[] {
  const mentioned = record.sources
    .filter(({ source, name, kind }) => source !== null || isNamedSource(name, kind))
    .map(({ source, name, kind }) => ({ slug: source, name, kind }));
  const claimants = claimantsIn(record).flatMap(({ source }) =>
    source === null ? [] : { slug: source, name: source, kind: null },
  );
  return [...mentioned, ...claimants, ...(publisher && foldName(publisher.name) !== '' ? [publisher] : [])];
}

/** Settles who and what an article names. */
export function resolve(
  connection: Connection,
  { record, publisher, knowledge, now }: ResolveInput,
): Question<Resolution> {
  const knownActors = new Map(knowledge.actors.map((actor) => [actor.slug, actor]));
  const knownSources = new Map(knowledge.sources.map((source) => [source.slug, source]));
  const publishedBy = publisherOf(record, publisher);
  const candidates = sourceCandidates(record, publishedBy);
  const affiliationOf = (slug: string | null) =>
    (slug === null ? null : knownSources.get(slug)?.affiliatedActor) ?? null;
  const slugs = [...victimSlugsIn(record), ...candidates.flatMap(({ slug }) => affiliationOf(slug) ?? [])];
  const wantedActors = identify(actorCandidates(record, knownActors, slugs));
  const wantedSources = identify(candidates);
  const located = locate(locationsIn(record), knowledge.gazetteer, now);
  const { statements, read } = namesQuestion(
    connection,
    wantedActors.wanted,
    wantedSources.wanted,
    located.rows.keys(),
  );

  const settle = (stored: StoredNames): Resolution => {
    const settledActors = wantedActors.settle(stored.actors);
    const settledSources = wantedSources.settle(stored.sources);
    const newNames: NewNames = { actors: [], actorAliases: [], sources: [], sourceAliases: [], places: [] };
    for (const [id, { slug, name, kind }] of settledActors.absent) {
      const known = slug === null ? undefined : knownActors.get(slug);
      const named = { id, name, kind, registered: false, createdAt: now };
      newNames.actors.push(known ? actorRow(known, now) : named);
      newNames.actorAliases.push(...actorAliasRows(id, known?.name ?? name, known?.aliases));
    }
    for (const [id, { slug, name, kind }] of settledSources.absent) {
      const known = slug === null ? undefined : knownSources.get(slug);
      const named = { id, name, kind, registered: false, createdAt: now };
      newNames.sources.push(known ? sourceRow(known, settledActors.idOf(affiliationOf(slug), null), now) : named);
      newNames.sourceAliases.push(...sourceAliasRows(id, known?.name ?? name, known?.aliases));
    }
    newNames.places.push(...[...located.rows.values()].filter(({ id }) => !stored.placeIds.has(id)));

    const sourceId: Resolution['sourceId'] = ({ source, name }) => settledSources.idOf(source, name);
    return {
      actorId: (reference) => reference && settledActors.idOf(reference.actor, reference.name),
      sourceId,
      claimantId(claimant) {
        if (claimant === null) return null;
        if (claimant.source !== null) return settledSources.idOf(claimant.source, null);
        const mention = record.sources.find(({ text }) => text === claimant.text);
        return mention ? sourceId(mention) : null;
      },
      placeId: located.placeId,
      publisherId: publishedBy && settledSources.idOf(publishedBy.slug, publishedBy.name),
      newNames,
    };
  };
  return { statements, read: (results) => settle(read(results)) };
}
