// Who says "we did it" and who is blamed: apart from who is told to have done it, and from the toll.
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS } from '../lexicon/act-forms.ts';
import { IS_BREACHING } from '../lexicon/agreements.ts';
import { TARGET_HEADS } from '../lexicon/targets.ts';
import type { ActorMention } from '../mentions/mention.ts';
import { closesWithSpeaker } from '../mentions/sources/speaking.ts';
import { isClaimOfAct } from './claimants.ts';

export interface Responsible {
  readonly actor: ActorMention;
  readonly role: 'ACCUSED' | 'CLAIMANT';
}

const CLAIM = new Set('claim claims claimed claiming accepted took takes'.split(' '));
const CLAIMED = /^(?:responsibility|credit)$/;
const BLAME = new Set(
  'blame blames blamed blaming accuse accuses accused accusing suspect suspects suspected suspecting'.split(' '),
);
const ATTRIBUTED = new Set(['attributed', 'ascribed', 'imputed']);
/** Every word at which somebody may be told to be responsible. */
const TELLING: ReadonlySet<string> = new Set([
  ...CLAIM,
  ...BLAME,
  ...ATTRIBUTED,
  'responsible',
  'said',
  'says',
  'told',
  'identified',
  'named',
]);
const mayTellWho = hasCue((word) => TELLING.has(word));
const NOBODY_NAMED: readonly Responsible[] = [];
const NOBODY = /^(?:no|nobody|none|not|n't|never|neither|yet)$/;
/** Tokens between a verb and the actor that it speaks of: "blamed on the", "claimed by fighters of the". */
const REACH = 4;
/** Tokens back from "claimed" to its subject: "the group's media arm later". */
const SUBJECT_REACH = 7;
/** Tokens behind "accused X of" in which the act must stand: "carrying out last week's bombing". */
const DEED_REACH = 6;
/** The same where the accused broke an agreement by it: "violating the deal on Thursday by shelling". */
const BREACH_REACH = 14;
const OWN_DEED =
  /^(?:that )?(?:it|they|(?:one of |two of )?its (?:" )?(?:fighters|soldiers|men|members|militants|suicide bombers)(?: ")?|an? (?:fighter|member|militant|soldier|(?:suicide )?bomber) (?:of|from) its(?: \S+){1,2}) (?:had |have |has |was |were )?(?:carried out|behind|staged|conducted|planted|launched(?! (?:a|an|its|their) (?:[a-z]+ )?(?:search|investigation|inquiry|probe|manhunt|hunt|appeal)\b)|responsible|attacked|targeted|ambushed|detonated|blown (?:him|them)self up|fired)\b/u;

/** Words of the longest of these. */
const OWN_DEED_WORDS = 11;

/** The actors of a sentence that claim an act or are blamed for one, in the order of the text. */
export function responsibleOf(sentence: Sentence, actors: readonly ActorMention[]): Responsible[] {
  if (actors.length === 0 || !mayTellWho(sentence)) return [];
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, at): readonly Responsible[] => {
    if (!TELLING.has(lower)) return NOBODY_NAMED;
    const behind = () =>
      actors.find(
        (a) =>
          a.from > at &&
          a.from - at <= REACH &&
          !isStop(sentence, at, a.from) &&
          !isParted(tokens, at, a.from) &&
          !closesWithSpeaker(sentence, a.from),
      );
    if (BLAME.has(lower)) {
      const actor =
        blamedOn(sentence, actors, at) ??
        suspectedBy(tokens, actors, at) ??
        (isOfCompany(tokens, at) ? undefined : behind());
      return actor && isArmed(actor) && !isOfSite(tokens, actor) && isOfAct(sentence, actor.to)
        ? [{ actor, role: 'ACCUSED' }]
        : [];
    }
    // "attributed to the cartel"
    if (ATTRIBUTED.has(lower) && tokens[at + 1]?.lower === 'to') {
      const actor = behind();
      return actor && isArmed(actor) ? [{ actor, role: 'ACCUSED' }] : [];
    }
    if (lower === 'responsible') {
      const actor = heldResponsible(sentence, actors, at);
      return actor && isArmed(actor) ? [{ actor, role: 'ACCUSED' }] : [];
    }
    // "an attack claimed by the group"
    if (lower === 'claimed' && tokens[at + 1]?.lower === 'by') {
      const actor = behind();
      return actor ? [{ actor, role: 'CLAIMANT' }] : [];
    }
    const claims =
      CLAIM.has(lower) && (tokens.slice(at + 1, at + 4).some((t) => CLAIMED.test(t.lower)) || claimsAct(tokens, at));
    const isNaming = /^(?:identified|named)$/.test(lower);
    const tells =
      (/^sa(?:id|ys)$/.test(lower) && OWN_DEED.test(wordsFrom(tokens, behindStatement(tokens, at + 1)))) ||
      (lower === 'told' && OWN_DEED.test(wordsFrom(tokens, behindTold(tokens, at)))) ||
      (isNaming && NAMED.test(wordsFrom(tokens, at + 1)));
    if (!claims && !tells) return [];
    if (tokens.slice(Math.max(0, at - REACH), at).some((t) => NOBODY.test(t.lower))) return [];
    const actor =
      beforeInsertion(tokens, actors, at) ??
      actors.findLast(
        (a) =>
          a.to <= at && at - a.to < SUBJECT_REACH && !isStop(sentence, a.to, at) && !tellsOfOther(tokens, a.to, at),
      );
    // "police named the bomber": only an armed group names its own
    if (isNaming && actor && !ARMED_GROUPS.test(actor.kind)) return [];
    return actor ? [{ actor, role: 'CLAIMANT' }] : [];
  });
}

/** "the minister said that the organisation that claimed …": who speaks of a group that claims an act does not claim it. */
function tellsOfOther(tokens: Sentence['tokens'], from: number, to: number): boolean {
  const between = tokens.slice(from, to).map((t) => t.lower);
  const says = between.findIndex((w) => /^(?:said|says|added|adds|stated|noted|explained|recalled)$/.test(w));
  return (
    says >= 0 && between.slice(says).some((w) => /^(?:organi[sz]ation|group|gang|band|movement|callers?)$/.test(w))
  );
}

const ARMED_GROUPS = /^(?:REBEL_GROUP|POLITICAL_MILITIA)$/;

/** "The group's agency identified the attacker as Abu Omar": who names the one that did it says that he was theirs. */
const NAMED = /^(?:the|its) (?:suicide )?(?:attackers?|bombers?|assailants?|gunm[ae]n|perpetrators?)\b/;

/** "told the agency by telephone that": where what is told begins. */
function behindTold(tokens: Sentence['tokens'], at: number): number {
  const that = tokens.findIndex((t, i) => i > at && i <= at + TOLD_REACH && t.lower === 'that');
  return that < 0 ? tokens.length : that;
}

/** Tokens from "told" to "that": "told a news agency by telephone from an undisclosed location that". */
const TOLD_REACH = 12;

/** What an insertion behind a name begins with: a relative clause, or what else it is. */
const INSERTION = /^(?:which|who|whom|whose|an?|linked|affiliated|allied|also|known|designated|considered)$/;

/** "the group, which the army drove from the town, said", "the Front (FAL), an offshoot of the League, claimed": who stands before it. */
function beforeInsertion(
  tokens: Sentence['tokens'],
  actors: readonly ActorMention[],
  at: number,
): ActorMention | undefined {
  if (tokens[at - 1]?.text !== ',') return undefined;
  const open = tokens.findLastIndex((t, i) => i < at - 1 && t.text === ',');
  if (!INSERTION.test(tokens[open + 1]?.lower ?? '')) return undefined;
  const bracket = tokens[open - 1]?.text === ')' ? tokens.findLastIndex((t, i) => i < open && t.text === '(') : open;
  return actors.find((a) => a.to === open) ?? actors.find((a) => a.to === bracket || a.to === open - 1);
}

/** "claimed the attack", "claimed a second car bombing"; not "claimed nine lives in a raid", "claimed an attack by". */
function claimsAct(tokens: Sentence['tokens'], at: number): boolean {
  const phrase = tokens.slice(at + 1, at + 1 + REACH);
  const act = phrase.findIndex((t) => /^(?:ADP|PUNCT|VERB|AUX)$/.test(t.tag));
  const object = act < 0 ? phrase : phrase.slice(0, act);
  const next = tokens[at + 1 + object.length];
  // "claims the attacks are …" is a clause
  if ((next && (next.lower === 'by' || /^(?:VERB|AUX)$/.test(next.tag))) || object.some((t) => EARLIER.test(t.lower)))
    return false;
  return isClaimOfAct([...tokens.slice(0, at + 1), ...object], at);
}

const EARLIER = /^(?:previous|earlier|similar|past|other|many|several|numerous|most|some|such)$/;

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "said in a statement that", "said on Monday that": where what is said begins. */
function behindStatement(tokens: Sentence['tokens'], at: number): number {
  if (DAY.test(tokens[at]?.lower ?? '')) return at + 1;
  if (tokens[at]?.lower === 'on' && DAY.test(tokens[at + 1]?.lower ?? '')) return at + 2;
  if (tokens[at]?.lower !== 'in') return at;
  const end = tokens.findIndex((t, i) => i > at && i <= at + REACH && t.lower === 'statement');
  return end < 0 ? at : end + 1;
}

function wordsFrom(tokens: Sentence['tokens'], from: number): string {
  return tokens
    .slice(from, from + OWN_DEED_WORDS)
    .map((t) => t.lower)
    .join(' ');
}

/** "blamed the murder of the priests on the army": who stands behind "on". */
function blamedOn(sentence: Sentence, actors: readonly ActorMention[], at: number): ActorMention | undefined {
  const { tokens } = sentence;
  if (!/^blam/.test(tokens[at]?.lower ?? '')) return undefined;
  const actor = actors.find((a) => a.from > at + 2 && a.from - at <= BLAMED_REACH && isAfterOn(tokens, a.from));
  return actor && isArmed(actor) && !isStop(sentence, at, actor.from) ? actor : undefined;
}

/** "a device suspected to have been planted by the group": who stands behind "by". */
function suspectedBy(
  tokens: Sentence['tokens'],
  actors: readonly ActorMention[],
  at: number,
): ActorMention | undefined {
  if (tokens[at]?.lower !== 'suspected' || tokens[at + 1]?.lower !== 'to') return undefined;
  const by = tokens.findIndex((t, i) => i > at && i <= at + PLANTED_REACH && t.lower === 'by');
  return by < 0 ? undefined : actors.find((a) => a.from > by && a.from <= by + 2);
}

/** Tokens from "suspected" to "by": "to have been planted by". */
const PLANTED_REACH = 6;

const BLAMED_REACH = 16;

function isAfterOn(tokens: Sentence['tokens'], from: number): boolean {
  const [before, article] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower];
  return article === 'on' || (before === 'on' && (article === 'the' || article === 'alleged'));
}

/** "the army is responsible for", "they hold the army responsible"; not "nobody was held responsible", "the minister responsible for". */
function heldResponsible({ tokens }: Sentence, actors: readonly ActorMention[], at: number): ActorMention | undefined {
  const before = tokens.slice(Math.max(0, at - DEED_REACH), at).map((t) => t.lower);
  if (before.some((w) => NOBODY.test(w))) return undefined;
  const actor = actors.findLast((a) => a.to <= at && at - a.to <= REACH);
  const between = actor ? tokens.slice(actor.to, at).map((t) => t.lower) : [];
  const holds = before.some((w) => /^(?:hold|holds|held|holding)$/.test(w));
  const is =
    between.length > 0 &&
    between.every((w) =>
      /^(?:is|are|was|were|be|been|being|allegedly|directly|held|believed|thought|reportedly|widely|probably|likely)$/.test(
        w,
      ),
    );
  return holds || is ? actor : undefined;
}

/** "accused of collaborating with the group", "suspected of belonging to it": of whom they keep company with, nobody accuses those. */
function isOfCompany(tokens: Sentence['tokens'], at: number): boolean {
  return tokens[at + 1]?.lower === 'of' && COMPANY.test(tokens[at + 2]?.lower ?? '');
}

const COMPANY =
  /^(?:collaborat(?:ing|ion)|cooperat(?:ing|ion)|co-operating|supporting|sympathi[sz]ing|belonging|being|having|links?|ties|loyalty|membership|support|sheltering|harbou?ring|aiding|helping|assisting|backing|feeding|hosting|informing|spying|working|joining|funding|financing|arming|supplying)$/;

/** "struck suspected militant hideouts": whose a place may be is not who did it. */
function isOfSite(tokens: Sentence['tokens'], { to }: ActorMention): boolean {
  return tokens[to]?.tag === 'NOUN' && TARGET_HEADS.has(tokens[to]?.lower ?? '');
}

const DEED = /^(?:incident|crime|tragedy)$/;

/** Tokens from the first of those accused over the others to "of". */
const LIST_REACH = 8;

/** "accused X of using shields" and "blamed X for the delay" blame nobody for an act of violence. */
function isOfAct({ tokens }: Sentence, to: number): boolean {
  // "accuses Chad, Niger and Mali of funding armed groups"
  const of = tokens.slice(to, to + LIST_REACH).findIndex((t) => t.lower === 'of');
  if (of >= 0 && COMPANY.test(tokens[to + of + 1]?.lower ?? '')) return false;
  const link = tokens[to]?.lower;
  if (link !== 'of' && link !== 'for') return true;
  const reach = IS_BREACHING.test(tokens[to + 1]?.lower ?? '') ? BREACH_REACH : DEED_REACH;
  return tokens
    .slice(to + 1, to + 1 + reach)
    .some((t) => ACT_VERB_FORMS.has(t.lower) || ACT_NOUN_FORMS.has(t.lower) || DEED.test(t.lower));
}

/** "the minister blames Damascus. The palace …" without its full stop: another name stands between. */
function isParted(tokens: Sentence['tokens'], at: number, from: number): boolean {
  return tokens
    .slice(at + 1, from)
    .some((t, k) => t.tag === 'PROPN' && /^(?:The|A|An)$/.test(tokens[at + 2 + k]?.text ?? ''));
}

function isStop({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some((t) => t.lower === ';' || t.lower === ':');
}

/** Crowds and victims are not blamed for attacks; "suspected civilians" are none. */
function isArmed({ kind }: ActorMention): boolean {
  return kind !== 'CIVILIANS' && kind !== 'PROTESTERS' && kind !== 'IGO' && kind !== 'PERSON';
}
