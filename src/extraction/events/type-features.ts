// What the event-type model looks at: words of the sentences that tell the event, and what the rules found in them.
import type { EventType } from '../../../schema/vocabulary.ts';
import type { Sentence, Token } from '../document/document.ts';
import type { Candidate } from './candidate.ts';

/** Tokens of one sentence that are looked at; the act stands early. */
const MAX_TOKENS = 80;
/** Sentences of one event that are looked at. */
const MAX_SENTENCES = 4;

/** Names and numbers are masked: the model must not learn who fought whom in the year of its data. */
function maskOf(token: Token, isNamed: boolean): string | null {
  if (token.tag === 'PUNCT' || token.tag === 'SYM' || token.tag === 'SPACE') return null;
  if (token.tag === 'NUM' || /\d/.test(token.lower)) return '#';
  if (isNamed || token.tag === 'PROPN') return '@';
  return token.lower;
}

/**
 * Features of the sentences that tell one event and of the type that the rules give it; each feature once.
 *
 * @param rule the rules' type, null where they find none
 */
export function typeFeatures(
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
  rule: EventType | null,
): string[] {
  const features = new Set<string>([`rule:${rule ?? 'NONE'}`]);
  for (const sentence of sentences.slice(0, MAX_SENTENCES)) {
    let before = '^';
    for (const token of sentence.tokens.slice(0, MAX_TOKENS)) {
      const word = maskOf(token, false);
      if (word === null) continue;
      if (word !== '@' && word !== '#') features.add(word);
      if (!(before === '@' && word === '@')) features.add(`${before} ${word}`);
      before = word;
    }
  }
  for (const candidate of candidates) {
    for (const frame of candidate.frames) {
      features.add(`act:${frame.entry.act}`);
      features.add(`act:${frame.entry.act}/${frame.form}`);
      for (const patient of frame.patients)
        if (patient.people) features.add(`${frame.entry.act}>${patient.people.status}`);
    }
    for (const weapon of candidate.weapons) features.add(`weapon:${weapon.kind}`);
    for (const target of candidate.targets) features.add(`target:${target.kind}`);
    for (const side of candidate.sides) features.add(`${side.role}:${side.actor.kind}`);
    for (const figure of candidate.figures)
      if (figure.count.best !== 0) features.add(`figure:${figure.measure}/${figure.victim.status}`);
  }
  return [...features];
}
