// Relations between actors that an article states: who backs, leads, joins, succeeds or rivals whom.
import type { ActorKind } from '../../../schema/vocabulary.ts';
import type { Document, Sentence } from '../document/document.ts';
import { TIE_WORDS } from '../lexicon/relations.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { ActorRelation } from '../record.ts';
import { type ActorPhrase, type ActorPhrases, actorPhrasesOf } from './actor-phrases.ts';
import { readBetween } from './between.ts';
import { readCompounds } from './compounds.ts';
import type { RelationFinding } from './finding.ts';
import { type Line, lineOf } from './line.ts';
import { readPossessed } from './possessed.ts';

/** One phrase family. */
type RelationReader = (line: Line, phrases: ActorPhrases, mentions: Mentions) => RelationFinding[];

const READERS: readonly RelationReader[] = [readBetween, readPossessed, readCompounds];

/** Every phrase family has a word that begins so: most sentences have none and are passed over. */
const TIES = new RegExp(`\\b(?:${TIE_WORDS.join('|')})`);

/**
 * Reads the relations between actors that the article's evidence states, each once, in the order of the text.
 * `from` is who is backed, led, allied, part, successor or rival; `to` is the other. Quotes are cut from the sentence.
 */
export function readRelations(document: Document, mentions: Mentions): ActorRelation[] {
  const relations = new Map<string, ActorRelation>();
  const actors = Map.groupBy(mentions.actors, (mention) => mention.sentence);
  for (const sentence of document.evidence) {
    const line = lineOf(sentence);
    if (!TIES.test(line.text)) continue;
    const phrases = actorPhrasesOf(sentence, actors.get(sentence) ?? []);
    for (const finding of READERS.flatMap((read) => read(line, phrases, mentions))) {
      const { kind, from, to } = finding;
      if (identity(from) === identity(to) || isWithinState(finding)) continue;
      const key = keyOf(finding);
      if (relations.has(key)) continue;
      const quote = quoteOf(sentence, from, to);
      relations.set(key, { kind, from: from.reference, to: to.reference, sentence: sentence.index, quote });
    }
  }
  return [...relations.values()];
}

const STATE: ReadonlySet<ActorKind> = new Set<ActorKind>(['GOVERNMENT', 'STATE_FORCES', 'EXTERNAL_FORCES']);

/** "the army, backed by the air force" is one state; "al-Qaeda's Syria affiliate" is no part of a government. */
function isWithinState({ kind, from, to }: RelationFinding): boolean {
  const isState = (end: ActorPhrase) => STATE.has(end.reference.kind);
  const nation = (end: ActorPhrase) => (end.reference.actor ?? end.reference.name).replace(/^.*?-of-/, '');
  if (kind === 'PART_OF') return isState(to) && !isState(from);
  return isState(from) && isState(to) && nation(from) === nation(to);
}

/** Of an alliance or a rivalry both directions say the same. */
function keyOf({ kind, from, to }: RelationFinding): string {
  const ends = [identity(from), identity(to)];
  return [kind, ...(kind === 'ALLIED_WITH' || kind === 'RIVAL_OF' ? ends.sort() : ends)].join(' ');
}

function identity({ reference }: ActorPhrase): string {
  return reference.actor ?? reference.name.toLowerCase();
}

/** The words from the one phrase to the other, both included. */
function quoteOf(sentence: Sentence, a: ActorPhrase, b: ActorPhrase): string {
  const first = sentence.tokens[Math.min(a.from, b.from)];
  const last = sentence.tokens[Math.max(a.to, b.to) - 1];
  return first && last ? sentence.text.slice(first.start - sentence.start, last.end - sentence.start) : sentence.text;
}
