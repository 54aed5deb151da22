// Victims whom a sentence names beside the act: "the injured were Carlos Gomez and two guards", "killed three reporters: …",
// "the minister escaped an attack".
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import { isUnknownName } from '../groups/names.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { readVerbGroup } from '../groups/verb-groups.ts';
import { ACT_NOUN_FORMS } from '../lexicon/act-forms.ts';
import type { Act } from '../lexicon/acts.ts';
import type { Side } from './candidate.ts';
import { isFiniteVerb } from './clauses/boundaries.ts';
import type { Frame } from './clauses/frame.ts';
import { subjectOf } from './clauses/subjects.ts';

const VICTIMS = /^(?:victims?|wounded|injured|dead|deceased|slain|casualties|fatalities|bodies|hostages?|kidnapped)$/;
const NAMING = /^(?:are|were|is|was|include|includes|included|identified|named|:)$/;
const mayName = hasCue((word) => VICTIMS.test(word));
/** Tokens between the noun and the verb, and from the verb to the first name. */
const [NOUN_REACH, NAME_REACH] = [8, 6];

/** The persons that a sentence names as victims, besides those whom its acts have as objects. */
export function identifiedSides(sentence: Sentence, groups: readonly NounGroup[], frames: readonly Frame[]): Side[] {
  const named = [...listed(sentence, groups), ...spelledOut(groups, frames), ...survivors(sentence, groups)];
  return named.filter((g, i) => named.indexOf(g) === i).map(asVictim);
}

const isPerson = (group: NounGroup) => group.actor?.form === 'PERSON' || isUnknownName(group);

/** "the victims were identified as …", "among the dead are …". */
function listed(sentence: Sentence, groups: readonly NounGroup[]): NounGroup[] {
  if (!mayName(sentence)) return [];
  const { tokens } = sentence;
  const noun = tokens.findIndex((t) => VICTIMS.test(t.lower));
  if (noun < 0) return [];
  const offset = tokens.slice(noun, noun + NOUN_REACH).findIndex((t) => NAMING.test(t.lower));
  if (offset < 0) return [];
  const verb = noun + offset;
  const named = groups.filter((g) => g.from > verb && isPerson(g));
  const first = named[0];
  if (!first || first.from - verb > NAME_REACH) return [];
  return named.filter((g) => g.preposition === null || g === first);
}

/** Acts that befall people, whose names may follow their number. */
const BEFALLS: ReadonlySet<Act> = new Set<Act>(['KILL', 'DIE', 'INJURE', 'SUFFER', 'ABDUCT']);
const LIST_MARK = /^(?:,|:|--?|[–—]|\(|\[)$/;
/** Groups behind the number in which its names are looked for. */
const MOST_NAMES = 12;

/** "three reporters, Pedro Rojas, Ana Diaz and Luis Vega": the names behind a number of people are theirs. */
function spelledOut(groups: readonly NounGroup[], frames: readonly Frame[]): NounGroup[] {
  const counted = frames
    .filter((f) => BEFALLS.has(f.entry.act) && !f.negated)
    .flatMap((f) => f.patients.filter((g) => g.people !== null && (g.quantity?.best ?? 0) > 1));
  return counted.flatMap((group) => {
    const { tokens } = group.sentence;
    const found: NounGroup[] = [];
    let end = group.to;
    for (const next of groups.slice(groups.indexOf(group) + 1).slice(0, MOST_NAMES)) {
      const between = tokens.slice(end, next.from);
      const completes = next.preposition === 'of' && next.from === end + 1;
      if (between.some((t, k) => t.text === ';' || isFiniteVerb(group.sentence, end + k))) break;
      if (found.length === 0 && !completes && !LIST_MARK.test(between[0]?.text ?? '')) break;
      // another count begins another list
      if (next.quantity) break;
      if (isPerson(next) && (next.preposition === null || next.preposition === 'alongside')) found.push(next);
      end = next.to;
    }
    return found;
  });
}

const SURVIVES = /^(?:escape|escapes|escaped|survive|survives|survived|emerge|emerges|emerged)$/;
const maySurvive = hasCue((word) => SURVIVES.test(word));
/** Tokens behind the verb in which the act stands: "escaped unharmed from a bomb attack". */
const ACT_REACH = 8;
const STRIKES: ReadonlySet<Act> = new Set<Act>(['ATTACK', 'STRIKE', 'EXPLODE', 'KILL', 'FIRE']);

/** "the minister escaped an attack": whom it was meant for. */
function survivors(sentence: Sentence, groups: readonly NounGroup[]): NounGroup[] {
  if (!maySurvive(sentence)) return [];
  const { tokens } = sentence;
  const at = tokens.findIndex((t) => SURVIVES.test(t.lower));
  if (at < 0) return [];
  const act = tokens.slice(at + 1, at + 1 + ACT_REACH).some((t) => {
    const entry = ACT_NOUN_FORMS.get(t.lower);
    return entry !== undefined && STRIKES.has(entry.act);
  });
  const subject = act ? subjectOf(sentence, readVerbGroup(sentence, at), groups, []) : [];
  return subject.filter(isPerson);
}

function asVictim(group: NounGroup): Side {
  const { actor, sentence, from, to } = group;
  return { role: 'PATIENT', actor: actor ?? { sentence, from, to, ...nameless(group) } };
}

function nameless(group: NounGroup): { actor: null; name: string; kind: 'PERSON'; country: null; form: 'PERSON' } {
  const words = group.sentence.tokens.slice(group.from, group.to).map((t) => t.text);
  return { actor: null, name: words.join(' '), kind: 'PERSON', country: null, form: 'PERSON' };
}
