// The noun phrase after a country's name: its army, police or government, its rebels and its people, or only a deed of its forces.

import type { Span } from '../../document/document.ts';
import type { Branch } from '../../lexicon/actors/states.ts';
import {
  ACT_NOUNS,
  BORDER_NOUNS,
  CIVILIAN_NOUNS,
  EQUIPMENT_NOUNS,
  FORCE_MODIFIERS,
  GOVERNMENT_NOUNS,
  GUARD_NOUNS,
  MEDIA_NOUNS,
  MILITANT_NOUNS,
  MILITARY_NOUNS,
  MILITIA_NOUNS,
  OFFICER_NOUNS,
  OFFICIAL_NOUNS,
  POLICE_NOUNS,
  PROTESTER_NOUNS,
  REBEL_NOUNS,
  RIOTER_NOUNS,
  UNKNOWN_NOUNS,
} from '../../lexicon/actors/words.ts';
import { keyOf, keysOf } from '../name-index.ts';
import type { Reading } from './reading.ts';

const MOST_MODIFIERS = 6;
export const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
export const AIR = keyOf('air');
export const AIRFORCE = keyOf('airforce');
const BANDS = keysOf('group groups faction factions');
const AREA = keysOf('area areas');
const MEN = keysOf('man men');

export type Head =
  | 'POLICE'
  | 'BORDER'
  | 'AIR_FORCE'
  | 'MILITARY'
  | 'EQUIPMENT'
  | 'GOVERNMENT'
  | 'OFFICIALS'
  | 'REBELS'
  | 'MILITIA'
  | 'CIVILIANS'
  | 'PROTESTERS'
  | 'RIOTERS'
  | 'ACT'
  | 'FIGHTERS';

export interface Phrase {
  readonly head: Head;
  /** Word after the phrase. */
  readonly to: number;
}

/** Reads the noun phrase that goes on from a country's name: modifiers and one or more heads. */
export function phraseAfter({ words, caseless }: Reading, from: number): Phrase | null {
  const seen = new Set<Head>();
  let to = -1;
  for (let at = from; at < from + MOST_MODIFIERS; at++) {
    const key = words.keys[at];
    if (!key) break;
    if (MEDIA_NOUNS.has(key)) return null;
    if (ACT_NOUNS.has(key)) {
      if (seen.size === 0 || (seen.size === 1 && seen.has('EQUIPMENT'))) return { head: 'ACT', to: at + 1 };
      break;
    }
    // "army men", "police men"
    const head = MEN.has(key) && !caseless ? forceIn(seen) : headOf(key, words.keys[at + 1] ?? '', seen);
    if (head) {
      seen.add(head);
      to = at + 1;
      // "air force": both words
      if (head === 'AIR_FORCE' && key === AIR) {
        at++;
        to++;
      }
      continue;
    }
    if (!FORCE_MODIFIERS.has(key) && !ORDINAL.test(key)) break;
  }
  if (to < 0) return null;
  const order: readonly Head[] = [
    'CIVILIANS',
    'PROTESTERS',
    'RIOTERS',
    'POLICE',
    'BORDER',
    'AIR_FORCE',
    'REBELS',
    'MILITIA',
    'MILITARY',
    'EQUIPMENT',
    'OFFICIALS',
    'GOVERNMENT',
    'FIGHTERS',
  ];
  if (seen.has('FIGHTERS') && (seen.has('GOVERNMENT') || seen.has('MILITARY')))
    seen.add('MILITARY').delete('GOVERNMENT');
  const head = order.find((h) => seen.has(h));
  return head ? { head, to } : null;
}

const forceIn = (seen: ReadonlySet<Head>): Head | null =>
  seen.has('POLICE') ? 'POLICE' : seen.has('MILITARY') ? 'MILITARY' : null;

function headOf(key: string, next: string, seen: ReadonlySet<Head>): Head | null {
  if ((key === AIR && next === keyOf('force')) || key === AIRFORCE) return 'AIR_FORCE';
  if (BORDER_NOUNS.has(key) && (GUARD_NOUNS.has(next) || POLICE_NOUNS.has(next))) return 'BORDER';
  if (POLICE_NOUNS.has(key)) return 'POLICE';
  if (MILITARY_NOUNS.has(key)) return 'MILITARY';
  if (EQUIPMENT_NOUNS.has(key)) return 'EQUIPMENT';
  if (REBEL_NOUNS.has(key)) return 'REBELS';
  if (MILITIA_NOUNS.has(key)) return seen.has('REBELS') ? 'REBELS' : 'MILITIA';
  if (MILITANT_NOUNS.has(key) || UNKNOWN_NOUNS.has(key) || BANDS.has(key))
    return seen.has('REBELS') ? 'REBELS' : 'FIGHTERS';
  if (OFFICER_NOUNS.has(key)) return seen.size > 0 ? ([...seen].at(-1) ?? null) : 'MILITARY';
  if (OFFICIAL_NOUNS.has(key)) return 'OFFICIALS';
  // "local government area" is a place
  if (GOVERNMENT_NOUNS.has(key)) return AREA.has(next) ? null : 'GOVERNMENT';
  if (CIVILIAN_NOUNS.has(key)) return seen.size > 0 ? null : 'CIVILIANS';
  if (PROTESTER_NOUNS.has(key)) return 'PROTESTERS';
  if (RIOTER_NOUNS.has(key)) return 'RIOTERS';
  return null;
}

/** The branch of the state that a head stands for. */
export const BRANCH: Readonly<Partial<Record<Head, Branch>>> = {
  POLICE: 'police-forces',
  BORDER: 'border-guard',
  AIR_FORCE: 'air-force',
  MILITARY: 'military-forces',
  EQUIPMENT: 'military-forces',
  GOVERNMENT: 'government',
  OFFICIALS: 'government',
};

/** "Turkish-backed rebels": the backer is one actor, the rebels are another. */
export function backedToken({ words }: Reading, at: number): boolean {
  return /[-‐‑](?:backed|led|supported|allied|sponsored|funded|trained|held|controlled|occupied|run|ruled|made|based|born|installed)$/.test(
    words.sentence.tokens[words.tokens[at] ?? 0]?.lower ?? '',
  );
}

/** "shelling", "air strikes", after whose they are. */
export function actFollows({ words }: Reading, at: number): boolean {
  const aerial = words.keys[at] === AIR || words.keys[at] === keyOf('aerial') ? at + 1 : at;
  return ACT_NOUNS.has(words.keys[aerial] ?? '');
}

/** "the Saudi-backed alliance": who only backs those whom the group names. */
export function isBacker({ sentence, from, to }: Span): boolean {
  return (
    to - from === 1 &&
    /[-‐‑](?:backed|supported|allied|aligned|sponsored|funded|trained|armed|linked|recogni[sz]ed|brokered|mediated|mandated)$/.test(
      sentence.tokens[from]?.lower ?? '',
    )
  );
}
