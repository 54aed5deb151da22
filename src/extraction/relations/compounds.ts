// "Iran-backed militia", "Turkish-backed rebels", "the US-led coalition": the other actor is half of a compound.
import { stateSlug } from '../lexicon/actors/states.ts';
import { COUNTRIES, type Country } from '../lexicon/countries.ts';
import { COMPOUNDS } from '../lexicon/relations.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { ActorReference } from '../record.ts';
import type { ActorPhrases } from './actor-phrases.ts';
import type { Line } from './line.ts';
import type { RelationFinding } from './relations.ts';

const COMPOUND = /^(.{2,})-([a-z]+)$/;

export function readCompounds(line: Line, phrases: ActorPhrases, mentions: Mentions): RelationFinding[] {
  return line.sentence.tokens.flatMap(({ lower, text }, at): RelationFinding[] => {
    const [, owner = '', tie = ''] = COMPOUND.exec(lower.replace(/[‐‑]/g, '-')) ?? [];
    const kind = COMPOUNDS.get(tie);
    const from = kind ? phrases.startingAt(at + 1) : null;
    if (!kind || !from) return [];
    const reference = actorCalled(owner, text.slice(0, owner.length), mentions);
    return reference ? [{ kind, from: { ...from, from: at }, to: { reference, from: at, to: at + 1 } }] : [];
  });
}

const BY_WORD: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.name, country.capital, ...country.otherNames, ...country.demonyms, ...country.seats].flatMap((word) =>
      word ? [[fold(word), country] as const] : [],
    ),
  ),
);

/** The government that a country's name, adjective or capital stands for; null for another word. */
export function governmentCalled(word: string, text: string): ActorReference | null {
  const country = BY_WORD.get(fold(word));
  if (!country) return null;
  return { actor: stateSlug('government', country), name: `Government of ${country.name}`, kind: 'GOVERNMENT', text };
}

/** Whoever half of a compound stands for: a government, or an actor that the article mentions elsewhere under this name. */
export function actorCalled(word: string, text: string, mentions: Mentions): ActorReference | null {
  return governmentCalled(word, text) ?? mentionedAs(word, text, mentions);
}

function mentionedAs(owner: string, text: string, mentions: Mentions): ActorReference | null {
  const known = mentions.actors.find(
    (m) =>
      m.actor !== null &&
      (fold(m.name) === owner ||
        fold(
          m.sentence.tokens
            .slice(m.from, m.to)
            .map((t) => t.text)
            .join(' '),
        ) === owner),
  );
  if (!known) return null;
  return { actor: known.actor, name: known.name, kind: known.kind, text };
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}
