// Names that no registry knows: which of them name something, and the form under which they are found again.
import { foldName } from '../../schema/folded.ts';
import type { ActorKind, SourceKind } from '../../schema/vocabulary.ts';
import { MAX_NAME_UNITS, MAX_NAME_WORDS } from './limits.ts';

export { foldName };

/** Words that stand for any group of their kind, also where a sentence or a headline gives them a capital. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(
  `activists army assailants attackers authorities bandits bombers civilians coalition commandos crowd demonstrators
  extremists fighters forces gang gangs government groups guards guerrillas gunmen hostages insurgents islamists
  jihadis jihadists junta kidnappers locals loyalists men mercenaries militants military militia militiamen militias mob
  officers officials opposition paramilitaries people pirates police policemen prisoners protesters protestors raiders
  rebels refugees regime residents rioters separatists settlers snipers soldiers students suspects terrorists
  tribesmen troops villagers vigilantes witnesses women workers`.split(/\s+/),
);

const FUNCTION_WORDS: ReadonlySet<string> = new Set('a an and at by for from in of on or the to with'.split(' '));

const DESCRIBED_ACTORS: ReadonlySet<ActorKind> = new Set([
  'CIVILIANS',
  'PROTESTERS',
  'RIOTERS',
  'UNIDENTIFIED_ARMED_GROUP',
]);
const DESCRIBED_SOURCES: ReadonlySet<SourceKind> = new Set(['WITNESS', 'UNNAMED_OFFICIAL', 'ACTIVISTS']);

/** Descriptions of sources, also where a headline gives them a capital: "Monitor", "Local Media", "Medical Sources". */
const DESCRIBED_SOURCE =
  /^(?:\S+ )?(?:media|monitors?|reports|sources?|watchdogs?)$|^(?:agenc(?:y|ies)|broadcaster|channel|newspapers?|observatory|press|radio|television|tv)$/;

/** Longer names in capitals are shouted words of an article in capitals, which tell nothing of names. */
const LONGEST_ACRONYM = 6;

/** The slug of a name: its folded words, joined by hyphens. */
export function slugOf(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

/** Whether a name is but a word of the language, which stands for anyone: "the gunmen". An acronym of its letters is a name. */
export function isCommonNoun(name: string): boolean {
  const folded = foldName(name);
  return COMMON_NOUNS.has(folded) || (FUNCTION_WORDS.has(folded) && (folded === 'a' || name !== name.toUpperCase()));
}

/**
 * Whether words as written name something ("Ahrar Brigade") and do not merely describe it ("gunmen", "Syrian rebels"):
 * the first and the last word have capitals, and the last is no common noun.
 */
function isProperName(name: string): boolean {
  const words = name
    .trim()
    .replace(/^the\s+/i, '')
    .split(/\s+/, MAX_NAME_WORDS + 1);
  const first = words.at(0) ?? '';
  const last = words.at(-1) ?? '';
  if (name.length > MAX_NAME_UNITS || words.length > MAX_NAME_WORDS || foldName(name) === '') return false;
  if (!/[\p{Lu}\p{Lo}]/u.test(first) || !/[\p{Lu}\p{Lo}\p{N}]/u.test(last)) return false;
  if (name.length > LONGEST_ACRONYM && /\p{Lu}/u.test(name) && name === name.toUpperCase()) return false;
  return !COMMON_NOUNS.has(foldName(last));
}

/** Whether an actor that the registry does not know has a name to be found again by. */
export function isNamedActor(name: string, kind: ActorKind): boolean {
  return !DESCRIBED_ACTORS.has(kind) && isProperName(name);
}

/** Whether a source that the registry does not know has a name. Unnamed ones are never one with each other. */
export function isNamedSource(name: string, kind: SourceKind): boolean {
  return !DESCRIBED_SOURCES.has(kind) && !DESCRIBED_SOURCE.test(name.toLowerCase()) && isProperName(name);
}
