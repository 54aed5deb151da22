// The sentences of a short note whose act no rule knows, as candidates: who, where and when, but no act.
import type { Document, Sentence } from '../document/document.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Candidate, Side } from './candidate.ts';

/** A text of more sentences than this is no note about one event. */
export const NOTE_SENTENCES = 5;

/** One candidate for each sentence of a note; none for a longer text. Their type is for the model to say. */
export function noteCandidates(document: Document, mentions: Mentions): Candidate[] {
  if (document.evidence.length > NOTE_SENTENCES) return [];
  return document.evidence.map((sentence) => {
    const here = <M extends { sentence: Sentence }>(list: readonly M[]) => list.filter((m) => m.sentence === sentence);
    return {
      sentence,
      type: 'OTHER',
      modes: [],
      modality: 'ASSERTED',
      frames: [],
      figures: [],
      sides: sidesOf(sentence, mentions),
      places: here(mentions.places).filter((p) => p.use === 'SCENE'),
      dates: here(mentions.dates).filter((d) => d.use === 'AT'),
      weapons: here(mentions.weapons),
      targets: [],
      refersBack: false,
      isAside: false,
      isCoordinate: false,
      setsApart: false,
      rule: 'model/note',
    } satisfies Candidate;
  });
}

/** Who stands before the first verb does, or is the one whom "by" names; the others suffer. */
function sidesOf(sentence: Sentence, mentions: Mentions): Side[] {
  const verb = sentence.tokens.findIndex((t) => t.tag === 'VERB');
  return mentions.actors
    .filter((a) => a.sentence === sentence)
    .map((actor) => ({
      actor,
      role:
        actor.to <= verb || sentence.tokens[actor.from - 1]?.lower === 'by' ? ('AGENT' as const) : ('PATIENT' as const),
    }));
}
