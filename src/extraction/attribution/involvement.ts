// Who is said to have had a hand in an act: "two officers were involved in the massacre", "a man accused of killing the judge".
import type { Sentence } from '../document/document.ts';
import { groupsAfter } from '../events/clauses/boundaries.ts';
import { objectsOf } from '../events/clauses/objects.ts';
import { subjectOf } from '../events/clauses/subjects.ts';
import { isUnknownName, type NounGroup } from '../groups/noun-groups.ts';
import { readVerbGroup } from '../groups/verb-groups.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS } from '../lexicon/act-forms.ts';
import { VIOLENT_ACTS } from '../lexicon/acts.ts';

/** Words of involvement and the prepositions that lead from them to the act. */
const INVOLVEMENT: ReadonlyMap<string, RegExp> = new Map([
  ['involved', /^in$/],
  ['implicated', /^in$/],
  ['participated', /^in$/],
  ['participating', /^in$/],
  ['part', /^in$/],
  ['linked', /^(?:to|with)$/],
  ['connected', /^(?:to|with)$/],
  ['accused', /^(?:of|in)$/],
  ['suspected', /^(?:of|in)$/],
  ['charged', /^(?:with|in|for)$/],
  ['convicted', /^(?:of|for)$/],
  ['indicted', /^(?:for|on|in)$/],
  ['guilty', /^of$/],
  ['wanted', /^(?:for|in)$/],
  ['arrested', /^(?:for|in)$/],
  ['detained', /^(?:for|in)$/],
  ['captured', /^(?:for|in)$/],
  ['responsible', /^for$/],
]);
/** Those that may have who is involved as their object: "implicated four officers in the crime". */
const WITH_OBJECT = /^(?:implicated|accused|charged|linked|connected|arrested|detained|captured)$/;
const NOT = /^(?:not|never|n't|no|nobody|none|without|deny|denies|denied|denying|if|whether)$/;
/** Tokens before a word of involvement in which it is denied or doubted. */
const NOT_REACH = 5;
/** Tokens behind the preposition in which the act stands: "in the recent brutal murder". */
const ACT_REACH = 6;
/** Nouns that take up an act of violence told elsewhere. */
const CRIME = /^(?:crimes?|massacres?|murders?|slayings?|assassinations?|atrocity|atrocities)$/;

/** The groups of those whom a sentence involves in an act of violence, each list once. */
export function involvedGroups(sentence: Sentence, groups: readonly NounGroup[]): NounGroup[] {
  const { tokens } = sentence;
  const found: NounGroup[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const leads = INVOLVEMENT.get(lower);
    if (!leads || (lower === 'part' && !/^(?:took|taken|take|taking)$/.test(tokens[at - 1]?.lower ?? ''))) continue;
    if (tokens.slice(Math.max(0, at - NOT_REACH), at).some((t) => NOT.test(t.lower))) continue;
    const isBare = leads.test(tokens[at + 1]?.lower ?? '');
    const people = isBare ? subjects(sentence, groups, at) : objects(sentence, groups, at, lower);
    const last = isBare ? at : (people.at(-1)?.to ?? tokens.length) - 1;
    if (people.length > 0 && leads.test(tokens[last + 1]?.lower ?? '') && isOfViolence(sentence, last + 2))
      found.push(...people.filter((g) => isSomebody(g) && !found.includes(g)));
  }
  return found;
}

function subjects(sentence: Sentence, groups: readonly NounGroup[], at: number): readonly NounGroup[] {
  return subjectOf(sentence, readVerbGroup(sentence, at), groups, []);
}

function objects(sentence: Sentence, groups: readonly NounGroup[], at: number, word: string): readonly NounGroup[] {
  return WITH_OBJECT.test(word) ? objectsOf(groupsAfter(sentence, groups, at), at) : [];
}

const isSomebody = (group: NounGroup) =>
  (group.people !== null || group.actor !== null || isUnknownName(group)) && group.determiner !== 'no';

/** "… of having killed", "… in the massacre": an act of violence follows before the clause ends. */
function isOfViolence({ tokens }: Sentence, from: number): boolean {
  for (const { lower, text } of tokens.slice(from, from + ACT_REACH)) {
    if (text === ';' || text === '.') return false;
    if (CRIME.test(lower)) return true;
    const noun = ACT_NOUN_FORMS.get(lower);
    if (noun && VIOLENT_ACTS.has(noun.act)) return true;
    const senses = ACT_VERB_FORMS.get(lower)?.senses ?? [];
    if (senses.some(({ act }) => VIOLENT_ACTS.has(act))) return true;
  }
  return false;
}
