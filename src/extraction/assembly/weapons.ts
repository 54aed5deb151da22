// The weapons of an event: each once, by the words that say most about it.
import type { WeaponKind } from '../../../schema/vocabulary.ts';
import { overlaps, textOf } from '../document/document.ts';
import type { Candidate } from '../events/candidate.ts';
import { isHeardFire } from '../events/weapons-used.ts';
import type { WeaponMention } from '../mentions/mention.ts';
import type { ExtractedEvent, Weapon } from '../record.ts';
import type { EventDraft } from './joining/draft.ts';

/** Words that only say that there was a weapon of the kind: "the bomb", "the device", "bullets". */
const GENERAL =
  /^(?:bombs?|explosives?|explosive (?:devices?|charges?|artifacts?|materials?|packages?)|bombshells?|devices?|munitions?|bullets?|gunfire|gunshots?|guns?|firearms?|shots?|weapons?|live (?:fire|rounds?|ammunition|bullets?))$/i;
const FAMILY: Partial<Record<WeaponKind, WeaponKind>> = { VEHICLE_BOMB: 'EXPLOSIVE' };

/** What a weapon throws, and its sound, say only that there was one. */
const AMMUNITION = /^(?:(?:live |rubber )?(?:bullets?|ammunition|rounds?)|gunfire|gunshots?)$/i;

/** An aircraft is a weapon where it strikes; elsewhere it is hit, or only flies. */
const FLIES = new Set<ExtractedEvent['type']>(['AIR_DRONE_STRIKE', 'CHEMICAL_WEAPON']);

/** What aircraft drop and fire. */
const CARRIED = new Set<WeaponKind>(['EXPLOSIVE', 'BARREL_BOMB', 'ROCKET', 'MISSILE', 'CHEMICAL', 'FIRE']);

/** The weapons of a draft of this type, in the order of the text. */
export function weaponsOf(draft: EventDraft, type: ExtractedEvent['type']): Weapon[] {
  const told = draft.flatMap((c) =>
    c.weapons.filter(
      (w) =>
        !AMMUNITION.test(textOf(w)) && !isHeardFire(w) && (w.kind !== 'AIRCRAFT' || (FLIES.has(type) && strikes(c, w))),
    ),
  );
  // "the helicopters fired rockets": they only carry what strikes
  const used = told.some((w) => CARRIED.has(w.kind)) ? told.filter((w) => w.kind !== 'AIRCRAFT') : told;
  const kept: WeaponMention[] = [];
  for (const weapon of used) {
    const at = kept.findIndex((k) => isSame(k, weapon));
    const known = kept[at];
    if (!known) kept.push(weapon);
    else if (saysMore(weapon, known)) kept[at] = weapon;
  }
  return kept.map((w) => ({ text: textOf(w), kind: w.kind }));
}

/** "helicopters bombed", "fired from a helicopter"; not "bombed a helicopter", "was flown out in a helicopter". */
function strikes({ frames }: Candidate, weapon: WeaponMention): boolean {
  const before = weapon.sentence.tokens.slice(Math.max(0, weapon.from - BEFORE_AIRCRAFT), weapon.from);
  return (
    before.some((t) => /^(?:from|by|using|with)$/.test(t.lower)) ||
    frames.some((f) => f.agents.some((g) => overlaps(g, weapon)) || (f.group !== null && overlaps(f.group, weapon)))
  );
}

/** Tokens before an aircraft in which the word stands that makes it the means. */
const BEFORE_AIRCRAFT = 4;

function saysMore(next: WeaponMention, known: WeaponMention): boolean {
  if (isGeneral(known) !== isGeneral(next)) return isGeneral(known);
  return wordsOf(next).length > wordsOf(known).length && holds(next, known);
}

const wordsOf = (weapon: WeaponMention) => textOf(weapon).toLowerCase().split(/\s+/);

/** "17 kg of dynamite" is the dynamite, "mortar grenade" the mortar. */
const holds = (longer: WeaponMention, shorter: WeaponMention) =>
  ` ${wordsOf(longer).join(' ')} `.includes(` ${wordsOf(shorter).join(' ')} `);

const isGeneral = (weapon: WeaponMention) => GENERAL.test(textOf(weapon));
const familyOf = ({ kind }: WeaponMention) => FAMILY[kind] ?? kind;

/** The same words again, or a general word for a weapon of the kind told in another clause ("a car bomb … the explosives"). */
function isSame(known: WeaponMention, next: WeaponMention): boolean {
  if (familyOf(known) !== familyOf(next)) return false;
  return isGeneral(known) || isGeneral(next) || holds(known, next) || holds(next, known);
}
