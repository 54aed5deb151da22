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
/** Participles that are victims behind "those": "those killed were". */
const BEFALLEN = /^(?:killed|murdered|slain|wounded|injured|kidnapped|abducted)$/;
const NAMING = /^(?:are|were|is|was|include|includes|included|identified|named|:)$/;
const mayName = hasCue((word) => VICTIMS.test(word) || BEFALLEN.test(word) || word === 'following');
/** Tokens between the noun and the verb, and from the verb to the first name. */
const [NOUN_REACH, NAME_REACH] = [8, 6];

/** The persons that a sentence names as victims, besides those whom its acts have as objects. */
export function identifiedSides(sentence: Sentence, groups: readonly NounGroup[], frames: readonly Frame[]): Side[] {
  const named = [
    ...listed(sentence, groups),
    ...following(sentence, groups, frames),
    ...spelledOut(groups, frames),
    ...survivors(sentence, groups, frames),
  ];
  return named.filter((g, i) => named.indexOf(g) === i).map(asVictim);
}

const isPerson = (group: NounGroup) => group.actor?.form === 'PERSON' || isUnknownName(group);

/** "the victims were identified as …", "among the dead are …". */
function listed(sentence: Sentence, groups: readonly NounGroup[]): NounGroup[] {
  if (!mayName(sentence)) return [];
  const { tokens } = sentence;
  const own = tokens.findIndex((t) => VICTIMS.test(t.lower));
  const noun =
    own >= 0 ? own : tokens.findIndex((t, at) => BEFALLEN.test(t.lower) && tokens[at - 1]?.lower === 'those');
  if (noun < 0) return [];
  const offset = tokens.slice(noun, noun + NOUN_REACH).findIndex((t) => NAMING.test(t.lower));
  if (offset < 0) return [];
  const verb = noun + offset;
  const named = groups.filter((g) => g.from > verb && isPerson(g));
  const first = named[0];
  // "those killed were relatives of Omar Haddad": whose relatives they were
  if (!first || first.preposition === 'of' || first.from - verb > NAME_REACH) return [];
  return named.filter((g) => g === first || (g.preposition === null && !isSecondName(g, named)));
}

/** "Omar Haddad (Abu Salem)": one more name of the same man; "his sons (Omar and Salem)" names them. */
const isSecondName = ({ sentence: { tokens }, from, to }: NounGroup, named: readonly NounGroup[]) =>
  tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && named.some((g) => g.to === from - 1);

/** "the following guards died in the raid: …": the names behind the colon. */
function following(sentence: Sentence, groups: readonly NounGroup[], frames: readonly Frame[]): NounGroup[] {
  const { tokens } = sentence;
  const at = tokens.findIndex((t, k) => t.lower === 'following' && tokens[k - 1]?.lower === 'the');
  const colon = at < 0 ? -1 : tokens.findIndex((t, k) => k > at && t.text === ':');
  const befalls = (f: Frame) => BEFALLS.has(f.entry.act) && !f.negated && f.trigger > at && f.trigger < colon;
  return frames.some(befalls) ? groups.filter((g) => g.from > colon && g.preposition === null && isPerson(g)) : [];
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

const SURVIVES =
  /^(?:escape|escapes|escaped|survive|survives|survived|emerge|emerges|emerged|unhurt|unharmed|uninjured|unscathed)$/;
const maySurvive = hasCue((word) => SURVIVES.test(word));
/** What only says how somebody is, behind its verb: "was unharmed". */
const UNHURT = /^un/;
/** Tokens behind the verb in which the act stands: "escaped unharmed from a bomb attack", "when a bomb exploded". */
const ACT_REACH = 8;
const STRIKES: ReadonlySet<Act> = new Set<Act>(['ATTACK', 'STRIKE', 'EXPLODE', 'KILL', 'FIRE']);

/** "the minister escaped an attack", "the minister was unhurt after an attack": whom it was meant for. */
function survivors(sentence: Sentence, groups: readonly NounGroup[], frames: readonly Frame[]): NounGroup[] {
  if (!maySurvive(sentence)) return [];
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (t, k) =>
      SURVIVES.test(t.lower) && (!UNHURT.test(t.lower) || /^(?:is|are|was|were)$/.test(tokens[k - 1]?.lower ?? '')),
  );
  if (at < 0) return [];
  const behind = tokens.slice(at + 1, at + 1 + ACT_REACH);
  const named = behind.some((t) => {
    const entry = ACT_NOUN_FORMS.get(t.lower);
    return entry !== undefined && STRIKES.has(entry.act);
  });
  const when = behind.findIndex((t) => t.lower === 'when');
  const told = (f: Frame) => STRIKES.has(f.entry.act) && f.trigger > at + 1 + when && f.trigger <= at + ACT_REACH;
  const act = named || (when >= 0 && frames.some(told));
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
