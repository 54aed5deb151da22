// An article whose headline and lead tell of talks, a letter, a departure: that is its news, and the attack of weeks before is background.
import { parseIsoDay } from '../document/calendar.ts';
import { type Document, isHeadline, type Sentence, type Span, type Token } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { isBound } from '../events/bearings.ts';
import type { Candidate, Side } from '../events/candidate.ts';
import { categoryOf } from '../events/event-type.ts';
import { isForum } from '../events/scenes.ts';
import { isTimeOfEvent } from '../events/times.ts';
import { stateSlug, withArticle } from '../lexicon/actors/states.ts';
import { countryOf } from '../lexicon/countries.ts';
import { BESIDE, PEACEFUL_ACTS, type PeacefulAct, STATEMENT_VERBS, UNDONE } from '../lexicon/peaceful-acts.ts';
import { isOfStatement } from '../mentions/dates/tense.ts';
import type { ActorMention, Mentions } from '../mentions/mention.ts';
import type { ChosenEvent } from './event-choice.ts';
import type { EventDraft } from './joining/draft.ts';

/** Head of the rules of the events that this file opens. */
const RULE = 'headline/';
/** Days before an article beyond which an act is none of its news. */
const NEWS_DAYS = 10;
/** Sentences behind the lead within which an act that is not old is news of the article. */
const NEWS_REACH = 6;
/** Tokens at the head of a sentence among which its act is sought. */
const REACH = 30;

/**
 * The act of the headline as the event that the article is about; null where the headline or the lead tells no peaceful act,
 * where no violence stands, or where it is news beside the act.
 *
 * @param candidates everything that the sentences tell, whether it stands or not
 * @param chosen the events that stand
 */
export function actOfHeadline(
  document: Document,
  mentions: Mentions,
  candidates: readonly Candidate[],
  chosen: readonly ChosenEvent[],
): ChosenEvent | null {
  const titles = document.evidence.filter(isHeadline);
  const lead = document.evidence.find((s) => !isHeadline(s));
  if (!lead || titles.length === 0 || chosen.length === 0) return null;
  const acts = titles.map((title) => actOf(title, lead, mentions));
  const act = acts.find((a) => a !== undefined);
  if (!act || !goesOn(lead, act)) return null;
  const isOld = oldBefore(document);
  // a headline that names violence, be it only asked for or feared, tells of it
  const isTold = (c: Candidate) => isViolence(c) && (isHeadline(c.sentence) || (c.sentence === lead && isReal(c)));
  if (candidates.some((c) => isTold(c) && !isOld([c]))) return null;
  const isNews = (c: Candidate) => isReal(c) && c.sentence.index <= lead.index + NEWS_REACH;
  if (chosen.some(({ draft }) => draft.some(isNews) && !isOld(draft))) return null;
  return { draft: [candidateOf(document, mentions, lead, act)], type: act.type };
}

/** Whether an event is the peaceful act of a headline. */
export function isPeaceful(draft: readonly Pick<Candidate, 'rule'>[]): boolean {
  return draft.some(({ rule }) => rule.startsWith(RULE));
}

/** Whether an event is talk or an agreement: who takes part is a side of it, and nobody does anything to another. */
export function isOfTalk(draft: EventDraft): boolean {
  return draft.some(({ rule }) => rule === `${RULE}talk` || rule === `${RULE}agreement`);
}

const isReal = ({ modality }: Candidate) => modality === 'ASSERTED' || modality === 'HISTORICAL';

const isViolence = ({ type }: Candidate) => categoryOf(type) !== 'STRATEGIC_DEVELOPMENTS';

/** Tells whether all days of a draft lie well before the article. */
function oldBefore({ publishedAt }: Document): (draft: EventDraft) => boolean {
  const published = publishedAt.date === null ? null : parseIsoDay(publishedAt.date);
  return (draft) => {
    const days = draft.flatMap((c) => c.dates.flatMap((d) => (d.end === null ? [] : (parseIsoDay(d.end) ?? []))));
    return published !== null && days.length > 0 && days.every((day) => published - day > NEWS_DAYS);
  };
}

/** The peaceful act that a headline tells; the words of a statesman, "the plan will hold: X", are one too. */
function actOf(title: Sentence, lead: Sentence, mentions: Mentions): PeacefulAct | undefined {
  const told = PEACEFUL_ACTS.find((act) => tells(title, act));
  if (told || !isSpoken(title, lead, mentions)) return told;
  return PEACEFUL_ACTS.find(({ kind }) => kind === 'TALK');
}

/** The lead tells the same act; talk also goes on with who said what. */
function goesOn(lead: Sentence, act: PeacefulAct): boolean {
  if (PEACEFUL_ACTS.some((other) => other.kind === act.kind && tells(lead, other))) return true;
  return act.kind === 'TALK' && clauseOf(lead).some(({ lower }) => STATEMENT_VERBS.has(lower));
}

/** The head of a sentence, up to where it tells what was before or beside. */
function clauseOf({ tokens }: Sentence): readonly Token[] {
  const head = tokens.slice(0, REACH);
  const end = head.findIndex(({ lower }) => BESIDE.has(lower));
  return end < 0 ? head : head.slice(0, end);
}

function tells(sentence: Sentence, { verbs, particles, nouns, of }: PeacefulAct): boolean {
  const clause = clauseOf(sentence);
  const isOf = of === null || clause.some(({ lower }) => of.has(lower));
  return clause.some(({ lower }, at) => {
    if (nouns.has(lower) && !UNDONE.has(clause[at - 1]?.lower ?? '')) return true;
    if (!isOf || !verbs.has(lower)) return false;
    if (particles && !particles.has(clause[at + 1]?.lower ?? '')) return false;
    const back = clause[at - 1]?.lower === 'to' && ACHIEVED.test(clause[at - 2]?.lower ?? '') ? at - 2 : at;
    return !UNDONE.has(clause[back - 1]?.lower ?? '');
  });
}

/** "able to leave", "managed to get out": it was done. */
const ACHIEVED = /^(?:able|managed|began|started|continued)$/;

const SPEAKERS: ReadonlySet<ActorMention['kind']> = new Set<ActorMention['kind']>(['PERSON', 'GOVERNMENT', 'IGO']);
/** Tokens that a speaker's name has in a headline. */
const NAME = 3;

/** "The harvest is safe: Barzani": the words of a person or a government are the news. */
function isSpoken({ tokens, ...title }: Sentence, lead: Sentence, mentions: Mentions): boolean {
  const colon = tokens.findLastIndex(({ text }) => text === ':');
  const last = tokens.findLastIndex(({ tag }) => tag !== 'PUNCT') + 1;
  if (colon < 0 || last - colon > NAME + 1) return false;
  const isBehind = (m: Span) => m.sentence.index === title.index && m.from > colon && m.to >= last;
  const speaker = mentions.actors.find(isBehind);
  if (speaker) return SPEAKERS.has(speaker.kind) || speaker.form === 'PERSON';
  if (mentions.sources.some(isBehind) || mentions.places.some(isBehind)) return false;
  // a person whom no registry knows is named again where the lead says who spoke
  const name = tokens[last - 1];
  const at = lead.tokens.findIndex((t) => t.lower === name?.lower && t.tag === 'PROPN');
  return at >= 0 && STATEMENT_VERBS.has(lead.tokens[at + 1]?.lower ?? '');
}

function candidateOf(document: Document, mentions: Mentions, lead: Sentence, act: PeacefulAct): Candidate {
  const named = inSentence(mentions.places, lead);
  const isTalk = act.kind === 'TALK' || act.kind === 'AGREEMENT';
  const end = clauseOf(lead).length;
  return {
    sentence: lead,
    type: act.type,
    modes: [],
    modality: 'ASSERTED',
    frames: [],
    figures: [],
    sides: sidesOf(lead, mentions, isTalk),
    // what is spoken of happens elsewhere
    places: named.filter((p) => p.use === 'SCENE' && !isBound(p) && isForum(p, named) === isTalk),
    // the day of a statement is that of the talk
    dates: inSentence(mentions.dates, lead).filter(
      (d) => d.from < end && (isTimeOfEvent(document, d) || (isTalk && d.use === 'AT' && isOfStatement(d))),
    ),
    weapons: [],
    targets: [],
    refersBack: false,
    isAside: false,
    isCoordinate: false,
    setsApart: false,
    rule: `${RULE}${act.kind.toLowerCase()}`,
  };
}

const ADDRESSED = /^(?:on|upon|to|with|urged|urges|asked|asks|told|tells|warned|warns|met|meets)$/;

/** Who stands before the verb speaks, and those are spoken to whom a word of address names; of those who leave or are freed the people are told. */
function sidesOf(lead: Sentence, mentions: Mentions, isTalk: boolean): Side[] {
  const actors = inSentence(mentions.actors, lead);
  if (!isTalk)
    return actors.flatMap((actor): Side[] =>
      actor.kind === 'CIVILIANS' || actor.kind === 'PERSON' ? [{ actor, role: 'PATIENT' }] : [],
    );
  const verb = lead.tokens.findIndex(({ tag }) => tag === 'VERB');
  const word = (at: number) => lead.tokens[at]?.lower ?? '';
  return actors.flatMap((actor): Side[] => {
    const isAddressed = ADDRESSED.test(word(actor.from - (word(actor.from - 1) === 'the' ? 2 : 1)));
    if (isAddressed) return [{ actor: inOffice(actor), role: 'PATIENT' }];
    return actor.to <= verb ? [{ actor: inOffice(actor), role: 'AGENT' }] : [];
  });
}

/** Who heads a government speaks for it. */
function inOffice(actor: ActorMention): ActorMention {
  const country = countryOf(actor.country);
  if (actor.kind !== 'PERSON' || !country || actor.actor !== stateSlug('government', country)) return actor;
  return { ...actor, kind: 'GOVERNMENT', name: `Government of ${withArticle(country)}` };
}
