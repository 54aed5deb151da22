// What the recognisers find: one interface a kind of mention. A mention is a span and what the words stand for.
import type {
  ActorKind,
  DateBasis,
  DatePrecision,
  SourceKind,
  TargetKind,
  WeaponKind,
} from '../../../schema/vocabulary.ts';
import type { Span } from '../document/document.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { Count } from '../record.ts';

export interface ActorMention extends Span {
  /** Registry slug; null for a name or description that the registry does not know. */
  readonly actor: string | null;
  /** Canonical name, or the words as written. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO country that the actor belongs to, where known. */
  readonly country: string | null;
  /** NAME: a proper name or alias. DESCRIPTION: words such as "government forces", "gunmen", "the jihadists". PERSON: a named person. */
  readonly form: 'NAME' | 'DESCRIPTION' | 'PERSON';
}

export interface PlaceMention extends Span {
  /** The gazetteer's entry after disambiguation; null for a name that it does not know. */
  readonly place: GazetteerPlace | null;
  readonly name: string;
  /** DATELINE, SEAT ("London-based"), GOVERNMENT ("Damascus rejected"), NAME_PART ("the Aleppo fighters"): no scene of an event. */
  readonly use: 'SCENE' | 'DATELINE' | 'SEAT' | 'GOVERNMENT' | 'NAME_PART';
  /** "near", "south of", "outskirts of" before it. */
  readonly near: boolean;
}

export interface DateMention extends Span {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis | null;
  /** SINCE and OVER mark a period over which figures add up ("since March", "in the past week"): a tally's words. AT is a time of an event. */
  readonly use: 'AT' | 'SINCE' | 'OVER' | 'UNTIL';
}

export interface Quantity extends Span, Count {}

export interface SourceMention extends Span {
  readonly source: string | null;
  readonly name: string;
  readonly kind: SourceKind;
}

export interface WeaponMention extends Span {
  readonly kind: WeaponKind;
}

export interface TargetMention extends Span {
  readonly kind: TargetKind;
}

/** All mentions of one document, each list in the order of the text. */
export interface Mentions {
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly sources: readonly SourceMention[];
  readonly weapons: readonly WeaponMention[];
  readonly targets: readonly TargetMention[];
}
