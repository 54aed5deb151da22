// Who is party to an agreement, and as what: signatory, party, mediator, guarantor, or left out.
import type { ActorKind, PartyRole } from '../../../schema/vocabulary.ts';
import {
  BOTH_PARTIES,
  BROKERED_HALF,
  GUARANTEED_HALF,
  MAKING,
  PARTIES_AFTER,
  PARTIES_BEFORE,
} from '../lexicon/agreements.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { ActorReference, AgreementParty } from '../record.ts';
import type { ActorPhrases } from '../relations/actor-phrases.ts';
import { actorCalled, governmentFor, partyIdentity } from '../relations/governments.ts';
import { matchesIn, wordsAfter, wordsBefore } from '../relations/line.ts';
import type { AgreementMention } from './naming.ts';

/** Tokens behind a mention in which "between", "brokered by" and the like belong to it. */
const REACH = 14;
/** "… took hold in the west but excluded …" may come later. */
const EXCLUDING_REACH = 16;
const AFTER = PARTIES_AFTER.map(([role, words]) => ({
  role,
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'g'),
}));
const BROKERING_VERB = /^(?:broker(?:s|ed)?|mediate[sd]?|facilitate[sd]?)$/;
const ANNOUNCING_VERB =
  /^(?:announce[sd]?|declare[sd]?|proclaim(?:s|ed)?|observe[sd]?|join(?:s|ed)?|suspend(?:s|ed)?|end(?:s|ed)?|extend(?:s|ed)?|prolong(?:s|ed)?|renew(?:s|ed)?|abandon(?:s|ed)?)$/;
const MAKING_VERB = new RegExp(`^(?:${MAKING}|ha(?:d|ve|s))$`);

/** The parties that a sentence gives to the agreement it mentions. */
export function partiesOf(
  mention: AgreementMention,
  phrases: ActorPhrases,
  mentions: Mentions,
  earlier: readonly ActorReference[],
): AgreementParty[] {
  const parties = [
    ...behind(mention, phrases),
    ...asSubject(mention, phrases),
    ...inCompound(mention, mentions),
    ...inFront(mention, phrases),
    ...asMediators(mention, phrases, mentions),
  ].map((party) =>
    mention.kind === 'TALKS' && party.role === 'SIGNATORY' ? { ...party, role: 'PARTY' as const } : party,
  );
  const both = BOTH_PARTIES.exec(
    `${wordsBefore(mention.line, mention.from, 8)} | ${wordsAfter(mention.line, mention.to, 5)}`,
  );
  if (both && parties.length === 0)
    parties.push(
      ...lastTwo(earlier).map((actor) => withRole(STATES.test(both[0]) ? governmentFor(actor) : actor, 'SIGNATORY')),
    );
  return merge(parties.filter(({ kind }) => !BYSTANDERS.has(kind)));
}

/** "the two countries": the states of the forces that were named. */
const STATES = /\b(?:countries|states|governments|nations|presidents|neighbou?rs)$/;

/** Whom no agreement is made with. */
const BYSTANDERS: ReadonlySet<ActorKind> = new Set<ActorKind>(['CIVILIANS', 'PROTESTERS', 'RIOTERS']);

/** One entry a party; whoever is left out is no other party, and who signed is not listed again as party. */
export function merge(parties: readonly AgreementParty[]): AgreementParty[] {
  const roles: readonly PartyRole[] = ['EXCLUDED', 'SIGNATORY', 'MEDIATOR', 'GUARANTOR', 'PARTY', 'BENEFICIARY'];
  const merged = new Map<string, AgreementParty>();
  for (const party of parties) {
    const key = partyIdentity(party);
    const known = merged.get(key);
    if (!known || roles.indexOf(party.role) < roles.indexOf(known.role))
      merged.set(key, known ? { ...known, role: party.role } : party);
  }
  return [...merged.values()];
}

/** "between X and Y", "brokered by Z", "with W", "that X and Y signed". */
function behind({ line, sentence, to, kind }: AgreementMention, phrases: ActorPhrases): AgreementParty[] {
  // what stands between the ends of a zone are places
  const isZone =
    /ZONE$/.test(kind ?? '') && /^(?:zones?|areas?|strip|regions?)$/.test(sentence.tokens[to - 1]?.lower ?? '');
  const parties = AFTER.flatMap(({ role, pattern }) => {
    const excludes = role === 'EXCLUDED';
    const match = matchesIn(line, pattern).find(
      ({ from }) =>
        from >= to &&
        from - to <= (excludes ? EXCLUDING_REACH : REACH) &&
        (excludes || !breaks(sentence.tokens.slice(to, from))),
    );
    if (!match || (isZone && match.words === 'between')) return [];
    return phrases.listFrom(overLeaders(sentence.tokens, match.to)).map(({ reference }) => withRole(reference, role));
  });
  const next = sentence.tokens[to]?.lower;
  const withAt = sentence.tokens.findIndex((token, at) => at >= to && at - to < 6 && token.lower === 'with');
  if (withAt >= 0 && sentence.tokens.slice(to, withAt).every(({ tag }) => tag !== 'VERB' && tag !== 'PUNCT'))
    parties.push(...phrases.listFrom(withAt + 1).map(({ reference }) => withRole(reference, 'SIGNATORY')));
  if (next === 'that' || next === 'which') {
    const list = phrases.listFrom(to + 1);
    const verb = sentence.tokens.slice(list.at(-1)?.to).find((token) => token.tag === 'VERB')?.lower ?? '';
    const role = roleOfVerb(verb);
    if (role && list[0]?.from === to + 1) parties.push(...list.map(({ reference }) => withRole(reference, role)));
  }
  // "The rebels left under a pact they signed in June"
  const pronoun = next === 'that' || next === 'which' ? to + 1 : to;
  if (/^(?:they|it)$/.test(sentence.tokens[pronoun]?.lower ?? '')) {
    const role = roleOfVerb(sentence.tokens.slice(pronoun).find(({ tag }) => tag === 'VERB')?.lower ?? '');
    const verb = sentence.tokens.findIndex(({ tag }, at) => tag === 'VERB' && at < to);
    if (role && verb > 0)
      parties.push(...subjectBefore(verb, sentence.tokens, phrases).map((actor) => withRole(actor, role)));
  }
  return parties;
}

const LEADERS = /^(?:leaders|presidents|governments|delegations|representatives|negotiators|envoys|ministers|armies)$/;

/** "by the leaders of Russia and Ukraine": past those who stand for their countries. */
function overLeaders(tokens: readonly { readonly lower: string }[], at: number): number {
  const of = tokens.findIndex(({ lower }, index) => index > at && index <= at + 6 && lower === 'of');
  return of > at && tokens.slice(at, of).some(({ lower }) => LEADERS.test(lower)) ? of + 1 : at;
}

/** What parts an agreement from the words behind; "after it was", "after talks" go on about it. */
function breaks(between: readonly { readonly lower: string }[]): boolean {
  return between.some(({ lower }, at) => {
    if (!/^(?:;|\.|but|while|after|when|despite)$/.test(lower)) return false;
    const next = between.slice(at + 1, at + 5).map((token) => token.lower);
    return lower !== 'after' || !(/^it was\b/.test(next.join(' ')) || next.some((word) => word === 'talks'));
  });
}

/** "X and Y agreed on Thursday to a truce": who stands before the verb that makes it. */
function asSubject({ sentence, from }: AgreementMention, phrases: ActorPhrases): AgreementParty[] {
  const { tokens } = sentence;
  // "Kyiv and the rebels exchanged 40 prisoners"
  if (/^(?:exchanged|swapped)$/.test(tokens[from]?.lower ?? ''))
    return subjectBefore(from, tokens, phrases).map((actor) => withRole(actor, 'SIGNATORY'));
  for (let at = from - 1; at >= Math.max(0, from - SUBJECT_REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    const role = isFiniteVerb(tokens, at) ? roleOfVerb(word) : null;
    const subjects = role ? [...subjectBefore(at, tokens, phrases), ...subjectOfSaying(at, tokens, phrases)] : [];
    // "have agreed to extend a truce": who agreed
    const before = tokens[at - 1]?.tag === 'ADV' ? at - 2 : at - 1;
    const isGoverned = subjects.length === 0 && tokens[before]?.lower === 'to';
    if (role && !isGoverned) return subjects.map((actor) => withRole(actor, role));
    if (/^(?:by|between|of|as|while|when|despite|under|during|amid)$/.test(word)) return [];
  }
  return [];
}

/** Tokens back from an agreement to the verb that makes it: "agreed on Friday to prolong for thirty days a". */
const SUBJECT_REACH = 10;

/** "the army said it would observe a truce": "it" is who said so. */
function subjectOfSaying(
  verb: number,
  tokens: AgreementMention['sentence']['tokens'],
  phrases: ActorPhrases,
): ActorReference[] {
  const pronoun = tokens.findLastIndex(
    ({ lower }, at) => at < verb && at >= verb - 4 && (lower === 'it' || lower === 'they'),
  );
  const isOwn = pronoun > 0 && tokens.slice(pronoun + 1, verb).every(({ tag }) => tag === 'AUX' || tag === 'ADV');
  const saying = tokens.findLastIndex(({ lower }, at) => at < pronoun && at >= pronoun - 5 && PROMISING.test(lower));
  return isOwn && saying > 0 ? subjectBefore(saying, tokens, phrases) : [];
}

const PROMISING = /^(?:said|says|announced|announces|declared|confirmed|stated|pledged|vowed|promised|agreed)$/;

/** Neither "a US-Russian brokered truce" nor the "have" of "have calmed". */
function isFiniteVerb(tokens: AgreementMention['sentence']['tokens'], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at]?.lower ?? '', tokens[at + 1]];
  if (/^ha(?:d|ve|s)$/.test(word)) return /^(?:DET|ADJ|NOUN)$/.test(after?.tag ?? '');
  // "the army and the military signed": a noun that looks like an adjective
  const isForce = before?.lower === 'military';
  return !before || ((before.tag !== 'ADJ' || isForce) && !/\w[-‐‑]\w/.test(before.text));
}

function roleOfVerb(verb: string): PartyRole | null {
  if (BROKERING_VERB.test(verb)) return 'MEDIATOR';
  if (ANNOUNCING_VERB.test(verb) || /^commit/.test(verb)) return 'PARTY';
  return MAKING_VERB.test(verb) ? 'SIGNATORY' : null;
}

/** The actors before a verb, over auxiliaries and words of time. */
export function subjectBefore(
  verb: number,
  tokens: AgreementMention['sentence']['tokens'],
  phrases: ActorPhrases,
): ActorReference[] {
  for (let at = verb; at > Math.max(0, verb - 9); at--) {
    const list = phrases.listBefore(at);
    if (list.length > 0) return list.map(({ reference }) => reference);
    const before = tokens[at - 1];
    if (before?.tag === 'VERB' || STOPS.test(before?.lower ?? '')) return [];
  }
  return [];
}

const STOPS = /^(?:;|by|of|but|while|'s|rivals|foes|enemies|adversaries|sides|parties|factions|generals|opponents)$/;

/** "US-Russian deal", "Egyptian-brokered truce", "Turkish–Russian agreement". */
function inCompound({ sentence, from }: AgreementMention, mentions: Mentions): AgreementParty[] {
  const { tokens } = sentence;
  return tokens.slice(Math.max(0, from - 4), from).flatMap((token, offset): AgreementParty[] => {
    const at = Math.max(0, from - 4) + offset;
    const dashed = /^[–—-]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2];
    const halves = dashed ? [token.text, dashed.text] : token.text.split(/[-‐‑–]/);
    const last = halves.at(-1)?.toLowerCase() ?? '';
    const tie = BROKERED_HALF.test(last) ? 'MEDIATOR' : GUARANTEED_HALF.test(last) ? 'GUARANTOR' : null;
    if (halves.length < 2) return [];
    const names = tie ? halves.slice(0, -1) : halves;
    const actors = names.flatMap((name) => actorCalled(name.toLowerCase(), name, mentions) ?? []);
    const behindThem = tokens[at + (dashed ? 3 : 1)]?.lower ?? '';
    const role =
      tie ??
      (BROKERED_HALF.test(behindThem) ? 'MEDIATOR' : GUARANTEED_HALF.test(behindThem) ? 'GUARANTOR' : 'SIGNATORY');
    return actors.length === names.length ? actors.map((actor) => withRole(actor, role)) : [];
  });
}

/** "Egyptian and Qatari mediators said the truce …", "the African Union mediator", "under Malaysian mediation". */
function asMediators(
  { sentence: { tokens }, kind }: AgreementMention,
  phrases: ActorPhrases,
  mentions: Mentions,
): AgreementParty[] {
  const at = tokens.findIndex(({ lower }) => /^(?:mediators?|mediation)$/.test(lower));
  if (at < 1 || kind === null) return [];
  const found: ActorReference[] = [];
  for (let before = at - 1; before >= 0; before -= 2) {
    const word = tokens[before];
    const actor = word && /^\p{Lu}/u.test(word.text) ? actorCalled(word.lower, word.text, mentions) : null;
    if (!actor) break;
    found.unshift(actor);
    if (!/^(?:and|,)$/.test(tokens[before - 1]?.lower ?? '')) break;
  }
  const named = found.length > 0 ? null : phrases.endingBefore(at);
  return [...found, ...(named?.named && named.to === at ? [named.reference] : [])].map((actor) =>
    withRole(actor, 'MEDIATOR'),
  );
}

/** "the Taliban and the Haqqanis are not party to the truce", "Russia and Iran are the guarantors of the truce". */
function inFront({ line, from }: AgreementMention, phrases: ActorPhrases): AgreementParty[] {
  const before = wordsBefore(line, from, 12);
  return PARTIES_BEFORE.flatMap(([role, pattern]) => {
    const match = pattern.exec(before);
    if (!match) return [];
    const words = before.slice(match.index).split(' ').length;
    const at = line.tokens[line.tokens.findIndex((token) => token >= from) - words];
    return at === undefined ? [] : phrases.listBefore(at).map(({ reference }) => withRole(reference, role));
  });
}

function lastTwo(actors: readonly ActorReference[]): ActorReference[] {
  const distinct = new Map(actors.filter(({ kind }) => kind !== 'IGO').map((actor) => [partyIdentity(actor), actor]));
  const two = [...distinct.values()].slice(-2);
  return two.length === 2 ? two : [];
}

function withRole(reference: ActorReference, role: PartyRole): AgreementParty {
  return { role, ...reference };
}
