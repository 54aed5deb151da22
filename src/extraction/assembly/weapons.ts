// The weapons of an event: each once, by the words that say most about it.
import type { WeaponKind } from '../../../schema/vocabulary.ts';
import { textOf } from '../document/document.ts';
import type { WeaponMention } from '../mentions/mention.ts';
import type { ExtractedEvent, Weapon } from '../record.ts';
import type { EventDraft } from './join-candidates.ts';

/** Words that only say that there was a weapon of the kind: "the bomb", "the device", "bullets". */
const GENERAL =
  /^(?:bombs?|explosives?|explosive (?:devices?|charges?|artifacts?|materials?|packages?)|bombshells?|munitions?|bullets?|gunfire|gunshots?|guns?|firearms?|shots?|weapons?|live (?:fire|rounds?|ammunition|bullets?))$/i;
const FAMILY: Partial<Record<WeaponKind, WeaponKind>> = { VEHICLE_BOMB: 'EXPLOSIVE' };

/** An aircraft is a weapon where it strikes; elsewhere it is hit, or only flies. */
const FLIES = new Set<ExtractedEvent['type']>(['AIR_DRONE_STRIKE', 'CHEMICAL_WEAPON']);

/** The weapons of a draft of this type, in the order of the text. */
export function weaponsOf(draft: EventDraft, type: ExtractedEvent['type']): Weapon[] {
  const used = draft.flatMap((c) => c.weapons).filter((w) => w.kind !== 'AIRCRAFT' || FLIES.has(type));
  const kept: WeaponMention[] = [];
  for (const weapon of used) {
    const at = kept.findIndex((k) => isSame(k, weapon));
    const known = kept[at];
    if (!known) kept.push(weapon);
    else if (isGeneral(known) && !isGeneral(weapon)) kept[at] = weapon;
  }
  return kept.map((w) => ({ text: textOf(w), kind: w.kind }));
}

const isGeneral = (weapon: WeaponMention) => GENERAL.test(textOf(weapon));
const familyOf = ({ kind }: WeaponMention) => FAMILY[kind] ?? kind;

/** The same words again, or a general word for a weapon of the kind told in another clause ("a car bomb … the explosives"). */
function isSame(known: WeaponMention, next: WeaponMention): boolean {
  if (familyOf(known) !== familyOf(next)) return false;
  return textOf(known).toLowerCase() === textOf(next).toLowerCase() || isGeneral(known) || isGeneral(next);
}
