// Verbs that only say that an act was done, before it or behind: "carried out strikes", "the raids were conducted by".
import type { Sentence } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { readVerbGroup, type VerbGroup } from '../../groups/verb-groups.ts';
import { LIGHT_VERB_FORMS } from '../../lexicon/act-forms.ts';
import { BOUNDARY, groupsAfter, RELATIVE } from './boundaries.ts';
import { isHedged } from './doubts.ts';
import { prepositional } from './objects.ts';
import { mainSubject, subjectOf } from './subjects.ts';

/** "the attack, which took place at noon, was carried out by": the token behind the comma that closes the relative clause; else `at`. */
function endOfRelative({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.text !== ',' || !RELATIVE.has(tokens[at + 1]?.lower ?? '')) return at;
  const close = tokens.findIndex((t, i) => i > at + 1 && /^[,;:]$/.test(t.text));
  return tokens[close]?.text === ',' ? close + 1 : at;
}

/** "strikes on the town, apparently carried out by": behind the comma goes on who did them. */
function isCarriedOut({ tokens }: Sentence, at: number): boolean {
  const verb = tokens[at]?.tag === 'ADV' ? at + 1 : at;
  if (!CARRIED.test(tokens[verb]?.lower ?? '')) return false;
  const rest = tokens.slice(verb + 1, verb + 1 + CARRIED_REACH);
  const by = rest.findIndex(
    (t, i) => t.lower === 'by' || !(WHEN_AND_WHERE.test(t.tag) || (i === 0 && t.lower === 'out')),
  );
  return rest[by]?.lower === 'by';
}

/** Tokens from the verb to its "by": "perpetrated on 12 May in the northern town of X by". */
const CARRIED_REACH = 12;
const WHEN_AND_WHERE = /^(?:ADP|NUM|NOUN|PROPN|ADJ|DET)$/;

/** "responded with artillery fire": who answers with an act does it. */
const ANSWERS = /^(?:respond|responds|responded|responding|retaliates?|retaliated|retaliating|answered|replied)$/;

/** "raids on Duma, Syria, carried out by": the comma behind the place's country; else `at`. */
function endOfPlace(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.tag !== 'PROPN') return at;
  const close = tokens.findIndex((t, i) => i > at && (t.tag !== 'PROPN' || t.text === ','));
  return tokens[close]?.text === ',' && isCarriedOut(sentence, close + 1) ? close : at;
}

const CARRIED = /^(?:carried|conducted|launched|staged|mounted|executed|perpetrated|committed)$/;

/** "resumed their investigation of the attacks": what is done is no attack. */
const TALK_OF =
  /^(?:investigations?|inquir(?:y|ies)|probes?|discussions?|talks?|condemnations?|denunciations?|reviews?|search|coverage|reports?|accounts?|analys[ie]s|commemorations?|anniversary)$/;

/** Tokens from a light verb to what it does. */
const LIGHT_REACH = 4;
/** Tokens between "responded to" and "with". */
const ANSWERED_REACH = 8;

/** "responded to the raids with a barrage of shells": the verb, past what it answers; -1 when there is none. */
function answerBefore({ tokens }: Sentence, { from }: NounGroup): number {
  const link = tokens[from - 1]?.lower === 'with' ? from - 1 : -1;
  if (link < 0) return -1;
  const before = tokens.slice(Math.max(0, link - ANSWERED_REACH), link);
  const verb = before.findLastIndex((t) => t.tag === 'PUNCT' || ANSWERS.test(t.lower));
  return before[verb + 1]?.lower === 'to' ? link - before.length + verb : -1;
}

/** "Russian planes carried out strikes": the subject of the light verb before the group, or its "by" when passive. */
export function lightVerb(
  sentence: Sentence,
  group: NounGroup,
  groups: readonly NounGroup[],
): { subject: readonly NounGroup[]; negated: boolean; modal: VerbGroup['modal']; hedged: boolean } | null {
  const { tokens } = sentence;
  const answer = answerBefore(sentence, group);
  const last = answer > 0 ? answer : group.from - LIGHT_REACH;
  for (let at = group.from - 1; at >= Math.max(0, last); at--) {
    const word = tokens[at]?.lower ?? '';
    const answers = ANSWERS.test(word) && tokens[at + 1]?.lower === 'with';
    if (TALK_OF.test(word) && group.preposition === 'of') break;
    if ((LIGHT_VERB_FORMS.has(word) || answers || at === answer) && tokens[at]?.tag !== 'NOUN') {
      const verb = readVerbGroup(sentence, at);
      const subject =
        verb.voice === 'GERUND' ? mainSubject(sentence, verb, groups) : subjectOf(sentence, verb, groups, []);
      return { subject, negated: verb.negated, modal: verb.modal, hedged: false };
    }
    if (tokens[at]?.tag === 'PUNCT') break;
  }
  let behind = group.to;
  for (let at = behind; at < tokens.length && at - behind <= 12; at++) {
    const close = endOfRelative(sentence, at);
    if (close > at) [at, behind] = [close, close];
    at = endOfPlace(sentence, at);
    const word = tokens[at]?.lower ?? '';
    if ((word === ',' && !isCarriedOut(sentence, at + 1)) || BOUNDARY.has(word)) break;
    if ((LIGHT_VERB_FORMS.has(word) && word.endsWith('ed')) || word === 'led' || word === 'made') {
      const verb = readVerbGroup(sentence, at);
      if (verb.voice === 'PASSIVE' || verb.voice === 'PARTICIPLE') {
        const by = prepositional(groupsAfter(sentence, groups, at), ['by']);
        if (by.length > 0)
          return { subject: by, negated: verb.negated, modal: verb.modal, hedged: isHedged(tokens, at) };
      }
    }
  }
  return null;
}
