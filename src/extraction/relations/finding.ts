// One reading of a tie between two actors.
import type { RelationKind } from '../../../schema/vocabulary.ts';
import type { ActorPhrase } from './actor-phrases.ts';

/** What a phrase family finds: two phrases of one sentence and how the first stands to the second. */
export interface RelationFinding {
  readonly kind: RelationKind;
  readonly from: ActorPhrase;
  readonly to: ActorPhrase;
}
