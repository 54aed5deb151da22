// A name that may be a place, and what the article says by which its place is chosen.
import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { NameContext } from './context.ts';
import type { PlaceName } from './names.ts';

export interface Candidate extends PlaceName {
  readonly context: NameContext;
  /** The article is in capitals. */
  readonly capitals: boolean;
  /** Letter case tells names from words in this sentence. */
  readonly cased: boolean;
}

export interface Evidence {
  readonly countries: ReadonlyMap<string, number>;
  /** Weight of a country without what the candidate's own name adds to it. */
  readonly spokenOf: (candidate: Candidate, iso: string) => number;
  /** In capitals, lower-case words of the names of persons, their first apart: each of them alone may be a surname. */
  readonly surnames: ReadonlySet<string>;
  /** The other plausible names of the candidate's sentence. */
  readonly beside: (candidate: Candidate) => readonly Candidate[];
  /** Divisions where what the article speaks of is at home. */
  readonly home: readonly GazetteerPlace[];
  /** Divisions and countries that some name of the article may stand for, each once. */
  readonly containers: readonly GazetteerPlace[];
}
