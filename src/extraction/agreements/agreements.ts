// Agreements that an article reports: ceasefires, zones, exchanges, accords, talks; their parties, terms, state and breaches.
import type { AgreementState } from '../../../schema/vocabulary.ts';
import { readClaimants } from '../attribution/claimants.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/document.ts';
import { GOES_ON, LATER_STATES } from '../lexicon/agreements.ts';
import type { DateMention, Mentions, PlaceMention } from '../mentions/mention.ts';
import type { ActorReference, EventDate, ExtractedAgreement, Location } from '../record.ts';
import { actorPhrasesOf } from '../relations/actor-phrases.ts';
import { countryMentions } from '../relations/governments.ts';
import { lineOf } from '../relations/line.ts';
import { joinReports, kindOf } from './joining.ts';
import { readAgreementMentions } from './naming.ts';
import { merge, partiesOf } from './parties.ts';
import { distinctProvisions, provisionsOf } from './provisions.ts';
import type { AgreementReport } from './report.ts';
import { cueOf, stateOf } from './state.ts';
import { type EventOfArticle, violationsOf } from './violations.ts';
import { dateOf, placesOf } from './when-and-where.ts';

/** Actors kept in mind for "both countries". */
const MOST_EARLIER = 12;

/**
 * Reads the agreements of an article, in the order of the text; keys are `a1`, `a2` and so on.
 * What is called for is PROPOSED; what is denied, or only supposed, is none. Quotes are verbatim sentences.
 *
 * @param events of the same article, for the violations that they are
 * @param locate makes one location of the places that speak of an agreement
 */
export function readAgreements(
  document: Document,
  mentions: Mentions,
  events: readonly EventOfArticle[],
  locate: (places: readonly PlaceMention[]) => Location | null,
): ExtractedAgreement[] {
  const groups = joinReports(readReports(document, mentions, events)).filter(isReal);
  return groups.map((group, index) => ({ key: `a${index + 1}`, ...agreementOf(group, locate) }));
}

function readReports(document: Document, mentions: Mentions, events: readonly EventOfArticle[]): AgreementReport[] {
  const claimants = readClaimants(document, mentions.sources);
  const reports: AgreementReport[] = [];
  let earlier: readonly ActorReference[] = [];
  for (const sentence of document.evidence) {
    const line = lineOf(sentence);
    const named = mentions.actors.filter((actor) => actor.sentence === sentence);
    const actors = [...named, ...countryMentions(sentence, named)].sort((a, b) => a.from - b.from);
    const found = readAgreementMentions(line, actors, mentions.dates);
    const goingOn =
      named.length === 0
        ? laterStateOf(line.text, reports.at(-1), document.evidence.indexOf(sentence), document)
        : null;
    if (goingOn) reports.push(goingOn);
    const phrases = actorPhrasesOf(sentence, actors);
    for (const mention of found) {
      const before = actors.filter((actor) => actor.to <= mention.from).map(asReference);
      reports.push({
        mention,
        cue: cueOf(mention),
        parties: partiesOf(mention, phrases, mentions, [...earlier, ...before]),
        date: dateOf(mention, mentions.dates),
        places: placesOf(mention, mentions.places),
        provisions: provisionsOf(mention),
        violations: violationsOf(mention, { phrases, mentions, events, claimants }),
      });
    }
    earlier = [...earlier, ...actors.filter((actor) => actor.actor !== null).map(asReference)].slice(-MOST_EARLIER);
  }
  return reports;
}

/** "But this only applies partially.": the next sentence says how it went, with a pronoun for the agreement. */
function laterStateOf(
  text: string,
  last: AgreementReport | undefined,
  at: number,
  document: Document,
): AgreementReport | null {
  if (!last || document.evidence[at - 1] !== last.mention.sentence || !GOES_ON.test(text)) return null;
  const cue = LATER_STATES.find(([, pattern]) => pattern.test(text.replace(GOES_ON, '').trim()))?.[0];
  return cue ? { ...last, cue, parties: [], provisions: [], violations: [] } : null;
}

function asReference(mention: Mentions['actors'][number]): ActorReference {
  return { actor: mention.actor, name: mention.name, kind: mention.kind, text: textOf(mention) };
}

/** A group is an agreement unless it is only denied or supposed, of no known kind without parties, or talks that nobody fixed. */
function isReal(group: readonly AgreementReport[]): boolean {
  if (group.every(({ cue }) => cue === 'DENIED' || cue === 'SUPPOSED')) return false;
  const kind = kindOf(group);
  const parties = group.flatMap((report) => report.parties).filter((party) => party.role !== 'EXCLUDED');
  const told = group.some(({ cue }) => cue !== null && cue !== 'DENIED' && cue !== 'SUPPOSED');
  if (kind === null) return told && (parties.length > 1 || group.some(({ mention }) => mention.name !== null));
  if (kind !== 'TALKS') return true;
  const fixed = group.some(({ date, places }) => date !== null || places.stated.length > 0);
  return told && (fixed || parties.length > 0);
}

function agreementOf(
  group: readonly AgreementReport[],
  locate: (places: readonly PlaceMention[]) => Location | null,
): Omit<ExtractedAgreement, 'key'> {
  const kind = kindOf(group) ?? 'OTHER';
  const parties = merge(group.flatMap((report) => report.parties));
  const violations = group
    .flatMap((report) => report.violations)
    .filter(
      (violation, index, all) =>
        all.findIndex((v) => v.sentence === violation.sentence && v.violator?.name === violation.violator?.name) ===
        index,
    );
  const violated = violations.some(({ status }) => status !== 'DENIED');
  const told = group.find((report) => report.parties.length > 0 || report.date) ?? group[0];
  const stated = group.flatMap(({ places }) => places.stated);
  const nearby = group.filter(tells).flatMap(({ places }) => places.nearby);
  return {
    kind,
    name: group.find(({ mention }) => mention.name)?.mention.name ?? null,
    date: eventDate(group.find(({ date }) => date?.start)?.date ?? group.find(({ date }) => date)?.date ?? null),
    state: stateOf(
      group.map(({ cue }) => cue),
      violated,
      kind,
    ),
    parties,
    provisions: distinctProvisions(group.flatMap((report) => report.provisions)),
    location: (stated.length > 0 ? locate(stated) : null) ?? (nearby.length > 0 ? locate(nearby) : null),
    violations,
    sentence: told?.mention.sentence.index ?? 0,
    quote: told?.mention.sentence.text ?? '',
  };
}

const TELLING: ReadonlySet<AgreementState | string | null> = new Set([
  'SIGNED',
  'ANNOUNCED',
  'PROPOSED',
  'PARTIALLY_IMPLEMENTED',
]);

/** Whether a sentence tells of the agreement itself, so that its places are the agreement's. */
function tells({ provisions, parties, cue }: AgreementReport): boolean {
  return provisions.length > 0 || (parties.length > 0 && TELLING.has(cue));
}

function eventDate(date: DateMention | null): EventDate | null {
  if (!date) return null;
  return { start: date.start, end: date.end, precision: date.precision, basis: date.basis, text: textOf(date) };
}
