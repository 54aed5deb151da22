// What an act strikes besides its object: "exploded in front of the depot", "an attack on two stores", "fired at the embassy".
import type { Token } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Act } from '../lexicon/acts.ts';
import { TARGET_HEADS } from '../lexicon/targets.ts';
import type { Frame } from './clauses/frame.ts';

const STRIKING: ReadonlySet<Act> = new Set<Act>(['ATTACK', 'STRIKE', 'SHELL', 'FIRE', 'EXPLODE', 'DESTROY', 'LOOT']);
/** Prepositions behind which stands what any of them strikes. */
const AT = new Set(['on', 'against', 'at', 'into', 'onto', 'toward', 'towards', 'to']);
/** Where a bomb lies is what it strikes. */
const WHERE = new Set([
  'in',
  'inside',
  'near',
  'outside',
  'under',
  'beside',
  'behind',
  'opposite',
  'within',
  'between',
  'beneath',
  'atop',
]);
/** "300 metres from the palace", "across from the bank": a bomb goes off near what is measured from. */
const MEASURED = /^(?:across|met(?:er|re)s?|blocks?|yards?|feet|km|kilomet(?:er|re)s?|m)$/;
/** "in front of the bank", "at the entrance to the hotel": what follows is struck. */
const SIDES =
  /^(?:front|side|back|entrance|entrances|door|doors|gate|vicinity|roof|basement|facade|corner|engine|top|floor)$/;
/** Groups behind the act in which its target may stand. */
const MOST_GROUPS = 8;

/** Ground where people live, whoever holds it. */
const INHABITED =
  /^(?:districts?|areas?|towns?|villages?|hamlets?|neighbou?rhoods?|enclaves?|bastions?|cit(?:y|ies)|suburbs?|territor(?:y|ies)|provinces?|regions?|quarters?)$/;

/** "shelled several rebel districts": whoever holds the ground that an act strikes is not struck himself. */
export function holdersOf(frame: Frame): readonly NounGroup[] {
  if (!STRIKING.has(frame.entry.act) && frame.entry.act !== 'KILL') return [];
  return frame.patients.filter(
    ({ actor, head, sentence }) => actor && actor.to <= head && INHABITED.test(sentence.tokens[head]?.lower ?? ''),
  );
}

/** "executed six men after seizing the village from the rebels": who lost the ground is not whom the killing befell. */
export function losersOf(frame: Frame): readonly NounGroup[] {
  const isGround = (g: NounGroup) => g.place !== null || INHABITED.test(g.sentence.tokens[g.head]?.lower ?? '');
  const isOfGround = frame.entry.act === 'TAKE' && frame.patients.some((g) => g.preposition !== 'from' && isGround(g));
  return isOfGround ? frame.patients.filter((g) => g.preposition === 'from') : [];
}

/** "buses with passengers as well as a dozen shops": what a preposition adds to an item, when the list goes on behind it. */
function isCompletion(groups: readonly NounGroup[], group: NounGroup): boolean {
  return groups[groups.indexOf(group) + 1]?.joint === 'AND';
}

/** "claimed the attack in a call to a newspaper": who is told of it is not struck. */
function isTold(groups: readonly NounGroup[], group: NounGroup): boolean {
  const before = groups[groups.indexOf(group) - 1];
  return before?.to === group.from - 1 && MESSAGE.test(before.sentence.tokens[before.head]?.lower ?? '');
}

const MESSAGE = /^(?:calls?|messages?|letters?|communiques?|statements?|notes?|leaflets?|faxes|fax)$/;

/** Tokens from what opens the items to the first of them: "namely, a". */
const SPELLING_REACH = 3;

/** "three vehicles: an ambulance, a truck and a van": the items of a count. */
function spellsOut({ sentence, from }: NounGroup, before: readonly NounGroup[]): boolean {
  return (
    before.some(({ quantity }) => (quantity?.best ?? 0) > 1) &&
    sentence.tokens.slice(from - SPELLING_REACH, from).some((t) => /^(?::|--?|[–—]|namely)$/.test(t.lower))
  );
}

/** A verb that ends what is struck; not "the telephone exchange", whose noun the tagger takes for one. */
function isOtherVerb({ tag, lower }: Token, before: Token | undefined): boolean {
  const isNoun = TARGET_HEADS.has(lower) && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before?.tag ?? '');
  return tag === 'VERB' && !lower.endsWith('ed') && !isNoun;
}

const HIDDEN_CHARGE = /^(?:mines?|landmines?|bombs?|ieds?|devices?|explosives)$/;

/** "a bus hit a landmine": what drives onto a hidden charge is struck by it. */
const drivesOntoCharge = ({ entry, form, patients, sentence: { tokens } }: Frame) =>
  form === 'VERB' && entry.act === 'ATTACK' && patients.some((g) => HIDDEN_CHARGE.test(tokens[g.head]?.lower ?? ''));

/** The groups that an act strikes: its patients, and what its prepositions lead to. */
export function struckGroups(frame: Frame, groups: readonly NounGroup[]): readonly NounGroup[] {
  if (!STRIKING.has(frame.entry.act)) return frame.patients;
  if (drivesOntoCharge(frame)) return frame.agents;
  const bomb = frame.entry.act === 'EXPLODE' || frame.entry.act === 'STRIKE';
  const found: NounGroup[] = [];
  // "damaged a shop of the chain, a hotel and two clinics": the list goes on behind what completes its first item
  let leads = frame.form === 'VERB' && frame.patients.some((g) => g.from > frame.trigger);
  const { tokens } = frame.sentence;
  let end = frame.trigger + 1;
  for (const group of groups.filter((g) => g.from > frame.trigger).slice(0, MOST_GROUPS)) {
    if (tokens.slice(end, group.from).some((t, k) => isOtherVerb(t, tokens[end + k - 1]) && end + k !== frame.trigger))
      break;
    if (
      tokens
        .slice(end, group.from)
        .some(
          (t, k, between) =>
            (t.text === ';' && between[k + 1]?.lower !== 'namely') ||
            (t.lower === 'by' && !frame.agents.includes(group)) ||
            t.lower === 'after' ||
            t.lower === 'while',
        )
    )
      break;
    end = group.to;
    // behind its object a verb's list may go on
    if (leads && frame.patients.includes(group)) continue;
    // "placed by guerrillas in the office": who did it stands before what he struck
    if (frame.agents.includes(group)) continue;
    const { preposition } = group;
    const side = SIDES.test(tokens[group.head]?.lower ?? '');
    const near = preposition === 'from' && MEASURED.test(tokens[group.from - 2]?.lower ?? '');
    const atop = preposition === 'of' && tokens[group.from - 2]?.lower === 'top';
    if (preposition === 'to' && isTold(groups, group)) leads = false;
    else if (preposition !== null && (AT.has(preposition) || (bomb && (near || atop || WHERE.has(preposition)))))
      leads = true;
    else if (preposition === 'of' || preposition === 'to') leads = leads && true;
    else if (leads && preposition !== null && isCompletion(groups, group)) continue;
    else if (group.joint === null) leads = spellsOut(group, [...frame.patients, ...found]);
    if (leads && !side) found.push(group);
  }
  return [...frame.patients, ...found];
}
