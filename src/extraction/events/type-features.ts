// What the event-type model looks at: words of the sentences that tell the event, and what the rules found in them.
import type { EventType } from '../../../schema/vocabulary.ts';
import type { Document, Sentence, Span } from '../document/document.ts';
import { conceptsOf } from '../lexicon/type-concepts.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Candidate } from './candidate.ts';
import { NOTE_SENTENCES } from './note-candidates.ts';

/** Tokens of one sentence that are looked at; the act stands early. */
const MAX_TOKENS = 80;
/** Sentences of one event that are looked at. */
const MAX_SENTENCES = 4;
/** Letters that the forms of one word share. */
const STEM = 6;

/** One event of a document, as the rules see it. */
export interface TypeQuestion {
  readonly sentences: readonly Sentence[];
  readonly candidates: readonly Candidate[];
  /** The type that the rules give; null where they find no event. */
  readonly rule: EventType | null;
  /** Place of the event among those of the document, the most prominent first. */
  readonly rank: number;
  /** The rule types of the events before it. */
  readonly earlier: readonly EventType[];
}

/** Names and numbers are masked: the model must not learn who fought whom in the year of its data. */
interface Masks {
  /** What stands for a token of a name. */
  readonly names: BySentence;
  /** The kind of the party that a token belongs to, named or described. */
  readonly actors: BySentence;
}

type BySentence = ReadonlyMap<Sentence, ReadonlyMap<number, string>>;

export function maskNames(mentions: Mentions): Masks {
  const names = new Map<Sentence, Map<number, string>>();
  const actors = new Map<Sentence, Map<number, string>>();
  for (const place of mentions.places) mark(names, place, '@place');
  for (const date of mentions.dates) mark(names, date, '@date');
  for (const source of mentions.sources) mark(names, source, '@source');
  for (const actor of mentions.actors) {
    const kind = `@${actor.kind.toLowerCase()}`;
    mark(actors, actor, kind);
    if (actor.form !== 'DESCRIPTION') mark(names, actor, kind);
  }
  return { names, actors };
}

function mark(into: Map<Sentence, Map<number, string>>, { sentence, from, to }: Span, word: string): void {
  const words = into.get(sentence) ?? new Map<number, string>();
  into.set(sentence, words);
  for (let at = from; at < to; at++) words.set(at, word);
}

/** The words of a sentence for the model, names and numbers masked, punctuation left out. */
function wordsOf(sentence: Sentence, masks: Masks): string[] {
  const masked = masks.names.get(sentence);
  const words: string[] = [];
  sentence.tokens.slice(0, MAX_TOKENS).forEach((token, at) => {
    if (token.tag === 'PUNCT' || token.tag === 'SYM' || token.tag === 'SPACE') return;
    const word =
      masked?.get(at) ??
      (token.tag === 'NUM' || /\d/.test(token.lower)
        ? '#'
        : token.tag === 'PROPN' && conceptsOf(token.lower).length === 0
          ? '@'
          : token.lower);
    if (!(/^[@#]/.test(word) && words.at(-1) === word)) words.push(word);
  });
  return words;
}

/** The features of one event; each once, in no special order. */
export function typeFeatures(document: Document, masks: Masks, question: TypeQuestion): string[] {
  const { candidates, rule } = question;
  const sentences = question.sentences.slice(0, MAX_SENTENCES);
  const words = new Set<string>();
  const found = new Set<string>([`rule:${rule ?? 'NONE'}`]);
  const concepts = new Set<string>();
  for (const [order, sentence] of sentences.entries()) {
    let before = '^';
    for (const word of wordsOf(sentence, masks)) {
      words.add(word);
      words.add(`${before} ${word}`);
      before = word;
      if (!/^[a-z]/.test(word)) continue;
      words.add(`${word.slice(0, STEM)}*`);
      for (const concept of conceptsOf(word)) {
        concepts.add(concept);
        if (order === 0) found.add(`first:${concept}`);
      }
    }
    for (const step of courseOf(sentence, masks)) found.add(step);
  }
  const sorted = [...concepts].sort();
  for (const [at, concept] of sorted.entries()) {
    words.add(concept);
    for (const other of sorted.slice(at + 1)) found.add(`${concept}+${other}`);
  }
  for (const candidate of candidates) {
    for (const feature of ruleFeatures(candidate)) found.add(feature);
    if (candidate.refersBack) words.add('refers-back');
  }
  // what the rules and the concepts say weighs differently in a note, in a long report and on the wire
  const genre = genreOf(document);
  const own = Array.from(found, (feature) => `${genre}|${feature}`);
  return [...words, ...found, ...own, ...standingFeatures(genre, question)];
}

function genreOf(document: Document): string {
  if (document.evidence.length <= NOTE_SENTENCES) return 'note';
  return document.capitals ? 'wire' : 'news';
}

/** Steps from one party or concept of a sentence to the next, and over one: who, what is done, to what. */
function courseOf(sentence: Sentence, { actors }: Masks): string[] {
  const kinds = actors.get(sentence);
  const course: string[][] = [];
  sentence.tokens.slice(0, MAX_TOKENS).forEach((token, at) => {
    const kind = kinds?.get(at);
    if (kind === undefined) {
      const concepts = conceptsOf(token.lower);
      if (concepts.length > 0) course.push([...concepts]);
    } else if (course.at(-1)?.[0] !== kind) course.push([kind]);
  });
  return course.flatMap((from, at) => [
    ...(course[at + 1] ?? []).flatMap((to) => from.map((f) => `${f}>>${to}`)),
    ...(course[at + 2] ?? []).flatMap((to) => from.map((f) => `${f}>.>${to}`)),
  ]);
}

/** What the rules found in a sentence. */
function ruleFeatures(candidate: Candidate): string[] {
  const found: string[] = [`type:${candidate.type}`];
  for (const frame of candidate.frames) {
    const { act } = frame.entry;
    found.push(`act:${act}`, `act:${act}/${frame.form}`);
    for (const agent of frame.agents) if (agent.actor) found.push(`${agent.actor.kind}>${act}`);
    for (const patient of frame.patients) {
      if (patient.people) found.push(`${act}>${patient.people.status}`);
      if (patient.actor) found.push(`${act}>${patient.actor.kind}`);
    }
    if (frame.modal) found.push(`modal:${frame.modal}`);
  }
  for (const weapon of candidate.weapons) found.push(`weapon:${weapon.kind}`);
  for (const target of candidate.targets) found.push(`target:${target.kind}`);
  for (const mode of candidate.modes) found.push(`mode:${mode}`);
  for (const side of candidate.sides) found.push(`${side.role}:${side.actor.kind}`);
  for (const figure of candidate.figures)
    if (figure.count.best !== 0) found.push(`figure:${figure.measure}/${figure.victim.status}`);
  found.push(`modality:${candidate.modality}`);
  return found;
}

/** How the event stands in its document. */
function standingFeatures(genre: string, { sentences, candidates, rule, rank, earlier }: TypeQuestion): string[] {
  const first = Math.min(...sentences.map((s) => s.index));
  const found = [
    `genre:${genre}`,
    `${genre}/rank:${Math.min(rank, 5)}`,
    `${genre}/told:${Math.min(sentences.length, 4)}`,
    `${genre}/first:${first <= 1 ? first : first <= 4 ? 'lead' : first <= 10 ? 'middle' : 'late'}`,
  ];
  if (rule !== null && earlier.includes(rule)) found.push(`${genre}/again`);
  if (candidates.some((c) => c.places.length > 0)) found.push(`${genre}/placed`);
  if (candidates.some((c) => c.dates.length > 0)) found.push(`${genre}/dated`);
  if (candidates.some((c) => c.figures.length > 0)) found.push(`${genre}/figures`);
  if (candidates.some((c) => c.sides.some((s) => s.role !== 'PATIENT'))) found.push(`${genre}/agent`);
  if (candidates.some((c) => c.sides.some((s) => s.actor.form !== 'DESCRIPTION'))) found.push(`${genre}/named`);
  return found;
}
