// Whoever is told to say what a sentence tells, where the lexicons know no source in their words: "a shopkeeper said",
// "according to the fire brigade".
import type { SourceKind } from '../../../../schema/vocabulary.ts';
import { hasCue } from '../../document/cues.ts';
import { type Document, overlaps, type Sentence, type Span, textOf } from '../../document/document.ts';
import { inSentence } from '../../document/in-sentence.ts';
import { SPEAKING_BODIES } from '../../lexicon/sources/words.ts';
import { VICTIM_NOUNS } from '../../lexicon/victims.ts';
import type { SourceMention } from '../mention.ts';
import { endOfName, isSaidOf, tellsBehind } from './speaking.ts';

/** Verbs whose subject says what the clause beside them tells. */
const SAID = /^(?:said|says|say|told|tells|tell|added|adds)$/;
/** These tell as well of those who are said to be dead: with a clause or at the end of the sentence alone they have a speaker. */
const REPORTED = /^(?:reported|reports|confirmed|confirms|announced|announces|stated|states|wrote)$/;
/** "put the toll at 13" tells who counts. */
const PUT = /^puts?$/;
const PUT_AT = /^puts? (?:it|(?:the|its|their) (?:[\w-]+ ){0,2}(?:toll|number|figure|total|count|losses)) (?:at|of)\b/;
const mayTellSpeaker = hasCue(
  (word) => SAID.test(word) || PUT.test(word) || REPORTED.test(word) || word === 'according',
);

/** Tokens of the longest description of who speaks: "a spokesman for the governor of the northern province". */
const LONGEST = 12;
const DESCRIBING = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP)$/;
/** What joins a description to what it belongs to. */
const OF = /^(?:of|for|in|at|from|with)$/;
/** What is said or written says nothing itself, and a day no more. */
const NO_SPEAKER =
  /^(?:reports?|statements?|documents?|figures?|data|videos?|footage|letters?|study|studies|survey|tally|tallies|casualties|fatalities|injuries|deaths|victims|losses|accounts?|estimates?|bulletin|notes?|post|posts|tweet|one|some|many|several|others?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|morning|afternoon|evening|night|week|month|year)$/;

/** The sources of a document with whoever else speaks in it, in the order of the text. */
export function withSpeakers(
  { evidence, capitals }: Document,
  recognised: readonly SourceMention[],
): readonly SourceMention[] {
  // in capitals the tags do not tell where a description begins
  const sources = capitals ? recognised : evidence.reduce(withWholeDescriptions, recognised);
  const bodies = sources.filter(({ source, kind }) => source !== null && (kind === 'MONITOR' || kind === 'NGO'));
  const only = new Set(bodies.map(({ source }) => source)).size === 1 ? bodies[0] : undefined;
  const speakers = evidence
    .flatMap((sentence) => speakersOf(sentence, sources))
    .map((speaker) =>
      only && isOneBody(speaker) ? { ...speaker, source: only.source, name: only.name, kind: only.kind } : speaker,
    );
  if (speakers.length === 0) return sources;
  return [...sources, ...speakers].sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from);
}

/** "the organisation said": of an article that names a single one, that one. */
function isOneBody({ kind, name }: SourceMention): boolean {
  return kind === 'NGO' && /(?:ngo|organi[sz]ation|group|charity|body)$/i.test(name);
}

/** What is known of who speaks by a noun alone, with no name. */
const UNNAMED: ReadonlySet<SourceKind> = new Set<SourceKind>(['WITNESS', 'UNNAMED_OFFICIAL', 'ACTIVISTS']);

interface Whole {
  readonly span: Span;
  readonly speaker: SourceMention;
}

/** "officials" of "health officials in the rebel-held town said" with all the words that describe them; whom those words name besides says nothing. */
function withWholeDescriptions(all: readonly SourceMention[], sentence: Sentence): readonly SourceMention[] {
  if (!mayTellSpeaker(sentence) || !hasUnnamed(all, sentence)) return all;
  const wholes = spokenSpans(sentence).flatMap((span): Whole[] => {
    const head = headOf(span);
    const inside = inSentence(all, sentence).filter((mention) => overlaps(mention, span));
    const speaker = inside.find(({ from, to }) => from <= head && head < to);
    if (isJoint(span)) return endsOfList(span, inside);
    if (!speaker || speaker.source !== null || !UNNAMED.has(speaker.kind)) return [];
    const named = inside.find(({ from, source }) => from < speaker.from && source !== null);
    return named || speaker.to - speaker.from === span.to - span.from ? [] : [{ span, speaker }];
  });
  if (wholes.length === 0) return all;
  return all.flatMap((mention): SourceMention[] => {
    const whole = wholes.find(({ speaker }) => speaker === mention);
    if (!whole && wholes.some(({ span }) => mention.sentence === sentence && overlaps(mention, span))) return [];
    return whole ? [{ ...mention, ...whole.span, name: textOf(whole.span) }] : [mention];
  });
}

/** "local officials and residents of the town": the first with what stands before it, the last with what stands behind. */
function endsOfList({ sentence, from, to }: Span, inside: readonly SourceMention[]): Whole[] {
  const [first, last, ...more] = inside;
  if (!first || !last || more.length > 0 || last.from - first.to !== 1) return [];
  return [
    { speaker: first, span: { sentence, from, to: first.to } },
    { speaker: last, span: { sentence, from: last.from, to } },
  ].filter(({ speaker }) => speaker.source === null && UNNAMED.has(speaker.kind));
}

const hasUnnamed = (all: readonly SourceMention[], sentence: Sentence) =>
  inSentence(all, sentence).some(({ source, kind }) => source === null && UNNAMED.has(kind));

/** "officials and residents": more than one who speaks. */
const isJoint = ({ sentence: { tokens }, from, to }: Span) => tokens.slice(from, to).some((t) => t.lower === 'and');

/** The descriptions of whoever is told to speak in a sentence. */
function spokenSpans(sentence: Sentence): Span[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower, tag }, at) => {
    const span = tellsBehind(tokens, at)
      ? described(sentence, at + 1, endOfNames(tokens, at + 1))
      : lower === 'according' && tokens[at + 1]?.lower === 'to'
        ? described(sentence, at + 2, endOfDescription(sentence, at + 2))
        : tag !== 'NOUN' && isTold(sentence, at)
          ? described(sentence, beginOfDescription(sentence, subjectEnd(sentence, at)), subjectEnd(sentence, at))
          : null;
    return span ?? [];
  });
}

/** The token behind a run of names. */
function endOfNames(tokens: Sentence['tokens'], from: number): number {
  const end = tokens.findIndex((t, at) => at >= from && t.tag !== 'PROPN');
  return end < 0 ? tokens.length : end;
}

/** The noun that a description is of: the last one before what it belongs to. */
function headOf({ sentence: { tokens }, from, to }: Span): number {
  const complement = tokens.findIndex((t, at) => at >= from && at < to && (t.tag === 'ADP' || t.lower === 'and'));
  return (complement > from ? complement : to) - 1;
}

/** Who speaks in a sentence, save those in whose words a source is known already. */
function speakersOf(sentence: Sentence, sources: readonly SourceMention[]): SourceMention[] {
  if (!mayTellSpeaker(sentence)) return [];
  const known = inSentence(sources, sentence);
  return spokenSpans(sentence).flatMap((span) => {
    if (known.some((mention) => overlaps(mention, span))) return [];
    const kind = kindOf(span);
    return kind ? [{ ...span, source: null, name: textOf(span), kind }] : [];
  });
}

/** Whether a verb tells who says something: "a man said to be their leader" and "six people reported dead" do not. */
function isTold({ tokens }: Sentence, at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!verb || /^(?:is|are|was|were|be|been|being)$/.test(before?.lower ?? '')) return false;
  if (SAID.test(verb.lower)) return next?.lower !== 'to' && !isSaidOf(tokens, at);
  if (PUT.test(verb.lower))
    return PUT_AT.test(
      tokens
        .slice(at, at + 6)
        .map((t) => t.lower)
        .join(' '),
    );
  return REPORTED.test(verb.lower) && (next === undefined || next.lower === 'that' || next.tag === 'PUNCT');
}

/** Tokens of the longest insertion between a speaker and the verb. */
const ASIDE = 16;

/** The token behind the subject: "a doctor also said", "the mayor has said". */
function subjectEnd({ tokens }: Sentence, verb: number): number {
  let end = verb;
  while (verb - end < 3 && /^(?:ADV|AUX)$/.test(tokens[end - 1]?.tag ?? '')) end--;
  // "the governor, Omar Haddad, said"
  const name = tokens.findLastIndex((t, i) => i < end - 1 && t.text === ',');
  if (name > 0 && endOfName(tokens, name) === end) return name;
  // "the medical society, which runs clinics there, put the toll at 13"
  const aside = tokens[end - 1]?.text === ',' ? tokens.findLastIndex((t, i) => i < end - 1 && t.text === ',') : -1;
  if (aside > 0 && end - aside < ASIDE && /^(?:which|who)$/.test(tokens[aside + 1]?.lower ?? '')) return aside;
  // "a porter who saw it said"
  const clause = tokens.findLastIndex(
    (t, i) => i < end && i > end - LONGEST && (t.lower === 'who' || t.tag === 'PUNCT'),
  );
  return tokens[clause]?.lower === 'who' ? clause : end;
}

/** Whether a token may stand in the description of who speaks. */
function describes({ tokens }: Sentence, at: number): boolean {
  const { tag, lower } = tokens[at] ?? { tag: 'PUNCT', lower: '' };
  if (lower === "'s" || lower === "'" || lower === 'and') return true;
  // the tagger takes some nouns before a verb of saying for verbs: "a war monitor said"
  return DESCRIBING.test(tag) && (tag !== 'ADP' || OF.test(lower));
}

/** Where the description that ends before a token begins; its end where it is none. */
function beginOfDescription(sentence: Sentence, end: number): number {
  const { tokens } = sentence;
  let from = end;
  while (from > 0 && end - from < LONGEST && describes(sentence, from - 1)) from--;
  const opens = (at: number) => tokens[at]?.tag === 'DET' && !/^(?:ADP|DET)$/.test(tokens[at - 1]?.tag ?? '');
  // "On Monday the fire brigade said": it begins with its own article
  for (let at = end - 1; at > from; at--) if (opens(at) && tokens[at - 1]?.lower !== 'and') return at;
  const first = tokens[from];
  if (!first || first.tag === 'ADP' || first.lower === 'and' || first.lower.startsWith("'")) return end;
  return from === 0 || BEFORE.test(tokens[from - 1]?.lower ?? '') ? from : end;
}

/** What a clause of saying begins behind. */
const BEFORE = /^(?:[,;:"“”()[\]–—-]|--|but|while|as|that|and|although|though|meanwhile|however)$/;

function endOfDescription(sentence: Sentence, from: number): number {
  // the tagger reads "to aid agencies" as an infinitive
  let to = sentence.tokens[from]?.tag === 'VERB' && describes(sentence, from + 1) ? from + 1 : from;
  while (to - from < LONGEST && describes(sentence, to)) to++;
  return to;
}

/** The words between, without their article; null where nobody is described. */
function described(sentence: Sentence, begin: number, to: number): Span | null {
  const from = sentence.tokens[begin]?.tag === 'DET' ? begin + 1 : begin;
  return to > from && to - from <= LONGEST ? { sentence, from, to } : null;
}

const FIGURES = /^(?:data|figures|statistics|tall(?:y|ies)|estimates|counts?|records)$/;
const OWNER = /^(?:\p{Lu}\p{Ll}+|official|hospital|military|medical|government|police)$/u;

/** What speaks there, by the noun that the words describe; null where it is nobody. */
function kindOf(span: Span): SourceKind | null {
  const { tokens } = span.sentence;
  const words = tokens.slice(span.from, span.to);
  const head = tokens[headOf(span)];
  // "according to Indian data": whosever they are
  if (head && FIGURES.test(head.lower) && words.length > 1 && OWNER.test(words[0]?.text ?? ''))
    return 'UNNAMED_OFFICIAL';
  if (!head || NO_SPEAKER.test(head.lower) || !/^(?:NOUN|PROPN|ADJ)$/.test(head.tag)) return null;
  for (const [kind, nouns] of SPEAKING_BODIES) if (nouns.has(head.lower)) return kind;
  const person = VICTIM_NOUNS.get(head.lower);
  if (person)
    return person.status === 'COMBATANT' ? 'MILITARY' : person.group === 'OFFICIALS' ? 'UNNAMED_OFFICIAL' : 'WITNESS';
  // "the local news site Tamra said": what the noun before a name says that it is
  const noun = words.findLast((t) => t.tag === 'NOUN')?.lower ?? '';
  if (noun === 'agency' && words.some((t) => t.lower === 'news')) return 'NEWS_AGENCY';
  if (head.tag === 'PROPN') for (const [kind, nouns] of SPEAKING_BODIES) if (nouns.has(noun)) return kind;
  // "Tamer Haddad said"
  return words.length >= 2 && words.every((t) => t.tag === 'PROPN') ? 'WITNESS' : null;
}
