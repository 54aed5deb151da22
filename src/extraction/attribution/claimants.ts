// Who says so: the source whose words a sentence reports, in the sentence itself or carried over from its neighbours.
import { hasCue } from '../document/cues.ts';
import type { Document, Sentence } from '../document/document.ts';
import { textOf } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { opensItem } from '../document/list-items.ts';
import type { SourceMention } from '../mentions/mention.ts';
import {
  givesToll,
  goesOnSaying,
  isBesideSpeaker,
  isOfOther,
  isSaidOf,
  tellsBehind,
} from '../mentions/sources/speaking.ts';
import type { Claimant } from '../record.ts';

const SAYING =
  /^(?:say|says|said|saying|report|reports|reported|reporting|document|documents|documented|announce|announced|announces|announcing|claim|claims|claimed|claiming|add|added|adds|adding|confirm|confirmed|confirms|confirming|tell|told|tells|state|stated|states|put|puts|putting|count|counted|counts|record|recorded|records|estimate|estimated|estimates|write|wrote|writes|writing|note|noted|notes|declare|declared|declares|describe|described|accuse|accused|accuses|blame|blamed|blames|reveal|revealed|warn|warned|indicate|indicated|indicates|monitor|monitored|monitors|publish|published|mention|mentioned|quoted|quote|quoting|cited|citing|point|points|explain|explained|deny|denied|denies|insist|insisted|tweeted|posted|acknowledged|admitted|register|registered|detail|detailed|specified|alleged|alleging|estimating|release|released|issue|issued|maintain|maintained|affirmed|spoke|speaks)$/;
const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'who']);
/** Words that may stand between a source and its verb: "the group 's spokesman X told", "the Observatory also said". */
const REACH = 8;

/** A source that a sentence names as the one who says what it tells. */
export interface Attribution {
  readonly sentence: Sentence;
  readonly mention: SourceMention;
  /** Whether the sentence refers back to it only by a pronoun. */
  readonly inherited: boolean;
}

export interface Claimants {
  /** The claimant of what stands at a token of a sentence; null when the text names nobody. */
  at(sentence: Sentence, token: number): Claimant | null;
  readonly attributions: readonly Attribution[];
}

export function asClaimant(mention: SourceMention): Claimant {
  return { source: mention.source, text: textOf(mention) };
}

/** Reads all attributions of a document. */
export function readClaimants(document: Document, sources: readonly SourceMention[]): Claimants {
  const bySentence = new Map<Sentence, Attribution[]>();
  let last: SourceMention | null = null;
  const attributions: Attribution[] = [];
  for (const sentence of document.evidence) {
    const named = inSentence(sources, sentence);
    const own = named
      .filter(
        (mention) =>
          isSpeaking(mention) && !isCounted(mention) && !isSpokenOf(mention, named) && !isDescribing(mention, named),
      )
      .map((mention) => ({ sentence, mention, inherited: false }));
    const spoken =
      own.length > 0 ? own : last && speaksByPronoun(sentence) ? [{ sentence, mention: last, inherited: true }] : [];
    if (spoken.length > 0) bySentence.set(sentence, spoken);
    attributions.push(...spoken);
    last = own.at(-1)?.mention ?? last;
  }
  return {
    attributions,
    at: (sentence, token) => {
      const here = bySentence.get(sentence);
      if (here) return nearest(here, token);
      return carriedOver(document, sentence, bySentence);
    },
  };
}

/** The nearest speaker of the same clause, else of the sentence; a group's own media before the group. */
function nearest(here: readonly Attribution[], token: number): Claimant | null {
  const same = here.filter((a) => !isParted(a, token));
  const distance = (a: Attribution) => Math.abs(a.mention.from - token);
  const best = (same.length > 0 ? same : here).reduce((a, b) =>
    isThrough(b.mention) !== isThrough(a.mention) ? (isThrough(b.mention) ? b : a) : distance(b) < distance(a) ? b : a,
  );
  return together(best, here);
}

/** "officials and residents said": what two say with one verb is said by both. */
function together({ mention, inherited }: Attribution, here: readonly Attribution[]): Claimant {
  const { sentence } = mention;
  const isJoined = (a: SourceMention, b: SourceMention) =>
    b.from - a.to === 1 && sentence.tokens[a.to]?.lower === 'and';
  const others = inherited ? [] : here.map((a) => a.mention).filter((m) => m.sentence === sentence);
  const before = others.find((m) => isJoined(m, mention));
  const after = others.find((m) => isJoined(mention, m));
  const [first, last] = [before ?? mention, after ?? mention];
  return { source: first.source ?? last.source, text: textOf({ sentence, from: first.from, to: last.to }) };
}

/** "state media put it at six; the monitor said 21": what a semicolon or "while" parts has a speaker of its own. */
function isParted({ sentence, mention }: Attribution, token: number): boolean {
  if (mention.sentence !== sentence) return false;
  const [from, to] = mention.from < token ? [mention.to, token] : [token, mention.from];
  return sentence.tokens.slice(from, to).some((t) => t.lower === ';' || t.lower === 'while' || t.lower === 'whereas');
}

/** "said through its Amaq agency", "said via Telegram". */
function isThrough({ sentence: { tokens }, from }: SourceMention): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map((t) => t.lower);
  return (
    /^(?:through|via)(?: (?:its|their|the))?$/.test(before.join(' ')) || /^(?:through|via)$/.test(before.at(-1) ?? '')
  );
}

/** "Amaq said the group's fighters killed 40": behind another's verb of saying stands what is said, not who says it. */
function isSpokenOf(mention: SourceMention, named: readonly SourceMention[]): boolean {
  const { tokens } = mention.sentence;
  const verb = tokens.findLastIndex((t, i) => i < mention.from && i >= mention.from - 2 && SAYING.test(t.lower));
  return (
    verb >= 0 && named.some((m) => m !== mention && m.to === verb) && !SAYING.test(tokens[mention.to]?.lower ?? '')
  );
}

/** "put the number of soldiers killed at seven and said": whom somebody counts says nothing. */
function isCounted({ sentence: { tokens }, from }: SourceMention): boolean {
  const of = /^(?:the|its|their|those)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return (
    tokens[of]?.lower === 'of' && /^(?:number|toll|count|figure|total|death|deaths)$/.test(tokens[of - 1]?.lower ?? '')
  );
}

/** "state news agency SANA": what only describes the name behind it. */
function isDescribing(mention: SourceMention, named: readonly SourceMention[]): boolean {
  return mention.source === null && named.some((m) => m.from === mention.to && m.source !== null);
}

const ACT =
  /^(?:responsibility|attacks?|bombings?|blasts?|assaults?|raids?|shootings?|explosions?|killings?|strikes?|ambush(?:es)?|bomb|bombs)$/;

/** "shells claimed the lives of two": what kills says nothing. */
function isClaimOfLives(tokens: SourceMention['sentence']['tokens'], at: number): boolean {
  return (
    /^claim(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(at + 1, at + 4).some((t) => t.lower === 'lives' || t.lower === 'life')
  );
}

/** "the group also claimed an October bomb attack": it says that it did it, not what it did. */
export function isClaimOfAct(tokens: SourceMention['sentence']['tokens'], at: number): boolean {
  if (!/^claim(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? '')) return false;
  // "claimed that attack.": the word points at it; "claimed that attacks go on" is a clause
  const points =
    /^(?:that|this)$/.test(tokens[at + 1]?.lower ?? '') && /^(?:PUNCT|ADP)$/.test(tokens[at + 3]?.tag ?? 'PUNCT');
  const object = tokens.slice(points ? at + 2 : at + 1, at + 7);
  const act = object.findIndex((t) => ACT.test(t.lower));
  if (act < 0) return false;
  // "claimed the strike killed 23": a clause, and what it says
  return ![...object.slice(0, act), object[act + 1]].some((t) => t !== undefined && /^(?:VERB|AUX|SCONJ)$/.test(t.tag));
}

/** "claimed the attack in a statement, saying it had killed nine", "claimed responsibility and said nine were killed": who claims an act goes on to say what it did. */
function addsWords(tokens: SourceMention['sentence']['tokens'], claim: number): boolean {
  return tokens.some(
    (t, at) =>
      at > claim &&
      ((tokens[at - 1]?.text === ',' && /^(?:saying|adding|claiming)$/.test(t.lower)) ||
        (tokens[at - 1]?.lower === 'and' && /^(?:said|says|added)$/.test(t.lower))),
  );
}

/** "killed by coalition planes in the same areas the military said": a subject without its comma stands right before the verb. */
function hasOwnSubject(tokens: SourceMention['sentence']['tokens'], from: number, verb: number): boolean {
  const article = tokens.findLastIndex((t, i) => i < verb && i > from && !/^(?:NOUN|PROPN|ADJ)$/.test(t.tag));
  const before = tokens[article - 1];
  return (
    tokens[article]?.lower === 'the' &&
    article > from &&
    verb - article > 1 &&
    article - 1 > from &&
    before?.tag === 'NOUN' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[verb - 1]?.tag ?? '')
  );
}

/** "according to the bulletin rebels shelled the town": what was said stands behind the noun, not who says it. */
const DOCUMENT = /^(?:bulletin|report|reports|statement|statements|figures|data|document|documents|survey|tally|text)$/;

/** "the monitor, which relies on activists there, put it at 13": of whom an insertion tells does not speak behind it. */
function isInAside({ sentence: { tokens }, from, to }: SourceMention): boolean {
  const comma = tokens.findLastIndex((t, at) => at < from && t.text === ',');
  if (comma < 0 || !/^(?:which|who|whose)$/.test(tokens[comma + 1]?.lower ?? '') || from <= comma + 1) return false;
  const close = tokens.findIndex((t, at) => at >= to && t.text === ',');
  return (
    close >= 0 &&
    !tokens.slice(comma + 1, close).some((t) => SAYING.test(t.lower)) &&
    SAYING.test(tokens[close + 1]?.lower ?? '')
  );
}

/** "…, said the London-based monitor": words that describe who speaks stand between the verb behind the comma and the name. */
function isSaidBy({ sentence: { tokens }, from }: SourceMention): boolean {
  let at = from - 1;
  while (from - at <= DESCRIPTION_REACH && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.tag ?? '')) at--;
  const verb = tokens[at - 1];
  const comma = /^["“”]$/.test(tokens[at - 2]?.text ?? '') ? at - 3 : at - 2;
  return (
    at < from - 1 &&
    tokens[at]?.lower === 'the' &&
    /^(?:said|says)$/.test(verb?.lower ?? '') &&
    tokens[comma]?.text === ','
  );
}

/** Tokens from "the" to the name: "the Britain-based opposition monitoring group". */
const DESCRIPTION_REACH = 5;

/** Whether a verb of saying or "according to" makes the mention the speaker. */
function isSpeaking(mention: SourceMention): boolean {
  const { tokens } = mention.sentence;
  if (isInAside(mention)) return false;
  const before = tokens.slice(Math.max(0, mention.from - 4), mention.from).map((t) => t.lower);
  const lead = before.filter((w) => w !== 'the' && w !== 'a' && w !== 'an' && w !== '"').slice(-2);
  if (lead.at(-1) === 'to' && lead.at(-2) === 'according') return true;
  // "according to the war monitor"
  if (
    before.at(-4) === 'according' &&
    before.at(-3) === 'to' &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[mention.from - 1]?.tag ?? '') &&
    !(mention.kind === 'ARMED_GROUP_MEDIA' && DOCUMENT.test(before.at(-1) ?? ''))
  )
    return true;
  if (
    lead.at(-1) === 'by' &&
    /^(?:reported|documented|announced|released|issued|published|statement|recorded|quoted|confirmed|given|provided|compiled)$/.test(
      lead.at(-2) ?? '',
    )
  )
    return true;
  if (/^(?:quoting|citing|quoted|cited)$/.test(lead.at(-1) ?? '') || isThrough(mention)) return true;
  if (isSaidBy(mention)) return true;
  // "…, the Observatory said" and "said the Observatory"
  if (
    SAYING.test(lead.at(-1) ?? '') &&
    /^(?:said|says|added|reported|told|confirmed|according)$/.test(lead.at(-1) ?? '')
  )
    // "said the rebels had breached the truce": whom the clause is about
    return lead.at(-1) !== 'told' && tokens[mention.to]?.tag !== 'AUX';
  // "a porter who saw it said", "the relief society, which runs a clinic there, put the toll at 14"
  const relative = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  const isDescribed =
    tokens[relative]?.lower === 'who' || (relative > mention.to && tokens[relative]?.lower === 'which');
  const reach = isDescribed && relative > mention.to ? 2 * REACH : REACH;
  for (let at = mention.to; at < tokens.length && at - mention.to <= reach; at++) {
    const word = tokens[at]?.lower ?? '';
    // "… opposition districts," said the Observatory: who says it stands behind
    const inverted = tokens[at - 1]?.text === '"' && /^(?:DET|PROPN)$/.test(tokens[at + 1]?.tag ?? '');
    // "the gang attacked the port at dawn, said Jean Baptiste"
    if (tellsBehind(tokens, at) && at > mention.to + 1) return false;
    if (isSaidOf(tokens, at)) return false;
    if (SAYING.test(word) && isClaimOfAct(tokens, at) && !inverted) return addsWords(tokens, at);
    if (SAYING.test(word) && ((inverted && at - mention.to > 0) || isClaimOfLives(tokens, at))) return false;
    // "six of the dead were rebels, he added"
    if (SAYING.test(word) && /^(?:he|she|it|they)$/.test(tokens[at - 1]?.lower ?? '') && at - mention.to > 1)
      return false;
    if (
      SAYING.test(word) &&
      (isBesideSpeaker(tokens, mention.to, at) ||
        isOfOther(tokens, mention.to, at) ||
        hasOwnSubject(tokens, mention.to, at))
    )
      return false;
    if (givesToll(tokens, at)) return true;
    // "beheaded two men accused of spying", "a villager, accused of blasphemy, was lynched": somebody accuses those
    if (word === 'accused' && tokens[at + 1]?.lower === 'of') return false;
    // "two soldiers died in a raid blamed on rebels"
    if (word === 'blamed' && tokens[at + 1]?.lower === 'on') return false;
    // "the governor of the northern state said", "(AP) — Islamic State militants"
    if (
      SAYING.test(word) &&
      tokens[at]?.tag !== 'PROPN' &&
      (tokens[at]?.tag !== 'NOUN' || word.endsWith('s') || word.endsWith('ed'))
    )
      return true;
    if (/^(?:;|\.|:)$/.test(word)) return false;
    if (tokens[at]?.tag === 'VERB' && !word.endsWith('ing') && at - mention.to > 0 && !isDescribed)
      return goesOnSaying(tokens, at) !== null;
  }
  return false;
}

const hasPronoun = hasCue((word) => PRONOUNS.has(word));

function speaksByPronoun(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return (
    (hasPronoun(sentence) && tokens.some((t, i) => PRONOUNS.has(t.lower) && SAYING.test(tokens[i + 1]?.lower ?? ''))) ||
    /^(?:the statement|the report|the source|the group|the monitor)\b.*\b(?:said|added)\b/i.test(sentence.text)
  );
}

/** "The police put the number of dead at nine.", "The group said its fighters had killed twelve.": who says so counts otherwise than the sentence before. */
const hasOwnCount = ({ text }: Sentence) => OWN_COUNT.test(text);
const OWN_COUNT =
  /\b(?:put|puts|placed) the (?:number|count|figure)\b.{0,40} at\b|\bclaim(?:s|ed) (?:responsibility|the|this|that|it)\b|\bits (?:fighters|forces|men|soldiers) (?:had |have )?killed\b/i;

/** "The rebels denied it.": who answers what was told does not tell it. */
const answers = ({ text }: Sentence) => ANSWER.test(text);
const ANSWER =
  /\b(?:den(?:y|ied|ies)|reject(?:s|ed)?|dismiss(?:es|ed)?|(?:did|does|has|have) not (?:immediately )?(?:comment|respond|answer|commented|responded|answered)|declined to comment)\b/i;

/** "State media said rebels fired mortars at the Old City, killing two.", "The army said it shot down 41 drones.": an act of its own, and nothing of the sentence before. */
const tellsOtherAct = ({ text }: Sentence) => OTHER_ACT.test(text) || OWN_ACT.test(text) || ALSO.test(text);
const OTHER_ACT =
  /^[^,.]{3,60}? (?:said|says|reported|added)(?: on [A-Z][a-z]+day)?(?: that)? (?:rebels?|militants|insurgents|opposition|gunmen|fighters|troops|soldiers|government|regime|army|mortars?|rockets?|shells?|shelling|clashes|a (?:car|suicide|roadside|separate|mortar|rocket|shell|bomb))\b[^.]*\b(?:killing|killed|dead|died|wounding|wounded)\b/;
const ALSO = /\b(?:was|were) also (?:killed|wounded|injured|hurt)\b/i;
const OWN_ACT =
  /^[^,.]{3,60}? (?:said|says)(?: on [A-Z][a-z]+day)?(?: that)? (?:it|they|its (?:troops|forces|soldiers|fighters|men|jets|planes|air defences)) (?:had |have |has )?(?:shot|struck|launched|intercepted|destroyed|returned|targeted|hit|attacked|killed|captured|repelled)\b/;

/** Words that take up at the head of a sentence what the one before it told. */
const GOES_ON = /^(?:another|among|also|they|the|those|these|it|its|of|most|all|at|")$/;

/** A sentence without a speaker keeps that of the one before it in a quotation or list, or takes that of the next one, which names it late. */
function carriedOver(
  document: Document,
  sentence: Sentence,
  bySentence: ReadonlyMap<Sentence, readonly Attribution[]>,
): Claimant | null {
  const at = document.evidence.indexOf(sentence);
  const previous = document.evidence[at - 1];
  const next = document.evidence[at + 1];
  const first = sentence.tokens[0]?.lower ?? '';
  // "Twelve of them were soldiers.", "They were from one family."
  const goesOn = sentence.tokens[0]?.tag === 'NUM' || GOES_ON.test(first);
  const fromPrevious = previous ? bySentence.get(previous)?.at(-1) : undefined;
  if (fromPrevious && goesOn && previous && previous.index >= 0 && !answers(previous))
    return asClaimant(fromPrevious.mention);
  // each item of a list names its own source
  const isNear =
    next &&
    next.paragraph - sentence.paragraph <= 1 &&
    !opensItem(next) &&
    !hasOwnCount(next) &&
    !tellsOtherAct(next) &&
    !answers(next);
  const fromNext = isNear ? bySentence.get(next)?.[0] : undefined;
  if (fromNext && !fromNext.inherited && sentence.index <= 2) return asClaimant(fromNext.mention);
  return null;
}
