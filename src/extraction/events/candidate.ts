// A candidate: what one sentence tells of one event, before mentions of the same event are joined.
import type { EventMode, EventType, Modality } from '../../../schema/vocabulary.ts';
import type { Sentence } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import type { ActorMention, DateMention, PlaceMention, TargetMention, WeaponMention } from '../mentions/mention.ts';
import type { Frame } from './clauses/frame.ts';

export interface Side {
  readonly actor: ActorMention;
  readonly role: 'AGENT' | 'PATIENT' | 'ACCUSED' | 'CLAIMANT' | 'SUPPORTER';
}

export interface Candidate {
  readonly sentence: Sentence;
  readonly type: EventType;
  readonly modes: readonly EventMode[];
  readonly modality: Modality;
  readonly frames: readonly Frame[];
  readonly figures: readonly Figure[];
  readonly sides: readonly Side[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly weapons: readonly WeaponMention[];
  readonly targets: readonly TargetMention[];
  /** "the attack", "the blast": refers to an act that was told before. */
  readonly refersBack: boolean;
  /** "another", "separate", "elsewhere", "meanwhile": another event than the one before. */
  readonly setsApart: boolean;
  /** Told beside the act of its sentence, which the text goes on with. */
  readonly isAside: boolean;
  /** Joined by "and" to another act of its sentence, against others. */
  readonly isCoordinate: boolean;
  readonly rule: string;
}

/** Whether a mention counts people who came to harm, and not only in a denial or a plan. */
export function hasToll({ figures }: Candidate): boolean {
  return figures.some((f) => !f.denied && !f.unreal && f.count.best !== 0);
}
