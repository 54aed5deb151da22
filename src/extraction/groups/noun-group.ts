// A noun group, and what of a sentence is known before its groups are read.

import type { VictimGroup, VictimStatus } from '../../../schema/vocabulary.ts';
import type { Span } from '../document/document.ts';
import type { ActorMention, DateMention, PlaceMention, Quantity, SourceMention } from '../mentions/mention.ts';

/** Words around one noun: determiner, count, adjectives, names and head. */
export interface NounGroup extends Span {
  /** Index of the head noun's token; of the count's last token in a group without noun ("killing seven"). */
  readonly head: number;
  readonly headless: boolean;
  readonly quantity: Quantity | null;
  /** First determiner or possessive, lower case: "the", "a", "another", "their". */
  readonly determiner: string | null;
  /** The actor that the group names, when its mention covers the head or stands before it. */
  readonly actor: ActorMention | null;
  /** The place that the head names. */
  readonly place: PlaceMention | null;
  /** Set when the head is a noun for people. */
  readonly people: {
    readonly status: VictimStatus;
    readonly group: VictimGroup | null;
    readonly count: number | null;
  } | null;
  /** The preposition directly before the group, lower case. */
  readonly preposition: string | null;
  /** Depth of brackets that it stands in: "planes (of the navy) bombed" has a subject outside them. */
  readonly depth: number;
  /** How it is joined to the group before it: a comma, "and", a comma with "and"; null when it is not. */
  readonly joint: 'COMMA' | 'AND' | 'OR' | null;
}

/** The mentions of one sentence, which groups take as units. */
export interface SentenceMentions {
  readonly quantities: readonly Quantity[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  /** Sources begin a group of their own: "kills 3 schoolchildren state media". */
  readonly sources: readonly SourceMention[];
}
