// Where a clause ends: no role is looked for beyond it.
import type { Sentence } from '../../document/document.ts';
import { behindNaming, isUnknownName } from '../../groups/names.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { isVerbAt } from '../../groups/verbs.ts';
import { closesWithSpeaker } from '../../mentions/sources/speaking.ts';

export const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** Words that end a clause, so that no role is looked for beyond them. */
export const BOUNDARY = new Set([
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

const SPEAKS = /^(?:said|says|told|tells|added|adds)$/;

/** Groups to the right of a token, up to the end of its clause. */
export function groupsAfter(sentence: Sentence, groups: readonly NounGroup[], at: number): NounGroup[] {
  const { tokens } = sentence;
  const kept: NounGroup[] = [];
  let position = at + 1;
  for (const group of groups) {
    if (group.from <= at) continue;
    for (; position < group.from; position++) {
      const word = tokens[position]?.lower ?? '';
      const isListed = word === ';' && position >= group.from - 2 && isItem(sentence, kept.at(-1), group);
      if (position > at + 1 && isNaming(tokens, position)) {
        position = behindNaming(tokens, position) - 1;
        continue;
      }
      const goesOn = isListed || (kept.length > 0 && group.joint === 'AND' && isAsWellAs(tokens, position));
      if ((BOUNDARY.has(word) && !goesOn) || RELATIVE.has(word)) return kept;
      if (position > at + 1 && isFiniteVerb(sentence, position)) return kept;
    }
    // "… many were hurt" a nurse told the agency: who speaks stands outside the quotation
    if (/^["“”]$/.test(tokens[group.from - 1]?.text ?? '') && SPEAKS.test(tokens[group.to]?.lower ?? '')) return kept;
    // "killing three soldiers, the ministry said"
    if (closesWithSpeaker(sentence, group.from)) return kept;
    kept.push(group);
    position = group.to;
  }
  return kept;
}

/** Either "as" of "a judge as well as two drivers", which adds to the list and ends no clause. */
function isAsWellAs(tokens: Sentence['tokens'], at: number): boolean {
  const well = tokens[at + 1]?.lower === 'well' ? at + 1 : at - 1;
  return [well - 1, well, well + 1].map((i) => tokens[i]?.lower).join(' ') === 'as well as';
}

/** "killing Omar Haddad, 42; Salem Obeid, 19; and a guard": between the semicolons stand people, and one named before them. */
function isItem({ tokens }: Sentence, before: NounGroup | undefined, group: NounGroup): boolean {
  const { to, joint, people, actor, preposition } = group;
  const isPerson = people !== null || actor?.form === 'PERSON';
  const isNamed = before !== undefined && (before.actor?.form === 'PERSON' || isUnknownName(before));
  return isNamed && isPerson && joint !== null && preposition === null && /^[,;.]?$/.test(tokens[to]?.text ?? '');
}

export function isFiniteVerb(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || !isVerbAt(sentence, at)) return false;
  if (token.tag === 'AUX') return true;
  return !token.lower.endsWith('ing') && sentence.tokens[at - 1]?.lower !== 'to';
}

const STATIONED = /^(?:located|based|stationed|deployed|positioned|posted|entrenched)$/;

const TIED = /^(?:affiliated|linked|allied|loyal|aligned|connected|tied)$/;

const CHARGED = /^(?:accused|suspected|convicted|acquitted|indicted|wanted)$/;

const CLAD = /^(?:dressed|clad|disguised|masked|armed|equipped)$/;

/** "a gang called the Foxes": what a band is called; a person is told by name. */
export function isCalled(tokens: Sentence['tokens'], at: number): boolean {
  const name = behindNaming(tokens, at);
  return (
    name > at &&
    /^(?:DET|PROPN)$/.test(tokens[name]?.tag ?? '') &&
    /^(?:groups?|gangs?|bands?|cells?|units?|organi[sz]ations?|movements?)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "a boy named Omar Nur", "a commander known as Abu Zayd": a participle that only gives a name. */
function isNaming(tokens: Sentence['tokens'], at: number): boolean {
  const name = behindNaming(tokens, at);
  return name > at && tokens[at - 1]?.tag === 'NOUN' && tokens[name]?.tag === 'PROPN';
}

/** "troops backed by jets seized", "forces stationed at the dam fired": a participle that only describes who stands before it. */
export function isReducedPassive({ tokens }: Sentence, at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const describes =
    (next === 'by' && /(?:ed|en|paid|led|held|made|sent|left|laid)$/.test(word)) ||
    // "a mine left behind by the rebels went off"
    (word === 'left' && next === 'behind' && tokens[at + 2]?.lower === 'by') ||
    (next === 'as' && word.endsWith('ed')) ||
    (STATIONED.test(word) && /^(?:at|in|on|near|along|around)$/.test(next)) ||
    (TIED.test(word) && /^(?:to|with)$/.test(next)) ||
    // "a man accused of theft was beaten to death"; who is "suspected of having laid a bomb" is not told to have laid it
    (CHARGED.test(word) && /^(?:of|for|in|on)$/.test(next) && tokens[at + 2]?.lower !== 'having') ||
    // "a man dressed in black shot", "members of a gang called the Foxes were arrested"
    (CLAD.test(word) && /^(?:in|with|as|like)$/.test(next)) ||
    isCalled(tokens, at);
  return describes && tokens[at - 1]?.tag !== 'AUX';
}

/** "X, the Observatory said, were killed": a verb of saying between commas does not end the clause. */
export function isParenthetic(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at + 1]?.lower === ',' &&
    /^(?:said|says|added|reported|according)$/.test(sentence.tokens[at]?.lower ?? '')
  );
}
