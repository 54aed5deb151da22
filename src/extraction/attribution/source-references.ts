// Everyone the article quotes, cites, credits or is published by, each once with its strongest role.
import type { SourceRole } from '../../../schema/vocabulary.ts';
import { textOf } from '../document/document.ts';
import type { KnownSource } from '../knowledge.ts';
import type { SourceMention } from '../mentions/mention.ts';
import type { SourceReference } from '../record.ts';
import type { Attribution } from './claimants.ts';

const STRENGTH: Readonly<Record<SourceRole, number>> = { PUBLISHER: 3, CLAIMANT: 2, CITED: 1, CREDIT: 0 };

/** The sources of an article in the order in which they appear; the publisher first. */
export function sourceReferences(
  mentions: readonly SourceMention[],
  attributions: readonly Attribution[],
  publisher: KnownSource | null,
): SourceReference[] {
  const speaking = new Set(attributions.map((a) => a.mention));
  const found = new Map<string, SourceReference>();
  if (publisher)
    found.set(publisher.slug, {
      source: publisher.slug,
      name: publisher.name,
      kind: publisher.kind,
      role: 'PUBLISHER',
      text: publisher.name,
    });
  for (const mention of mentions) {
    const credit = mention.sentence.role === 'CAPTION' || mention.sentence.role === 'DATELINE';
    if (!credit && mention.sentence.role !== 'BODY' && mention.sentence.role !== 'HEADLINE') continue;
    const role: SourceRole = credit ? 'CREDIT' : speaking.has(mention) ? 'CLAIMANT' : 'CITED';
    const key = mention.source ?? mention.name.toLowerCase();
    const known = found.get(key);
    if (!known || STRENGTH[role] > STRENGTH[known.role])
      found.set(key, { source: mention.source, name: mention.name, kind: mention.kind, role, text: textOf(mention) });
  }
  return [...found.values()];
}
