// What the event-type model looks at: words of the sentences that tell the event, and what the rules found in them.
import type { Document, Sentence, Span } from '../document/document.ts';
import { conceptsOf, type TypeConcept } from '../lexicon/type-concepts.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Candidate } from './candidate.ts';
import { type Features, featuresOf, featuresOfWords } from './linear-model.ts';
import { mainClause } from './main-clause.ts';
import { NOTE_SENTENCES } from './note-candidates.ts';
import { standingFeatures, type TypeQuestion } from './type-standing.ts';

/** Tokens of one sentence that are looked at; the act stands early. */
const MAX_TOKENS = 80;
/** Sentences of one event that are looked at. */
const MAX_SENTENCES = 4;
/** Letters that the forms of one word share. */
const STEM = 6;
/** Tokens that begin a sentence. */
const EARLY = 16;
/** Sentences that begin a document. */
const LEAD = 3;
const LETTER = /^[a-z]/;
const DIGIT = /\d/;
/** What stands for a name or a number. */
const MASK = /^[@#]/;
/** Names of the acts of an event that are told first. */
const LEADING_ACTS = ['foremost', 'next'] as const;

/** Names and numbers are masked: the model must not learn who fought whom in the year of its data. */
export interface Masks {
  /** What stands for a token of a name. */
  readonly names: BySentence;
  /** The kind of the party that a token belongs to, named or described. */
  readonly actors: BySentence;
  /** What the lead speaks of. */
  readonly lead: ReadonlySet<TypeConcept>;
  /** The main act of the first sentence. */
  readonly opening: readonly string[];
}

type BySentence = ReadonlyMap<Sentence, ReadonlyMap<number, string>>;

/** What the events of one document are asked about have in common. */
export function maskNames(document: Document, mentions: Mentions): Masks {
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
  const [opening] = document.evidence;
  const lead = document.evidence
    .slice(0, LEAD)
    .flatMap((s) => s.tokens.slice(0, MAX_TOKENS).flatMap((token) => conceptsOf(token.lower)));
  return {
    names,
    actors,
    lead: new Set(lead),
    opening: opening ? mainClause(opening, actors.get(opening)) : [],
  };
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
      (token.tag === 'NUM' || DIGIT.test(token.lower)
        ? '#'
        : token.tag === 'PROPN' && conceptsOf(token.lower).length === 0
          ? '@'
          : token.lower);
    if (!(MASK.test(word) && words.at(-1) === word)) words.push(word);
  });
  return words;
}

/** A word by itself, by its beginning and by what it speaks of; what stands for a name or number only by itself. */
const featuresOfWord = featuresOfWords((word) =>
  LETTER.test(word) ? [word, `${word.slice(0, STEM)}*`, ...conceptsOf(word)] : [word],
);

/**
 * The features of one event, in no special order.
 *
 * @param standing how it stands in its document
 */
export function typeFeatures(
  document: Document,
  masks: Masks,
  question: TypeQuestion,
  standing: readonly string[],
): Features {
  const { candidates, rule } = question;
  const sentences = question.sentences.slice(0, MAX_SENTENCES);
  const rows = sentences.map((sentence) => wordsOf(sentence, masks));
  const found = new Set<string>([`rule:${rule ?? 'NONE'}`]);
  for (const word of rows[0] ?? []) for (const concept of conceptsOf(word)) found.add(`first:${concept}`);
  for (const sentence of sentences) for (const step of courseOf(sentence, masks)) found.add(step);
  for (const candidate of candidates) for (const feature of ruleFeatures(candidate)) found.add(feature);
  for (const concept of masks.lead) found.add(`lead:${concept}`);
  const genre = genreOf(document);
  const [first] = sentences;
  const rules = [...found];
  return featuresOf({
    known: rows.flatMap((words) => words.map(featuresOfWord)),
    plain: [
      ...rules,
      ...(candidates.some((c) => c.refersBack) ? ['refers-back'] : []),
      ...standingFeatures(genre, standing),
    ],
    rows,
    headed: [
      // what the rules say weighs differently in a long report and on the wire
      ...(genre === 'note' ? [] : [[genre, rules] as const]),
      ...(first ? [['main', mainClause(first, masks.actors.get(first))] as const] : []),
      ...(first === document.evidence[0] ? [] : [['opening', masks.opening] as const]),
      ...leadingActs(candidates),
      ...(first ? [['early', beginningOf(first, masks)] as const] : []),
    ],
  });
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

/** Words and concepts of the first tokens of a sentence. */
function beginningOf(sentence: Sentence, { names }: Masks): string[] {
  const masked = names.get(sentence);
  return sentence.tokens
    .slice(0, EARLY)
    .flatMap(({ lower, tag }, at) => [
      ...conceptsOf(lower),
      ...(tag !== 'PROPN' && LETTER.test(lower) && !masked?.has(at) ? [lower.slice(0, STEM)] : []),
    ]);
}

/** The acts that are told first, with the parties to them. */
function leadingActs(candidates: readonly Candidate[]): (readonly [name: string, features: string[]])[] {
  const frames = candidates
    .flatMap((c) => c.frames)
    .sort((a, b) => a.sentence.index - b.sentence.index || a.trigger - b.trigger);
  return LEADING_ACTS.flatMap((name, order) => {
    const frame = frames[order];
    if (!frame) return [];
    const { entry, form, agents, patients } = frame;
    const features = [
      `${entry.act}/${form}`,
      `${entry.type}`,
      ...agents.flatMap(({ actor }) => (actor ? [`${actor.kind}>${entry.act}`] : [])),
      ...patients.flatMap(({ actor, people }) => [
        ...(actor ? [`${entry.act}>${actor.kind}`] : []),
        ...(people ? [`${entry.act}>${people.status}`] : []),
      ]),
    ];
    return [[name, features] as const];
  });
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
