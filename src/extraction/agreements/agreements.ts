// Agreements that an article reports: ceasefires, zones, exchanges, accords, talks; their parties, terms, state and breaches.
import type { ProvisionKind } from '../../../schema/vocabulary.ts';
import type { Claimants } from '../attribution/claimants.ts';
import type { Document } from '../document/document.ts';
import { textOf } from '../document/document.ts';
import { ARMED_GROUPS } from '../lexicon/actors/kinds.ts';
import type { DateMention, Mentions, PlaceMention } from '../mentions/mention.ts';
import type { EventDate, ExtractedAgreement, Location } from '../record.ts';
import { joinReports, kindOf } from './joining.ts';
import { merge } from './parties.ts';
import { distinctProvisions } from './provisions.ts';
import { type AgreementReport, readReports } from './report.ts';
import { type Cue, stateOf } from './state.ts';
import { distinctViolations, type EventOfArticle } from './violations.ts';

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
  claimants: Claimants,
  events: readonly EventOfArticle[],
  locate: (places: readonly PlaceMention[]) => Location | null,
): ExtractedAgreement[] {
  const groups = joinReports(readReports(document, mentions, claimants, events)).filter(isReal);
  return groups.map((group, index) => ({ key: `a${index + 1}`, ...agreementOf(group, locate) }));
}

/** Terms that only an agreement of a conflict has: with them "the deal" needs no parties. */
const TELLING_TERMS: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>([
  'ZONE',
  'CORRIDOR',
  'WITHDRAWAL',
  'PRISONERS',
  'CESSATION',
]);

/** A group is an agreement unless it is only denied or supposed, of no known kind without parties, or talks that nobody fixed. */
function isReal(group: readonly AgreementReport[]): boolean {
  if (group.every(({ cue }) => cue === 'DENIED' || cue === 'SUPPOSED')) return false;
  const kind = kindOf(group);
  const parties = group.flatMap((report) => report.parties).filter((party) => party.role !== 'EXCLUDED');
  const told = group.some(({ cue }) => cue !== null && cue !== 'DENIED' && cue !== 'SUPPOSED');
  if (kind === null) {
    if (group.some(({ provisions }) => provisions.some((provision) => TELLING_TERMS.has(provision.kind)))) return true;
    const isArmed = group.some((report) => report.parties.some((party) => ARMED_GROUPS.has(party.kind)));
    // "a UN-sponsored pact": others help to make peace, not business
    const isHelped = parties.some(({ role }) => role === 'MEDIATOR' || role === 'GUARANTOR');
    return told && (parties.length > 1 || isArmed || isHelped || group.some(({ mention }) => mention.name !== null));
  }
  const fixed = parties.length > 0 || group.some(({ date, places }) => date !== null || places.stated.length > 0);
  if (kind === 'TALKS') return told && fixed;
  return (
    told ||
    fixed ||
    group.some(({ mention, violations }) => mention.reference !== 'INDEFINITE' || violations.length > 0)
  );
}

function agreementOf(
  group: readonly AgreementReport[],
  locate: (places: readonly PlaceMention[]) => Location | null,
): Omit<ExtractedAgreement, 'key'> {
  const kind = kindOf(group) ?? 'OTHER';
  const parties = merge(group.flatMap((report) => report.parties));
  const sentences = group.map(({ mention }) => mention.sentence);
  const violations = distinctViolations(
    group.flatMap((report) => report.violations),
    new Set(sentences.filter(({ role }) => role === 'HEADLINE').map((sentence) => sentence.index)),
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

const TELLING: ReadonlySet<Cue> = new Set<Cue>(['SIGNED', 'ANNOUNCED', 'PROPOSED', 'PARTIALLY_IMPLEMENTED']);

/** Whether a sentence tells of the agreement itself, so that its places are the agreement's. */
function tells({ provisions, parties, cue }: AgreementReport): boolean {
  return provisions.length > 0 || (parties.length > 0 && TELLING.has(cue));
}

function eventDate(date: DateMention | null): EventDate | null {
  if (!date) return null;
  return { start: date.start, end: date.end, precision: date.precision, basis: date.basis, text: textOf(date) };
}
