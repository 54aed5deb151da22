// Names of weapons by kind. "~" stands for a blank, a hyphen or nothing: "car~bomb" is "car bomb", "car-bomb" and "carbomb".
import type { WeaponKind } from '../../../schema/vocabulary.ts';
import { inflectNoun } from './inflection.ts';

const WEAPONS: readonly (readonly [kind: WeaponKind, singulars: string])[] = [
  [
    'FIREARM',
    `gun|hand~gun|gunfire|gunshot|pistol|revolver|rifle|assault rifle|automatic rifle|sniper rifle|hunting rifle|shot~gun|
    machine~gun|sub~machine~gun|submachine~gun|sub-machine gun|heavy machine~gun|machine~gun fire|small arms|small-arms fire|light arms|firearm|fire arm|
    automatic weapon|automatic weapons fire|semi-automatic weapon|assault weapon|light weapon|long range weapon|
    large-caliber weapon|heavy caliber weapon|kalashnikov|ak-47|ak~47|ak-m|akm|m-16|m~16|m-60|uzi|galil|bullet|
    live bullet|live ammunition|live fire|live round|rubber bullet|rifle fire|gun fire|sniper fire`,
  ],
  [
    'EXPLOSIVE',
    `bomb|roadside bomb|time bomb|timebomb|pipe bomb|parcel bomb|letter bomb|sticky bomb|remote-controlled bomb|nail bomb|
    homemade bomb|home-made bomb|explosive|explosive device|explosive charge|explosive artifact|explosive package|
    explosive material|improvised explosive device|improvised bomb|ied|dynamite|stick of dynamite|dynamite stick|
    dynamite charge|charge of dynamite|kg of dynamite|dynamite bomb|tnt|trinitrotoluene|c-4|semtex|anfo|gelignite|
    plastic explosive|detonator|booby~trap|device|cluster bomb|cluster munition|vacuum bomb|thermobaric bomb|aerial bomb|guided bomb|glide bomb|guided aerial bomb|
    bunker~buster|unexploded ordnance|ordnance|munition|satchel charge|suitcase bomb|briefcase bomb|depth charge|bombshell`,
  ],
  [
    'VEHICLE_BOMB',
    `car~bomb|truck~bomb|bus bomb|van bomb|vehicle bomb|motorcycle bomb|motorbike bomb|bicycle bomb|suicide car bomb|
    suicide truck bomb|suicide vehicle|car~bomb attack|vbied|svbied|vehicle-borne improvised explosive device|
    vehicle-borne ied|booby~trapped car|booby~trapped vehicle|booby~trapped truck|booby~trapped motorcycle|
    booby~trapped motorbike|booby~trapped van|explosive-laden car|explosive-laden vehicle|explosive-laden truck|
    explosives-laden car|explosives-laden vehicle|explosives-laden truck|bomb-laden car|bomb-laden vehicle|
    bomb-laden truck|explosives-packed car|explosives-packed vehicle|explosives-packed truck|bomb-rigged car|
    explosive-rigged car|explosives-rigged vehicle|rigged car|car rigged with explosives|car packed with explosives|
    car loaded with explosives|car filled with explosives|car laden with explosives|vehicle loaded with explosives|
    vehicle rigged with explosives|vehicle packed with explosives|vehicle filled with explosives|
    vehicle laden with explosives|truck loaded with explosives|truck packed with explosives|truck filled with explosives|
    truck laden with explosives|truck rigged with explosives|car loaded with dynamite|vehicle loaded with dynamite|
    truck loaded with dynamite|car stuffed with explosives|vehicle stuffed with explosives`,
  ],
  [
    'SUICIDE_VEST',
    `suicide~vest|suicide~belt|explosive vest|explosives vest|explosive belt|explosives belt|explosives-filled vest|
    bomb vest|bomb belt|suicide jacket|explosive jacket`,
  ],
  ['MINE', 'mine|land~mine|anti-personnel mine|antipersonnel mine|anti-tank mine|naval mine|sea mine|minefield'],
  [
    'GRENADE',
    `grenade|hand~grenade|rifle grenade|fragmentation grenade|stun grenade|grenade launcher|sound bomb|
    incendiary grenade`,
  ],
  ['MORTAR', 'mortar|mortar shell|mortar round|mortar bomb|mortar fire|mortar grenade|mortar projectile|mortar attack'],
  [
    'ARTILLERY',
    `artillery|artillery shell|artillery fire|artillery round|heavy artillery|howitzer|cannon|cannon fire|field gun|
    hell cannon|tank shell|tank fire|tank round|shell|shellfire|anti-aircraft gun|gas cylinder|gas canister|projectile|
    heavy weapon|heavy weaponry|naval gun`,
  ],
  [
    'ROCKET',
    `rocket|rocket-propelled grenade|rocket propelled grenade|rpg|rpg-2|rpg-7|rpg-18|bazooka|rocket launcher|
    multiple rocket launcher|rocket shell|rocket fire|grad|grad rocket|katyusha|katyusha rocket|grad missile|
    incendiary rocket|homemade rocket|home-made rocket|catapult|elephant rocket|qassam|qassam rocket|law rocket`,
  ],
  [
    'MISSILE',
    `missile|ballistic missile|cruise missile|guided missile|scud|scud missile|tow|tow missile|anti-tank missile|
    anti-tank guided missile|anti-aircraft missile|surface-to-air missile|surface-to-surface missile|air-to-ground missile|
    tomahawk|tomahawk missile|tomahawk cruise missile|vacuum missile|elephant missile|kornet|hellfire missile|
    iskander|interceptor missile|sam missile`,
  ],
  [
    'AIRCRAFT',
    `war~plane|fighter jet|jet fighter|fighter plane|fighter-bomber|jet|war jet|combat aircraft|fighter aircraft|
    military aircraft|aircraft|military plane|plane|airplane|bomber plane|bomber aircraft|strategic bomber|helicopter|
    attack helicopter|combat helicopter|military helicopter|helicopter gunship|gunship|chopper|air force plane|su-22|su-24|
    su-25|su-34|su-35|mig-21|mig-23|mig-29|f-15|f-16|f-18|f-35|a-10|a-37|b-52|c-47|mi-8|mi-24|mi-17|uh-1h`,
  ],
  ['DRONE', 'drone|armed drone|suicide drone|quadcopter|unmanned aerial vehicle|uav|unmanned aircraft'],
  ['BARREL_BOMB', 'barrel~bomb|explosive barrel|barrel explosive|explosives barrel|barrel of explosives'],
  [
    'CHEMICAL',
    `chemical weapon|chemical agent|chemical bomb|chemical shell|chemical munition|chemical missile|chemical rocket|
    chlorine|chlorine gas|chlorine bomb|chlorine barrel|sarin|sarin gas|mustard gas|mustard agent|sulfur mustard|nerve agent|
    nerve gas|toxic gas|toxic agent|toxic chemical|poison gas|poisonous gas|poisonous substance|toxic substance|vx|
    gas barrel|gas bomb|asphyxiating gas|suffocating gas`,
  ],
  [
    'BLADE',
    `knife|kitchen knife|machete|sword|dagger|axe|ax|bayonet|sharp object|sharp weapon|bladed weapon|cleaver|
    hacksaw|spear|arrow|cold weapon|edged weapon|matchet`,
  ],
  [
    'FIRE',
    `molotov cocktail|molotov|petrol bomb|fire~bomb|gasoline bomb|incendiary bomb|incendiary device|incendiary munition|
    incendiary weapon|incendiary|napalm|napalm bomb|thermite|white phosphorus|phosphorus|phosphorus bomb|phosphorus shell|
    flame~thrower|gas tank`,
  ],
  [
    'OTHER',
    `tear~gas|tear gas canister|tear gas grenade|teargas|stones|rocks|sticks|clubs|brick|baton|iron bar|slingshot|water cannon|pepper spray|blunt object|hammer|poison|
    wooden stick|metal bar|projectile launcher|nuclear weapon|biological weapon`,
  ],
];

/** Words that the tagger also sees as verbs ("the army shells the town"): with that tag they are no weapon. */
export const ALSO_VERBS = new Set(
  'bomb bombs shell shells mine mines rocket rockets stone stones rock rocks club clubs stick sticks arrow jet jets plane planes spear hammer knife axe ax tow grad gun guns'.split(
    ' ',
  ),
);

/** Before "mine": it is dug, not laid. */
export const MINED = new Set(
  'coal gold silver copper salt iron emerald diamond phosphate lead zinc tin jade uranium'.split(' '),
);

/** Behind a weapon's name: the phrase is about making, keeping or clearing it. */
export const NOT_USED_BEFORE = new Set(
  'carrier carriers disposal expert experts maker makers making shelter shelters factory factories inspector inspectors programme program stockpile stockpiles watchdog treaty convention facility facilities depot depots cache caches production materials workshop expertise ban inspection destruction'.split(
    ' ',
  ),
);

const PLURAL_ONLY = new Set(['stones', 'rocks', 'sticks', 'clubs']);

/** Singular and plural spellings of all weapons, lower case, as tokens, and their kinds. */
export const WEAPON_PHRASES: readonly (readonly [phrase: readonly string[], kind: WeaponKind])[] = WEAPONS.flatMap(
  ([kind, singulars]) =>
    singulars
      .split('|')
      .map((singular) => singular.trim())
      .flatMap((singular) => spellings(singular))
      .map((phrase): [readonly string[], WeaponKind] => [phrase.split(' '), kind]),
);

function spellings(singular: string): string[] {
  const written = singular.includes('~') ? ['', ' ', '-'].map((joint) => singular.replaceAll('~', joint)) : [singular];
  return written.flatMap((phrase) => (PLURAL_ONLY.has(phrase) ? [phrase] : [phrase, ...pluralsOf(phrase)]));
}

/** "car bombs"; of "stick of dynamite" and "car loaded with explosives" the first noun. */
function pluralsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  const head = words.findIndex((_, i) => /^(?:of|loaded|packed|filled|laden|rigged|stuffed)$/.test(words[i + 1] ?? ''));
  const at = head >= 0 ? head : words.length - 1;
  const singular = words[at] ?? '';
  const plurals = singular === 'knife' ? ['knives'] : inflectNoun(singular).slice(1);
  return plurals.map((plural) => words.with(at, plural).join(' '));
}
