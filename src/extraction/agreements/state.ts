// How things stand with an agreement: what the words around a mention make of it.
import type { AgreementKind, AgreementState } from '../../../schema/vocabulary.ts';
import { CUES_AFTER, CUES_BEFORE, STATE_ORDER } from '../lexicon/agreements.ts';
import { wordsAfter, wordsBefore } from '../relations/line.ts';
import type { AgreementMention } from './naming.ts';

/** A state, or: there is none (DENIED), or it is only supposed (SUPPOSED); null when the words say nothing. */
export type Cue = AgreementState | 'DENIED' | 'SUPPOSED' | null;

/** Words looked at on either side of a mention. */
const BEFORE = 12;
const AFTER = 30;

/** Cues that outweigh what stands before: an agreement signed last week may have collapsed since. */
const LATER: ReadonlySet<Cue> = new Set<Cue>(['PARTIALLY_IMPLEMENTED', 'COLLAPSED', 'EXPIRED', 'DENIED']);

export function cueOf(mention: AgreementMention): Cue {
  const before = `${clauseEnd(wordsBefore(mention.line, mention.from, BEFORE))} `;
  const after = clauseStart(wordsAfter(mention.line, mention.to, AFTER));
  const behind = CUES_AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
  const said = CUES_BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
  // "rejected the 2016 peace deal": what has a year was made in it, whoever wants none of it
  const ahead = said === 'PROPOSED' && OF_A_YEAR.test(before) ? 'SIGNED' : said;
  const cue = ahead === 'DENIED' || ahead === 'PROPOSED' ? ahead : LATER.has(behind) ? behind : (ahead ?? behind);
  // What is signed and only to begin is announced.
  if (behind === 'IN_FORCE' && (cue === 'SIGNED' || cue === 'ANNOUNCED')) return 'IN_FORCE';
  if (behind === 'ANNOUNCED' && (cue === 'SIGNED' || cue === 'IN_FORCE')) return 'ANNOUNCED';
  if (mention.kind === 'TALKS') return cue === 'SIGNED' ? (mention.verbal ? 'ANNOUNCED' : null) : cue;
  return cue;
}

/** The state that several mentions of one agreement amount to. Without any cue it is spoken of as something that is there. */
export function stateOf(cues: readonly Cue[], violated: boolean, kind: AgreementKind): AgreementState {
  const states = cues.filter((cue) => cue !== null && cue !== 'DENIED' && cue !== 'SUPPOSED');
  if (violated && kind !== 'TALKS') states.push('VIOLATED');
  const furthest = Math.max(...states.map((state) => STATE_ORDER.indexOf(state)));
  return STATE_ORDER[furthest] ?? 'IN_FORCE';
}

const OF_A_YEAR = /\b(?:the|an?|that|this) (?:19|20)\d\d $/;

/** The words after the last break of the clause. */
function clauseEnd(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(' .'), words.lastIndexOf(' ? ')) + 1);
}

/** "agreed on a truce; it lapsed": a clause that goes on about the agreement. */
const GOES_ON = /; (?=(?:but )?it )/;

/** The words before the next clause; a comma does not begin one, nor does "but", which says how it went. */
function clauseStart(text: string): string {
  const words = text.replace(GOES_ON, ', ');
  const end = words.search(/;| \. (?!but\b)|\b(?:after|when|while|before|because|although|though)\b/);
  return end < 0 ? words : words.slice(0, end + 2);
}
