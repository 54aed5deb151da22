// What a report lists in cells of its row: how an event was carried out, what was struck, with what. A row for each would be one
// written for each.
import * as z from 'zod';
import {
  EVENT_MODES,
  type EventMode,
  TARGET_KINDS,
  type TargetKind,
  WEAPON_KINDS,
  type WeaponKind,
} from '../../schema/vocabulary.ts';

/** Something that an article names, by its kind and as it is written there. */
export interface Thing<Kind extends string = string> {
  readonly kind: Kind;
  readonly text: string;
}

const modes = z.array(z.enum(EVENT_MODES));
const targets = z.array(z.tuple([z.enum(TARGET_KINDS), z.string()]));
const weapons = z.array(z.tuple([z.enum(WEAPON_KINDS), z.string()]));

export function writeModes(given: readonly EventMode[]): string {
  return JSON.stringify(given);
}

/** The cell of targets or weapons: each is [kind, text]. */
export function writeThings(given: readonly Thing[]): string {
  return JSON.stringify(given.map(({ kind, text }) => [kind, text]));
}

export function readModes(cell: string): EventMode[] {
  return modes.parse(JSON.parse(cell));
}

export function readTargets(cell: string): Thing<TargetKind>[] {
  return targets.parse(JSON.parse(cell)).map(([kind, text]) => ({ kind, text }));
}

export function readWeapons(cell: string): Thing<WeaponKind>[] {
  return weapons.parse(JSON.parse(cell)).map(([kind, text]) => ({ kind, text }));
}
