// How many people a noun group stands for.
import { textOf } from '../document/document.ts';
import { behindAgeBefore, isSurname } from '../groups/names.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { ACT_NOUN_FORMS } from '../lexicon/act-forms.ts';
import { TARGET_HEADS } from '../lexicon/targets.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { Count } from '../record.ts';

const exactly = (n: number, countText: string): Count => ({ low: n, best: n, high: n, qualifier: 'EXACT', countText });

/**
 * The stated number of a group, or one for a single person ("a lieutenant", "Mayor Gomez").
 * Null for plurals without a number and for what is no person.
 *
 * @param asPeople true where an act that befalls people alone counts the group ("four firefighters were injured"):
 *   then an unknown noun is one for people, unless it is known to be an animal or a thing
 */
export function countOf(group: NounGroup, asPeople = false): Count | null {
  const { quantity } = group;
  if (quantity) {
    const isPeople =
      group.headless || group.people !== null || group.actor !== null || (asPeople && mayBePeople(group));
    if (!isPeople) return null;
    const { low, best, high, qualifier, countText } = quantity;
    return { low, best, high, qualifier, countText };
  }
  if (group.determiner === 'no' && group.people) return exactly(0, textOf({ ...group, to: group.from + 1 }));
  if (group.actor?.form === 'PERSON') return exactly(1, textOf(group));
  const named = group.people?.count ?? 0;
  if (named > 0 && /^(?:an?|one|another|his|her|its|their|the)$/.test(group.determiner ?? ''))
    return exactly(named, textOf(group));
  if (group.people?.count === 1 && group.determiner === null && isTitled(group)) return exactly(1, textOf(group));
  if (asPeople && group.headless && group.determiner === 'another') return exactly(1, textOf(group));
  if (asPeople && (isPersonName(group) || isSurname(group))) return exactly(1, textOf(group));
  // "assassinated an economic operator", "killed a security guard"
  const single =
    /^(?:an?|one|another)$/.test(group.determiner ?? '') &&
    !/(?:[^s]s|people|men)$/.test(group.sentence.tokens[group.head]?.lower ?? '') &&
    !BAND.test(group.sentence.tokens[group.head]?.lower ?? '');
  if (asPeople && single && !group.headless && mayBePeople(group)) return exactly(1, textOf(group));
  return null;
}

/** "a fifth soldier": one more than those told before. */
export function isOneMore({ sentence: { tokens }, determiner, head }: NounGroup): boolean {
  return determiner === 'a' && ORDINAL.test(tokens[head - 1]?.lower ?? '');
}

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;

/** Singulars for many: "an army unit". */
const BAND =
  /^(?:unit|force|brigade|battalion|regiment|division|army|group|gang|cell|team|column|band|militia|organi[sz]ation|delegation|crowd|party|company|platoon|village|town|city|hospital|school|family|clan|tribe|community|generation|population)$/;

/** Rule of figures that a plural without a number makes. */
export const PLURAL = 'casualty/plural';

/** "others were wounded", "injuring civilians": a plural without a number is two or more. */
export function pluralOf(group: NounGroup): Count | null {
  const { sentence, head, headless, quantity, people, determiner, actor } = group;
  const word = sentence.tokens[head]?.lower ?? '';
  if (headless || quantity || actor?.form === 'PERSON' || (determiner !== null && determiner !== 'other')) return null;
  if (people?.count !== null || !/(?:s|men|children|people)$/.test(word) || COLLECTIVE.test(word)) return null;
  return { low: 2, best: null, high: null, qualifier: 'SEVERAL', countText: textOf(group) };
}

/** Rule of figures that count dead and hurt together. */
export const MIXED = 'casualty/killed-or-wounded';

const COLLECTIVE = /^(?:troops|families|forces)$/;

/** "Omar Khalil Saleh": two or more names in capitals that are neither an actor nor a place. */
function isPersonName(group: NounGroup): boolean {
  const { sentence, to, actor, place, people, determiner } = group;
  if (actor || place || people || determiner) return false;
  const words = sentence.tokens.slice(behindAgeBefore(group), to);
  return (
    words.length > 1 &&
    words.length <= LONGEST_NAME &&
    words.every((t) => NAME.test(t.text) || (t.tag === 'PROPN' && t.text === t.text.toUpperCase()))
  );
}

const NAME = /^(?:[a-z]{2}-)?\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
const LONGEST_NAME = 6;

/** "Commander Abu Omar", "US aid worker Kassig", or headline style "Suicide bomber". */
function isTitled(group: NounGroup): boolean {
  const { tokens } = group.sentence;
  const head = tokens[group.head];
  return head !== undefined && VICTIM_NOUNS.get(head.lower)?.people === 1;
}

/** Nouns that are killed, hurt or taken without being people. */
const NO_PEOPLE =
  /^(?:sheep|cows?|cattle|camels?|goats?|animals?|horses?|dogs?|birds?|heads?|hours?|days?|weeks?|months?|years?|minutes?|percent|attacks?|strikes?|raids?|shells?|rockets?|bombs?|missiles?|villages?|towns?|cities|districts?|areas?|sites?|targets?|positions?|points?|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|square|hectares?|dollars?|euros?|weapons?|rifles?|incidents?|cases?|times?|tolls?|losses|blows?|uprisings?|revolts?|offensives?|campaigns?|deals?|talks?|numbers?|series|handful|majority|rest|results?|consequences?|posts?|cent(?:er|re)s?|compounds?|depots?|bunkers?|hideouts?|facilit(?:y|ies))$/;

function mayBePeople({ sentence, head }: NounGroup): boolean {
  const token = sentence.tokens[head];
  if (!token || (token.tag !== 'NOUN' && token.tag !== 'PROPN')) return false;
  const isTarget = TARGET_HEADS.get(token.lower)?.needsModifier === false;
  return !isTarget && !NO_PEOPLE.test(token.lower) && !ACT_NOUN_FORMS.has(token.lower);
}
