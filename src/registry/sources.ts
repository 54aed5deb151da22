// What people change of the registry's sources: a new one.
import { sourceAliases, sources } from '../../schema/sources.ts';
import type { SourceKind } from '../../schema/vocabulary.ts';
import { insertRows } from '../db/insert-rows.ts';
import { findActor, findSource, findSourceEntry, findSourceNames } from '../db/registry.ts';
import { slugOf } from '../ingest/names.ts';
import { Refusal } from '../ingest/refusals.ts';
import { type AliasInput, foldedForms, readNames } from './aliases.ts';
import { type ChangeDependencies, changeRegistry } from './change.ts';
import { fieldRefusal } from './fields.ts';
import { logEntry, logName } from './logged.ts';
import { SourceNameTaken, UnknownActor } from './refusals.ts';

export interface SourceInput {
  readonly name: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  readonly aliases?: readonly Pick<AliasInput, 'text' | 'language'>[] | null | undefined;
  /** Id of the actor that it speaks for. */
  readonly affiliatedActor?: string | null | undefined;
}

/** The id of a source that was added. */
export interface AddedSource {
  readonly sourceId: string;
}

/** Adds a source with its names. One that only articles named so far becomes the new one. The names must be free. */
export function addSource(dependencies: ChangeDependencies, input: SourceInput): Promise<AddedSource | Refusal> {
  const { connection } = dependencies;
  const { kind, country = null, affiliatedActor = null } = input;
  return changeRegistry(dependencies, async ({ ownerId, now }) => {
    const names = readNames(input.name, input.aliases ?? []);
    if (names instanceof Refusal) return names;
    const [first] = names;
    const refusal = fieldRefusal(country, null);
    if (refusal) return refusal;
    const affiliated = affiliatedActor === null ? null : await findActor(connection, affiliatedActor);
    if (affiliatedActor !== null && affiliated === null) return new UnknownActor('affiliatedActor');
    const stored = await findSourceNames(connection, names.flatMap(foldedForms));
    const id = stored.find(({ folded }) => folded === first.folded)?.sourceId ?? slugOf(first.text);
    const standing = await findSource(connection, id);
    if (standing && !standing.unclaimed) return new SourceNameTaken(first.text, id);
    for (const name of names) {
      const forms = foldedForms(name);
      const taken = stored.find((other) => forms.includes(other.folded) && other.sourceId !== id);
      if (taken) return new SourceNameTaken(name.text, taken.sourceId);
    }
    const row = {
      id,
      name: first.text,
      kind,
      country,
      affiliatedActorId: affiliated?.standsFor ?? null,
      registered: false,
      createdAt: now,
      addedBy: ownerId,
    };
    const rows = names.map(({ folded, text, language }) => ({
      folded,
      text,
      language,
      sourceId: id,
      addedBy: ownerId,
    }));
    const { name, affiliatedActorId } = row;
    return {
      answer: { sourceId: id },
      written: {
        action: 'ADD_SOURCE',
        subjectType: 'SOURCE',
        subjectId: id,
        before: await logEntry(await findSourceEntry(connection, id)),
        after: {
          ...(await logEntry({ name, kind, country, affiliatedActorId, registered: false })),
          names: await Promise.all(names.map(logName)),
        },
      },
      statements: [
        ...insertRows(connection, sources, [row], {
          onConflict: `(id) DO UPDATE SET name = excluded.name, kind = excluded.kind, country = excluded.country,
            affiliated_actor_id = excluded.affiliated_actor_id, added_by = excluded.added_by`,
        }),
        ...insertRows(connection, sourceAliases, rows, {
          onConflict:
            '(folded, source_id) DO UPDATE SET text = excluded.text, language = excluded.language, added_by = excluded.added_by',
        }),
      ],
    };
  });
}
