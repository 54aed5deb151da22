// One sentence's report of an agreement: a mention with everything that its sentence says of it.
import { readClaimants } from '../attribution/claimants.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/document.ts';
import { AGREEMENT_GOES_ON, GOES_ON } from '../lexicon/agreements.ts';
import type { ActorMention, DateMention, Mentions } from '../mentions/mention.ts';
import type { ActorReference, AgreementParty, Provision, Violation } from '../record.ts';
import { actorPhrasesOf } from '../relations/actor-phrases.ts';
import { countryMentions } from '../relations/governments.ts';
import { type Line, lineOf } from '../relations/line.ts';
import { type AgreementMention, readAgreementMentions } from './naming.ts';
import { partiesOf } from './parties.ts';
import { provisionsOf } from './provisions.ts';
import { type Cue, cueOf } from './state.ts';
import { type EventOfArticle, violationsOf } from './violations.ts';
import { dateOf, type PlacesOfMention, placesOf } from './when-and-where.ts';

export interface AgreementReport {
  readonly mention: AgreementMention;
  readonly cue: Cue;
  readonly parties: readonly AgreementParty[];
  readonly date: DateMention | null;
  readonly places: PlacesOfMention;
  readonly provisions: readonly Provision[];
  readonly violations: readonly Violation[];
}

/** Actors kept in mind for "both countries". */
const MOST_EARLIER = 12;

/** Reads the reports of all agreements, in the order of the text. */
export function readReports(
  document: Document,
  mentions: Mentions,
  events: readonly EventOfArticle[],
): AgreementReport[] {
  const claimants = readClaimants(document, mentions.sources);
  const reports: AgreementReport[] = [];
  let earlier: readonly ActorReference[] = [];
  let previous: Document['evidence'][number] | null = null;
  for (const sentence of document.evidence) {
    const line = lineOf(sentence);
    const named = mentions.actors.filter((actor) => actor.sentence === sentence);
    const actors = [...named, ...countryMentions(sentence, named)].sort((a, b) => a.from - b.from);
    const phrases = actorPhrasesOf(sentence, actors);
    const context = { phrases, mentions, events, claimants };
    const found = readAgreementMentions(line, actors, mentions.dates);
    const last = reports.at(-1)?.mention;
    const pronoun = found.length === 0 && last?.sentence === previous ? pronounFor(last, line) : [];
    for (const mention of [...found, ...pronoun]) {
      const before = actors.filter((actor) => actor.to <= mention.from).map(asReference);
      reports.push({
        mention,
        cue: cueOf(mention),
        parties: partiesOf(mention, phrases, mentions, [...earlier, ...before]),
        date: dateOf(mention, mentions.dates),
        places: placesOf(mention, mentions.places),
        provisions: provisionsOf(mention),
        violations: violationsOf(mention, context),
      });
    }
    earlier = [...earlier, ...actors.filter((actor) => actor.actor !== null).map(asReference)].slice(-MOST_EARLIER);
    previous = sentence;
  }
  return reports;
}

/** "But this only applies partially.", "It was violated twice.": the next sentence goes on with a pronoun for the agreement. */
function pronounFor(last: AgreementMention, line: Line): AgreementMention[] {
  const pronoun = GOES_ON.exec(line.text)?.[0];
  if (pronoun === undefined || !AGREEMENT_GOES_ON.test(line.text.slice(pronoun.length).trim())) return [];
  const to = (line.tokens[pronoun.split(' ').length - 1] ?? 0) + 1;
  return [{ ...last, sentence: line.sentence, line, from: to - 1, to, reference: 'DEMONSTRATIVE' }];
}

function asReference(mention: ActorMention): ActorReference {
  return { actor: mention.actor, name: mention.name, kind: mention.kind, text: textOf(mention) };
}
