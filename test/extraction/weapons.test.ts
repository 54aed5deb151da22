import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/extraction/document/document.ts';
import { readDocument } from '../../src/extraction/document/read-document.ts';
import { recogniseWeapons } from '../../src/extraction/mentions/weapons.ts';

const weapons = (text: string) =>
  recogniseWeapons(readDocument({ id: 'a', text })).map((w) => `${w.kind} ${textOf(w)}`);

const CASES: readonly [text: string, ...expected: string[]][] = [
  ['A car bomb went off near the market.', 'VEHICLE_BOMB car bomb'],
  ['A booby-trapped vehicle hit the gate.', 'VEHICLE_BOMB booby-trapped vehicle'],
  ['A truck loaded with explosives blew up.', 'VEHICLE_BOMB truck loaded with explosives'],
  ['Helicopters dropped barrel bombs on the town.', 'AIRCRAFT Helicopters', 'BARREL_BOMB barrel bombs'],
  ['He wore an explosive belt.', 'SUICIDE_VEST explosive belt'],
  ['An improvised explosive device killed two guards.', 'EXPLOSIVE improvised explosive device'],
  ['The town was hit by mortar shells and rockets.', 'MORTAR mortar shells', 'ROCKET rockets'],
  ['They used rocket-propelled grenades and machine guns.', 'ROCKET rocket-propelled grenades', 'FIREARM machine guns'],
  ['GUERRILLAS USED SUBMACHINE GUNS AND DYNAMITE AGAINST THE POST.', 'FIREARM SUBMACHINE GUNS', 'EXPLOSIVE DYNAMITE'],
  ['They threw molotov cocktails and stones.', 'FIRE molotov cocktails', 'OTHER stones'],
  ['A landmine killed a shepherd.', 'MINE landmine'],
  ['Victims showed signs of sarin.', 'CHEMICAL sarin'],
  ['He was hacked to death with machetes.', 'BLADE machetes'],
  ['A drone fired two missiles.', 'DRONE drone', 'MISSILE missiles'],
  ['Bunker buster bombs fell on the town.', 'EXPLOSIVE Bunker buster bombs'],
];

const NO_WEAPONS = [
  'The army shells the town every day.',
  'Two workers died in a coal mine.',
  'The aircraft carrier left the port.',
  'The treaty banned it.',
  'A friend of mine left.',
  'The bomb disposal team came.',
  'The truck was towed; they tow cars.',
];

describe('weapons', () => {
  for (const [text, ...expected] of CASES) it(text, () => expect(weapons(text)).toEqual(expected));
  for (const text of NO_WEAPONS) it(`none: ${text}`, () => expect(weapons(text)).toEqual([]));
});
