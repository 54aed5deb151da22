// Clause patterns: who did what to whom, active, passive, participial, nominal and in headline grammar.
import type { Sentence } from '../document/document.ts';
import { bracketDepths, isOthers, isTransparent, isUnknownName, type NounGroup } from '../groups/noun-groups.ts';
import { isVerbAt, readVerbGroup, type VerbGroup } from '../groups/verb-groups.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS, LIGHT_VERB_FORMS } from '../lexicon/act-forms.ts';
import type { ActEntry } from '../lexicon/acts.ts';
import type { ActorMention, DateMention } from '../mentions/mention.ts';
import type { Frame } from './frame.ts';
import { placedBomb } from './placed-bombs.ts';

/** Prepositions that join clauses when a verb follows their group. */
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'while', 'despite']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Words that end a clause, so that no role is looked for beyond them. */
const BOUNDARY = new Set([
  ';',
  ':',
  'after',
  'before',
  'when',
  'while',
  'as',
  'because',
  'although',
  'though',
  'but',
  'since',
  'until',
  'if',
  'where',
  'whereas',
  'amid',
  'despite',
  'following',
]);
const TARGET_PREPOSITIONS = new Set(['on', 'against', 'at', 'of', 'targeting', 'upon', 'toward', 'towards', 'into']);

/** All acts of a sentence with their roles, in the order of their words. */
export function readFrames(
  sentence: Sentence,
  groups: readonly NounGroup[],
  dates: readonly DateMention[] = [],
): Frame[] {
  const frames: Frame[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    // the month of March is no march
    if (dates.some((d) => d.from <= at && at < d.to) || isInName(groups, at)) continue;
    const word = tokens[at]?.lower ?? '';
    const verb = ACT_VERB_FORMS.get(word);
    if (verb && isVerbAt(sentence, at)) {
      const entry = senseOf(sentence, at, verb.senses);
      if (entry) {
        const frame = verbFrame(sentence, at, entry, groups, frames);
        if (entry.act !== 'LOSE' || frame.patients.length > 0) frames.push(frame);
        continue;
      }
    }
    const placed = placedBomb(sentence, at);
    if (placed) {
      frames.push(verbFrame(sentence, at, placed, groups, frames));
      continue;
    }
    const noun = airStrike(sentence, at) ?? ACT_NOUN_FORMS.get(word);
    if (noun && !isVerbAt(sentence, at)) frames.push(nounFrame(sentence, at, noun, groups));
  }
  return frames;
}

const GROUPS = new Set(['REBEL_GROUP', 'POLITICAL_MILITIA', 'IDENTITY_MILITIA']);

/** "the National Liberation Front", "death squads": words of a group's name tell no act. */
function isInName(groups: readonly NounGroup[], at: number): boolean {
  return groups.some(({ actor }) => actor !== null && actor.from <= at && at < actor.to && GROUPS.has(actor.kind));
}

/** "air strike", "air raid", "drone strike": two words, one act. */
function airStrike(sentence: Sentence, at: number): ActEntry | null {
  const word = sentence.tokens[at]?.lower ?? '';
  const before = sentence.tokens[at - 1]?.lower ?? '';
  if (!/^(?:strikes?|raids?|attacks?|bombardments?|bombings?)$/.test(word)) return null;
  const force = before === 'force' && sentence.tokens[at - 2]?.lower === 'air';
  if (force || /^(?:air|aerial|drone|jet|warplane|helicopter)s?$/.test(before))
    return { act: 'STRIKE', type: 'AIR_DRONE_STRIKE', modes: before === 'drone' ? ['DRONE'] : ['AIRSTRIKE'] };
  return null;
}

function senseOf(sentence: Sentence, at: number, senses: readonly ActEntry[]): ActEntry | null {
  const { tokens } = sentence;
  // "was fatally stabbed": whatever the verb, it killed
  if (/^(?:fatally|mortally)$/.test(tokens[at - 1]?.lower ?? ''))
    return { act: 'KILL', type: null, modes: senses.at(-1)?.modes ?? [] };
  let bare: ActEntry | null = null;
  for (const sense of senses) {
    if (!sense.particle) {
      bare ??= sense;
      continue;
    }
    const { particle } = sense;
    // up to five words may stand between: "set a police car ablaze", "took 40 people hostage"
    const gap = particle.length === 1 ? 5 : 0;
    for (let skip = 1; skip <= gap + 1; skip++) {
      if (particle.every((word, k) => tokens[at + skip + k]?.lower === word)) return sense;
      if (tokens[at + skip]?.tag === 'PUNCT') break;
    }
  }
  return bare;
}

function verbFrame(
  sentence: Sentence,
  at: number,
  entry: ActEntry,
  groups: readonly NounGroup[],
  earlier: readonly Frame[],
): Frame {
  const verb = readVerbGroup(sentence, at);
  const after = at + (entry.particle?.length ?? 0);
  const right = groupsAfter(sentence, groups, at);
  const passive = verb.voice === 'PASSIVE' || verb.voice === 'PARTICIPLE';
  const subject =
    verb.voice === 'GERUND' || verb.voice === 'INFINITIVE'
      ? inheritedSubject(sentence, verb, groups, earlier)
      : subjectOf(sentence, verb, groups, earlier);
  const base = {
    sentence,
    trigger: at,
    entry,
    form: 'VERB' as const,
    negated: verb.negated || startsWithNo(subject),
    modal: verb.modal,
    group: null,
  };
  if (entry.act === 'DIE' || entry.act === 'FLEE' || entry.act === 'VANISH' || entry.act === 'SUFFER')
    return { ...base, agents: [], patients: subject, agentRole: 'AGENT' };
  // who loses a place suffers it; who loses men or money loses no ground
  if (entry.act === 'LOSE') {
    const ground = objectsOf(right, after).some((g) => g.place !== null || GROUND.test(tokenAt(sentence, g.head)));
    return { ...base, agents: [], patients: ground || entry.particle ? subject : [], agentRole: 'AGENT' };
  }
  if (entry.act === 'CLASH') {
    const between = prepositional(right, ['between']);
    const against = prepositional(right, ['with', 'against']);
    return {
      ...base,
      agents: between.length > 1 ? between.slice(0, 1) : subject,
      patients: between.length > 1 ? between.slice(1) : [...against, ...objectsOf(right, after)],
      agentRole: 'AGENT',
    };
  }
  if (passive) {
    // "was killed alongside his wife and two sons"
    const company = entry.act === 'KILL' || entry.act === 'INJURE' ? prepositional(right, ['alongside']) : [];
    return {
      ...base,
      agents: prepositional(right, ['by']),
      patients: [...subject, ...company],
      agentRole: 'AGENT',
    };
  }
  const objects = objectsOf(right, after);
  return {
    ...base,
    agents: subject,
    patients: objects.length > 0 ? objects : prepositional(right, ['at', 'on', 'against', 'toward', 'towards']),
    agentRole: 'AGENT',
  };
}

/** Nouns for ground that is held. */
const GROUND =
  /^(?:territor(?:y|ies)|caliphate|towns?|cit(?:y|ies)|villages?|strongholds?|ground|bases?|positions?|areas?|bastions?|airports?|districts?|hills?|crossings?|enclaves?|posts?|checkpoints?)$/;

const tokenAt = (sentence: Sentence, at: number) => sentence.tokens[at]?.lower ?? '';

function startsWithNo(groups: readonly NounGroup[]): boolean {
  return groups[0]?.determiner === 'no' && groups[0].quantity === null;
}

/** "a terrorist attack": what kind of attack, not whose. */
function isMereEpithet({ sentence, from, to }: ActorMention): boolean {
  return to - from === 1 && /^(?:terrorist|criminal)$/.test(sentence.tokens[from]?.lower ?? '');
}

function nounFrame(sentence: Sentence, at: number, entry: ActEntry, groups: readonly NounGroup[]): Frame {
  const { tokens } = sentence;
  const group = groups.find((g) => g.from <= at && at < g.to) ?? null;
  const right = groupsAfter(sentence, groups, Math.max(at, (group?.to ?? 0) - 1));
  const own = group?.actor && group.actor.to <= at && !isMereEpithet(group.actor) ? [group] : [];
  let agents: readonly NounGroup[] = prepositional(right, ['by']);
  let agentRole: Frame['agentRole'] = 'AGENT';
  const blamed = /^(?:claimed|blamed)$/.exec(
    tokens
      .slice(at + 1, at + 5)
      .map((t) => t.lower)
      .find((w) => w === 'claimed' || w === 'blamed') ?? '',
  );
  if (blamed?.[0] === 'claimed') agentRole = 'CLAIMANT';
  if (blamed?.[0] === 'blamed') {
    agents = prepositional(right, ['on']);
    agentRole = 'ACCUSED';
  }
  let patients: readonly NounGroup[] =
    entry.act === 'KILL' ||
    entry.act === 'DIE' ||
    entry.act === 'ABDUCT' ||
    entry.act === 'ARREST' ||
    entry.act === 'RAPE' ||
    entry.act === 'TAKE'
      ? prepositional(right, ['of'])
      : prepositional(
          right.filter((g) => !agents.includes(g)),
          [...TARGET_PREPOSITIONS],
        );
  if (entry.act === 'CLASH') {
    const between = prepositional(right, ['between']);
    if (between.length > 0) {
      agents = between.slice(0, 1);
      patients = between.slice(1);
    } else patients = prepositional(right, ['with', 'against']);
  }
  if (own.length > 0) {
    if (entry.act === 'DIE' || (entry.act === 'KILL' && agents.length > 0))
      patients = patients.length > 0 ? patients : own;
    else if (agents.length === 0) agents = own;
  }
  const light = group ? lightVerb(sentence, group, groups) : null;
  if (light && agents.length === 0) agents = light.subject;
  const accused = agents.length === 0 ? accusedOf(sentence, groups, group?.from ?? at) : [];
  if (accused.length > 0) {
    agents = accused;
    agentRole = 'ACCUSED';
  }
  return {
    sentence,
    trigger: at,
    entry,
    form: 'NOUN',
    negated: group?.determiner === 'no' || light?.negated === true,
    modal: light?.modal ?? null,
    agents,
    patients: patients.filter((g) => !agents.includes(g)),
    agentRole,
    group,
  };
}

const BLAME = /^(?:blame|blames|blamed|blaming|accuse|accuses|accused|accusing)$/;
/** Tokens between a verb of blaming and the act. */
const BLAME_REACH = 14;

/** "blamed the army for the attack", "accused X of the killing": the object of the blame, when it leads to this act. */
function accusedOf(sentence: Sentence, groups: readonly NounGroup[], act: number): NounGroup[] {
  const { tokens } = sentence;
  const leads = tokens[act - 1]?.lower;
  if (leads !== 'for' && leads !== 'of') return [];
  for (let at = act - 2; at >= 0 && act - at <= BLAME_REACH; at--) {
    if (!BLAME.test(tokens[at]?.lower ?? '')) continue;
    const index = groups.findIndex((g) => g.from > at && g.to < act);
    return index < 0
      ? []
      : withPartners(
          groups.filter((g) => g.to < act),
          index,
        );
  }
  return [];
}

/** "Russian planes carried out strikes": the subject of the light verb before the group, or its "by" when passive. */
function lightVerb(
  sentence: Sentence,
  group: NounGroup,
  groups: readonly NounGroup[],
): { subject: readonly NounGroup[]; negated: boolean; modal: VerbGroup['modal'] } | null {
  const { tokens } = sentence;
  for (let at = group.from - 1; at >= 0 && group.from - at <= 4; at--) {
    const word = tokens[at]?.lower ?? '';
    if (LIGHT_VERB_FORMS.has(word) && tokens[at]?.tag !== 'NOUN') {
      const verb = readVerbGroup(sentence, at);
      const subject =
        verb.voice === 'GERUND' ? mainSubject(sentence, verb, groups) : subjectOf(sentence, verb, groups, []);
      return { subject, negated: verb.negated, modal: verb.modal };
    }
    if (tokens[at]?.tag === 'PUNCT') break;
  }
  for (let at = group.to; at < tokens.length && at - group.to <= 12; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === ',' || BOUNDARY.has(word)) break;
    if ((LIGHT_VERB_FORMS.has(word) && word.endsWith('ed')) || word === 'led' || word === 'made') {
      const verb = readVerbGroup(sentence, at);
      if (verb.voice === 'PASSIVE' || verb.voice === 'PARTICIPLE') {
        const by = prepositional(groupsAfter(sentence, groups, at), ['by']);
        if (by.length > 0) return { subject: by, negated: verb.negated, modal: verb.modal };
      }
    }
  }
  return null;
}

/** Groups to the right of a token, up to the end of its clause. */
function groupsAfter(sentence: Sentence, groups: readonly NounGroup[], at: number): NounGroup[] {
  const { tokens } = sentence;
  const kept: NounGroup[] = [];
  let position = at + 1;
  for (const group of groups) {
    if (group.from <= at) continue;
    for (; position < group.from; position++) {
      const word = tokens[position]?.lower ?? '';
      if (BOUNDARY.has(word) || RELATIVE.has(word)) return kept;
      if (position > at + 1 && isFiniteVerb(sentence, position)) return kept;
    }
    kept.push(group);
    position = group.to;
  }
  return kept;
}

function isFiniteVerb(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || !isVerbAt(sentence, at)) return false;
  if (token.tag === 'AUX') return true;
  return !token.lower.endsWith('ing') && sentence.tokens[at - 1]?.lower !== 'to';
}

/** The first group after the verb that no preposition governs, with those joined to it. */
function objectsOf(right: readonly NounGroup[], after: number): NounGroup[] {
  const first = right.findIndex((g) => g.preposition === null && g.from >= after - 3);
  const group = right[first];
  if (!group || (first > 0 && right.slice(0, first).some((g) => g.preposition === null))) return [];
  if (first > 0) return [];
  return withPartners(right, first);
}

/** The group at `index`, what its "of" measures, and the groups joined to it by commas and "and". */
function withPartners(groups: readonly NounGroup[], index: number): NounGroup[] {
  const first = groups[index];
  if (!first) return [];
  const list = [first];
  let next = index + 1;
  if (isTransparent(first) && groups[next]?.preposition === 'of') {
    const measured = groups[next];
    if (measured && measured.from === first.to + 1) {
      list.push(measured);
      next++;
    }
  }
  for (; next < groups.length; next++) {
    const group = groups[next];
    if (!group) break;
    if (group.depth > first.depth || (group.preposition !== null && group.joint === null)) continue;
    if (group.joint === null || !(isAlike(first, group) || isNameInList(first, group))) break;
    list.push(group);
  }
  return withoutAppositions(list);
}

/** "Carlos Gomez, a judge" and "the judge, Carlos Gomez" are one person: the name stands. */
function withoutAppositions(list: readonly NounGroup[]): NounGroup[] {
  return list.filter((group, i) => !isApposition(list[i - 1], group) && !isNamedBy(group, list[i + 1]));
}

const isNamed = (group: NounGroup | undefined) =>
  group !== undefined && (group.actor?.form === 'PERSON' || isUnknownName(group));

/** "…, mayor of the town", "…, a judge" behind a person's name. */
function isApposition(named: NounGroup | undefined, group: NounGroup): boolean {
  if (!isNamed(named) || isNamed(group) || group.joint !== 'COMMA' || group.quantity) return false;
  return group.people?.count === 1 && /^(?:|an?|the|another)$/.test(group.determiner ?? '');
}

/** "the mayor, Carlos Gomez": the name follows. */
function isNamedBy(group: NounGroup, next: NounGroup | undefined): boolean {
  if (isNamed(group) || !next || !isNamed(next) || next.joint !== 'COMMA' || group.quantity) return false;
  return group.people?.count === 1 && group.determiner === 'the';
}

/** Only like is joined with like: people with people, things with things. */
export function isAlike(a: NounGroup, b: NounGroup): boolean {
  const person = (g: NounGroup) => g.people !== null || g.actor !== null || g.headless;
  return person(a) === person(b);
}

/** "Gomez Vila, a driver, and two guards": a name that nobody knows beside people, unless a preposition makes it somebody's. */
function isNameInList(group: NounGroup, other: NounGroup): boolean {
  const free = (g: NounGroup) => isUnknownName(g) && g.preposition === null;
  return (group.joint ?? other.joint) !== null && (free(group) || free(other));
}

/** The groups that one of these prepositions governs, with their partners. */
function prepositional(right: readonly NounGroup[], prepositions: readonly string[]): NounGroup[] {
  const index = right.findIndex((g) => g.preposition !== null && prepositions.includes(g.preposition));
  return index < 0 ? [] : withPartners(right, index);
}

/** The subject of a finite verb: the nearest group to the left that no preposition governs, with its partners. */
function subjectOf(
  sentence: Sentence,
  verb: VerbGroup,
  groups: readonly NounGroup[],
  earlier: readonly Frame[],
): readonly NounGroup[] {
  const { tokens } = sentence;
  const before = tokens[verb.from - 1]?.lower ?? '';
  const left = groups.filter((g) => g.to <= verb.from);
  // "led to ten people being killed": the words directly before are the subject, whatever governs them
  const being = tokens[verb.from]?.lower === 'being' && left.at(-1)?.to === verb.from;
  if (being || RELATIVE.has(before) || (verb.voice === 'PARTICIPLE' && left.at(-1)?.to === verb.from)) {
    const antecedent = antecedentOf(left, before);
    return antecedent < 0 ? [] : partnersBefore(left, antecedent);
  }
  if (before === 'and' || before === ',' || before === 'or' || before === 'then') {
    const shared = earlier.findLast((f) => f.form === 'VERB');
    if (shared && before !== ',') {
      const passive = readVerbGroup(sentence, shared.trigger).voice === 'PASSIVE';
      return passive || shared.entry.act === 'DIE' ? shared.patients : shared.agents;
    }
  }
  if (before === ',') {
    const antecedent = beforeRelative(sentence, verb, left);
    if (antecedent >= 0) return partnersBefore(left, antecedent);
    const named = beforeApposition(sentence, verb, left);
    if (named >= 0) return partnersBefore(left, named);
  }
  const depth = bracketDepths(tokens)[verb.verb] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const group = left[i];
    if (!group) break;
    const between = tokens.slice(group.to, left[i + 1]?.from ?? verb.from);
    if (
      between.some(
        (t, k) =>
          (BOUNDARY.has(t.lower) && t.lower !== 'as') ||
          (isFiniteVerb(sentence, group.to + k) && !isParenthetic(sentence, group.to + k)),
      )
    )
      break;
    if (governed(left, i) || group.depth > depth) continue;
    return partnersBefore(left, i);
  }
  return [];
}

/** "the mayor, who was kidnapped in May, was found": the subject stands before the relative clause. */
function beforeRelative({ tokens }: Sentence, verb: VerbGroup, left: readonly NounGroup[]): number {
  const pronoun = tokens.findLastIndex(
    (t, at) => at < verb.from && RELATIVE.has(t.lower) && tokens[at - 1]?.text === ',',
  );
  const clause = pronoun < 0 ? [] : tokens.slice(pronoun, verb.from - 1);
  if (clause.length === 0 || clause.some((t) => t.text === ';' || t.text === ',')) return -1;
  return antecedentOf(
    left.filter((g) => g.to < pronoun),
    tokens[pronoun]?.lower ?? '',
  );
}

/** "the army, linked to the front, a rival of the group, attacked": the subject stands before the first comma of the insertion. */
function beforeApposition(sentence: Sentence, verb: VerbGroup, left: readonly NounGroup[]): number {
  const { tokens } = sentence;
  let found = -1;
  for (let i = left.length - 1; i >= 0; i--) {
    const group = left[i];
    if (!group) break;
    const between = tokens.slice(group.to, left[i + 1]?.from ?? verb.from - 1);
    if (between.some((t, k) => BOUNDARY.has(t.lower) || (isFiniteVerb(sentence, group.to + k) && t.tag === 'AUX')))
      break;
    if (tokens[group.to]?.lower === ',' && !governed(left, i)) found = i;
  }
  return found === left.length - 1 ? -1 : found;
}

/** "X, the Observatory said, were killed": a verb of saying between commas does not end the clause. */
function isParenthetic(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at + 1]?.lower === ',' &&
    /^(?:said|says|added|reported|according)$/.test(sentence.tokens[at]?.lower ?? '')
  );
}

/** Whether a preposition governs the group, directly or through the groups it is joined to. */
function governed(groups: readonly NounGroup[], index: number): boolean {
  for (let i = index; i >= 0; i--) {
    const group = groups[i];
    if (!group) return false;
    if (group.preposition === 'of') {
      const measured = groups[i - 1];
      if (measured && isTransparent(measured) && measured.to === group.from - 1) continue;
    }
    const previous = groups[i - 1];
    // "after fighters bombed …": a conjunction here, for a verb follows
    if (group.preposition !== null && !(group.preposition === 'alongside' && previous && isPartner(group, previous)))
      return !CONJUNCTIONS.has(group.preposition);
    // "16 died, including two women, and nine others were hurt": others are none of those before them
    if (!previous || !isPartner(group, previous) || (isOthers(group) && listIsIncluded(groups, i))) return false;
  }
  return false;
}

const isPartner = (group: NounGroup, previous: NounGroup) => group.joint !== null && isAlike(group, previous);

/** Whether the list that ends before the group hangs on "including" or "among". */
function listIsIncluded(groups: readonly NounGroup[], index: number): boolean {
  let first = index - 1;
  while (first > 0 && groups[first]?.joint !== null) first--;
  return groups.slice(first, index).some((g) => /^(?:including|among|amongst)$/.test(g.preposition ?? ''));
}

/** What a relative pronoun or a participle refers to: the last group, for "who" the last one of people ("the mayor of Achi, who"). */
function antecedentOf(left: readonly NounGroup[], pronoun: string): number {
  const last = left.length - 1;
  if (pronoun !== 'who' && pronoun !== 'whom') return last;
  const person = left.findLastIndex((g) => g.people !== null || g.actor !== null || g.headless);
  return person >= 0 && last - person <= 2 && left.slice(person + 1).every((g) => g.preposition !== null)
    ? person
    : last;
}

/** The group at `index` and those joined to it on its left; who is named twice, by name and by office, once. */
function partnersBefore(left: readonly NounGroup[], index: number): readonly NounGroup[] {
  const list: NounGroup[] = [];
  for (let at = index; at >= 0; ) {
    const group = left[at];
    if (!group) break;
    list.unshift(group);
    const prior = beforeComplement(left, at);
    const previous = left[prior];
    if (!previous) break;
    const joined =
      (isPartner(group, previous) || isNameInList(group, previous)) && !(isOthers(group) && listIsIncluded(left, at));
    const measured = group.preposition === 'of' && isTransparent(previous) && previous.to === group.from - 1;
    if (!joined && !measured) break;
    at = prior;
  }
  return withoutAppositions(list);
}

/** Place of the group before this one, past what "of" adds to it: "the mayor of Achi, Carlos Gomez". */
function beforeComplement(left: readonly NounGroup[], at: number): number {
  const depth = left[at]?.depth ?? 0;
  const inBrackets = left.findLastIndex((g, i) => i < at && g.depth <= depth);
  if (inBrackets !== at - 1) return inBrackets;
  const [head, complement, group] = [left[at - 2], left[at - 1], left[at]];
  const completes = complement?.preposition === 'of' && head?.to === complement.from - 1 && !isTransparent(head);
  return completes && group?.joint !== null && group && head && isAlike(group, head) ? at - 2 : at - 1;
}

/** The subject of the finite verb that a participle hangs on: "planes supported the army, carrying out strikes". */
function mainSubject(sentence: Sentence, verb: VerbGroup, groups: readonly NounGroup[]): readonly NounGroup[] {
  for (let at = verb.from - 1; at >= 0; at--) {
    if (!isFiniteVerb(sentence, at)) continue;
    const subject = subjectOf(sentence, readVerbGroup(sentence, at), groups, []);
    if (subject.length > 0) return subject;
  }
  return [];
}

/** "…, killing seven": who did it is who did the act before; none when a thing stands there. */
function inheritedSubject(
  sentence: Sentence,
  verb: VerbGroup,
  groups: readonly NounGroup[],
  earlier: readonly Frame[],
): readonly NounGroup[] {
  const last = earlier.at(-1);
  if (last)
    return last.form === 'VERB' && readVerbGroup(sentence, last.trigger).voice === 'PASSIVE' && last.agents.length === 0
      ? []
      : last.agents;
  return mainSubject(sentence, verb, groups);
}
