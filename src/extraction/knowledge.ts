// What extraction knows of the world, handed in as a parameter so that a host can add to it without a deployment.
import type { ActorKind, SourceKind } from '../../schema/vocabulary.ts';
import type { ReportModel } from './events/report-model.ts';
import type { TypeModel } from './events/type-model.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';

export interface Alias {
  readonly text: string;
  /** BCP 47; absent means English or language-neutral. */
  readonly language?: string;
  /** First and last year in which the name stands for this actor. */
  readonly from?: number;
  readonly until?: number;
}

export interface KnownActor {
  readonly slug: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly aliases: readonly Alias[];
  readonly parent?: string;
  readonly successor?: string;
  /** First and last day, ISO: who is told of before or after it is the one that it came from, or its successor. */
  readonly since?: string;
  readonly until?: string;
  readonly wikidataId?: string;
  /** Slugs of actors that were found to be this one. */
  readonly formerSlugs?: readonly string[];
}

export interface KnownSource {
  readonly slug: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly country: string | null;
  readonly aliases: readonly Alias[];
  /** Slug of the actor that it speaks for. */
  readonly affiliatedActor?: string;
}

export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly actors: readonly KnownActor[];
  readonly sources: readonly KnownSource[];
  /** What corrects the rules' type of an event. */
  readonly eventTypes: TypeModel;
  /** What says which acts an article reports as news. */
  readonly eventReports: ReportModel;
}
