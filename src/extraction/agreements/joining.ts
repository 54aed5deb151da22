// Which mentions speak of one agreement: same family of kinds, and nothing that sets them apart.
import type { AgreementKind, PartyRole } from '../../../schema/vocabulary.ts';
import { isHeadline } from '../document/document.ts';
import { PROVIDING } from '../lexicon/agreements.ts';
import type { AgreementParty } from '../record.ts';
import { partyIdentity } from '../relations/governments.ts';
import type { AgreementReport } from './report.ts';

const FAMILIES: readonly (readonly AgreementKind[])[] = [
  ['CEASEFIRE', 'CESSATION_OF_HOSTILITIES', 'NON_AGGRESSION'],
  ['DEMILITARISED_ZONE', 'DE_ESCALATION_ZONE'],
];

/** Joins reports, in the order of the text, to groups that each speak of one agreement. */
export function joinReports(reports: readonly AgreementReport[]): AgreementReport[][] {
  const groups: AgreementReport[][] = [];
  for (const report of reports) {
    const group = groups.findLast((known) => belongsTo(report, known.length > ENDS ? ends(known) : known));
    if (group) group.push(report);
    else if (!report.mention.plural || report.mention.kind !== null) groups.push([report]);
  }
  return groups;
}

/** An agreement told over and over is compared by its first and last mentions. */
const ENDS = 16;

function ends(group: readonly AgreementReport[]): AgreementReport[] {
  return [...group.slice(0, ENDS / 2), ...group.slice(-ENDS / 2)];
}

export function kindOf(group: readonly AgreementReport[]): AgreementKind | null {
  // a headline's "truce" may be a cessation of hostilities
  const named = group.filter(({ mention }) => mention.kind !== null);
  return (named.find(({ mention }) => !isHeadline(mention.sentence)) ?? named[0])?.mention.kind ?? null;
}

function belongsTo(report: AgreementReport, group: readonly AgreementReport[]): boolean {
  if (report.mention.reference === 'FRESH' || (report.mention.plural && report.mention.reference === 'INDEFINITE'))
    return false;
  return kindsFit(report, group) && partiesFit(report, group) && datesFit(report, group) && placesFit(report, group);
}

function kindsFit({ mention, parties }: AgreementReport, group: readonly AgreementReport[]): boolean {
  const kind = kindOf(group);
  const isTalks = (k: AgreementKind | null) => k === 'TALKS';
  if (isTalks(kind) !== isTalks(mention.kind)) return false;
  if (kind !== null && kind === mention.kind) return true;
  const sameSentence = group.some((known) => known.mention.sentence === mention.sentence);
  const pointsBack = mention.reference === 'DEFINITE' || mention.reference === 'DEMONSTRATIVE';
  const shared = sharesParty(parties, group);
  const isFamily =
    kind !== null &&
    mention.kind !== null &&
    FAMILIES.some((family) => family.includes(kind) && family.includes(mention.kind ?? kind));
  // the first that the text says of an agreement speaks of that of the headline
  if (kind === null || mention.kind === null || isFamily)
    if (group.every((known) => isHeadline(known.mention.sentence))) return true;
  // "the truce provides for a buffer zone": the zone is a term of it
  if (
    sameSentence &&
    mention.reference === 'INDEFINITE' &&
    FAMILIES[1]?.includes(mention.kind ?? 'OTHER') &&
    // "agree truce, demilitarised zone": a headline tells its terms without a verb
    (PROVIDING.test(mention.line.text) || isHeadline(mention.sentence))
  )
    return true;
  // "an agreement … for a demilitarised zone", "the deal", "this pact"
  if (kind === null || mention.kind === null) return sameSentence || pointsBack || shared;
  if (isFamily) return pointsBack || sameSentence || shared;
  return mention.reference === 'DEMONSTRATIVE';
}

const MAKERS: ReadonlySet<PartyRole> = new Set<PartyRole>(['SIGNATORY', 'PARTY', 'BENEFICIARY']);
const HELPERS: ReadonlySet<PartyRole> = new Set<PartyRole>(['MEDIATOR', 'GUARANTOR']);

/** Parties set two apart only when both name makers, or both name helpers, known to the registry, and none is the same. */
function partiesFit({ parties }: AgreementReport, group: readonly AgreementReport[]): boolean {
  const known = group.flatMap((report) => report.parties);
  return [MAKERS, HELPERS].every((roles) => {
    const isOfRole = ({ role, actor }: AgreementParty) => roles.has(role) && actor !== null;
    const own = parties.filter(isOfRole);
    return own.length === 0 || !known.some(isOfRole) || sharesParty(own, group);
  });
}

function sharesParty(parties: readonly AgreementParty[], group: readonly AgreementReport[]): boolean {
  const known = new Set(group.flatMap((report) => report.parties).map(partyIdentity));
  return parties.some((party) => known.has(partyIdentity(party)));
}

function datesFit({ date, cue }: AgreementReport, group: readonly AgreementReport[]): boolean {
  if (!date?.start) return true;
  const { start, end } = date;
  return group.every(({ date: other, cue: known }) => {
    if (!other?.start) return true;
    if (start <= (other.end ?? other.start) && other.start <= (end ?? start)) return true;
    return (
      (cue === 'SIGNED' && beginsAfter(other.start, known, start)) ||
      (known === 'SIGNED' && beginsAfter(start, cue, other.start))
    );
  });
}

const DAY_MS = 86_400_000;
/** Days within which what was signed comes into force. */
const DAYS_TO_BEGIN = 31;

/** "came into effect on Saturday", what was signed on Thursday. */
function beginsAfter(start: string, cue: AgreementReport['cue'], signed: string): boolean {
  const days = (Date.parse(start) - Date.parse(signed)) / DAY_MS;
  return (cue === 'IN_FORCE' || cue === 'ANNOUNCED') && days >= 0 && days <= DAYS_TO_BEGIN;
}

function placesFit({ places }: AgreementReport, group: readonly AgreementReport[]): boolean {
  const own = places.stated.filter((p) => p.place?.kind === 'TOWN').map((p) => p.name);
  const known = group
    .flatMap((report) => report.places.stated)
    .filter((p) => p.place?.kind === 'TOWN')
    .map((p) => p.name);
  return own.length === 0 || known.length === 0 || own.some((name) => known.includes(name));
}
