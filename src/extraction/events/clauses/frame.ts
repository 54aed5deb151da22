// A frame: one act of a sentence with the groups that fill its roles. Voice is gone here: the agent does, the patient suffers.
import type { Sentence } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import type { VerbGroup } from '../../groups/verb-groups.ts';
import type { ActEntry } from '../../lexicon/acts.ts';

export interface Frame {
  readonly sentence: Sentence;
  /** Token of the verb or noun that tells the act. */
  readonly trigger: number;
  readonly entry: ActEntry;
  /** VERB: in whatever voice. NOUN: "the killing of", "an attack on". */
  readonly form: 'VERB' | 'NOUN';
  readonly negated: boolean;
  readonly modal: VerbGroup['modal'];
  /** Who does it; in a clash the first side. */
  readonly agents: readonly NounGroup[];
  /** Who or what suffers it; in a clash the other side. */
  readonly patients: readonly NounGroup[];
  /** How the agent is known: said plainly, or only "blamed on", "suspected", "claimed by". */
  readonly agentRole: 'AGENT' | 'ACCUSED' | 'CLAIMANT';
  /** The act noun's own group, for nominal frames. */
  readonly group: NounGroup | null;
}
