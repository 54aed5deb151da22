// One sentence's report of an agreement: a mention with everything that its sentence says of it.
import type { Claimants } from '../attribution/claimants.ts';
import { hasCue } from '../document/cues.ts';
import { type Document, type Sentence, type Span, textOf } from '../document/document.ts';
import { AGREEMENT_GOES_ON, GOES_ON, IS_VIOLATION } from '../lexicon/agreements.ts';
import type { ActorMention, DateMention, Mentions } from '../mentions/mention.ts';
import type { ActorReference, AgreementParty, Provision, Violation } from '../record.ts';
import { type ActorPhrases, actorPhrasesOf } from '../relations/actor-phrases.ts';
import { partyIdentity, withCountries } from '../relations/governments.ts';
import { type Line, lineOf } from '../relations/line.ts';
import { type AgreementMention, mayTellAgreement, readAgreementMentions } from './naming.ts';
import { partiesOf, subjectBefore } from './parties.ts';
import { provisionsOf } from './provisions.ts';
import { type Cue, cueOf } from './state.ts';
import { asClaimant, type ClaimantContext } from './violation-claimants.ts';
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

/** Sentences looked back over for "both countries". */
const SENTENCES_BACK = 3;

/** Reads the reports of all agreements, in the order of the text. */
export function readReports(
  document: Document,
  mentions: Mentions,
  claimants: Claimants,
  events: readonly EventOfArticle[],
): AgreementReport[] {
  const reports: AgreementReport[] = [];
  const actorsOf = bySentence(mentions.actors);
  const datesOf = bySentence(mentions.dates);
  const placesIn = bySentence(mentions.places);
  for (const [at, sentence] of document.evidence.entries()) {
    const actors = actorsOf(sentence);
    const dates = datesOf(sentence);
    const found = mayTellAgreement(sentence) ? readAgreementMentions(lineOf(sentence), actors, dates) : [];
    const told = reports.at(-1)?.mention;
    // after "the deal was announced after hours of talks" it is the deal that "it" stands for
    const last =
      reports.findLast(({ mention }) => mention.sentence === told?.sentence && mention.kind !== 'TALKS')?.mention ??
      told;
    const pronoun =
      last !== undefined && last.sentence === document.evidence[at - 1] ? pronounFor(last, lineOf(sentence)) : [];
    const isOfBreaches = pronoun.length + found.length === 0 && mayTellBreaches(sentence);
    const goesOn = last !== undefined && isOfBreaches ? breachesOf(last, lineOf(sentence)) : pronoun;
    const charged = reports.at(-1);
    if (found.length === 0 && charged && charged.mention.sentence === document.evidence[at - 1]) {
      const denial = denialOf(charged, lineOf(sentence), () => actorPhrasesOf(sentence, actors), { mentions });
      // of "an earlier truce" too the denial tells no other one
      const mention = { ...charged.mention, reference: 'DEMONSTRATIVE' as const };
      if (denial) reports.push({ ...charged, mention, parties: [], date: null, provisions: [], violations: [denial] });
      if (denial) continue;
    }
    // "it provides for a buffer zone": the zone is a term of what "it" is
    const here = found.every(({ kind }) => kind === 'DEMILITARISED_ZONE') && goesOn.length > 0 ? goesOn : found;
    if (here.length === 0) continue;
    const phrases = actorPhrasesOf(sentence, actors);
    const earlier = document.evidence
      .slice(Math.max(0, at - SENTENCES_BACK), at)
      .flatMap((before) => withCountries(before, actorsOf(before)));
    const context = { phrases, mentions, events, claimants };
    for (const mention of here) {
      const before = withCountries(sentence, actors).filter((actor) => actor.to <= mention.from);
      const parties = partiesOf(mention, phrases, mentions, [...earlier, ...before].filter(isKnown).map(asReference));
      const makers = parties.filter(({ role }) => role === 'SIGNATORY' || role === 'PARTY');
      reports.push({
        mention,
        cue: cueOf(mention),
        parties,
        date: dateOf(mention, dates),
        places: placesOf(mention, placesIn(sentence)),
        provisions: provisionsOf(mention),
        violations: violationsOf(mention, context, makers),
      });
    }
  }
  return reports;
}

function bySentence<M extends Span>(mentions: readonly M[]): (sentence: Sentence) => readonly M[] {
  const lists = Map.groupBy(mentions, (mention) => mention.sentence);
  return (sentence) => lists.get(sentence) ?? [];
}

function isKnown({ actor }: ActorMention): boolean {
  return actor !== null;
}

/** "But this only applies partially.", "It was violated twice.": the next sentence goes on with a pronoun for the agreement. */
function pronounFor(last: AgreementMention, line: Line): AgreementMention[] {
  const pronoun = GOES_ON.exec(line.text)?.[0];
  if (pronoun === undefined || !AGREEMENT_GOES_ON.test(line.text.slice(pronoun.length).trim())) return [];
  const to = (line.tokens[pronoun.split(' ').length - 1] ?? 0) + 1;
  return [{ ...last, sentence: line.sentence, line, from: to - 1, to, reference: 'DEMONSTRATIVE' }];
}

const DENIED_IT =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)) (?:(?:the|this|that|these|those|any|such|all|its) )?(?:[a-z]+ )?(?:accusations?|allegations?|charges?|claims?|violations?|breach(?:es|ing)?|violating|breaking|violated|broken)\b/;

/** "Moscow denied the accusation.": whoever was said to have broken an agreement in the sentence before denies it. */
function denialOf(
  { violations }: AgreementReport,
  line: Line,
  phrasesOf: () => ActorPhrases,
  context: Pick<ClaimantContext, 'mentions'>,
): Violation | null {
  const { sentence } = line;
  const charged = violations.flatMap(({ violator, status }) => (violator && status === 'ALLEGED' ? [violator] : []));
  if (charged.length === 0 || !DENIED_IT.test(line.text)) return null;
  const verb = sentence.tokens.findIndex(({ lower }) =>
    /^(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed))$/.test(lower),
  );
  const denier = subjectBefore(verb, sentence.tokens, phrasesOf()).find((actor) =>
    charged.some((one) => partyIdentity(one) === partyIdentity(actor)),
  );
  if (!denier) return null;
  return {
    violator: denier,
    event: null,
    status: 'DENIED',
    claimant: asClaimant(denier, { sentence }, context),
    sentence: sentence.index,
    quote: sentence.text,
  };
}

const mayTellBreaches = hasCue((word) => IS_VIOLATION.test(word));
const ACCUSES = /^(?:accus|blam|trad|exchang)[a-z]*$/;
/** Words from "accuse" to "violations", and from "of" before them. */
const ACCUSED_REACH = 11;
const CHARGE_REACH = 4;

/** "accuse each other of hundreds of violations": whether the word at an index is what somebody is accused of. */
function isCharge({ tokens }: Sentence, at: number): boolean {
  const accuses = tokens.findLastIndex((t, i) => i < at && i >= at - ACCUSED_REACH && ACCUSES.test(t.lower));
  const between = tokens.slice(accuses + 1, at);
  return (
    accuses >= 0 &&
    between.slice(-CHARGE_REACH).some((t) => /^(?:of|for|over)$/.test(t.lower)) &&
    !between.some((t) => t.text === '.' || t.text === ';')
  );
}

/** "Both sides accuse each other of hundreds of violations": those of the agreement told of before. */
function breachesOf(last: AgreementMention, line: Line): AgreementMention[] {
  const { sentence } = line;
  const at = sentence.tokens.findLastIndex((token, i) => IS_VIOLATION.test(token.lower) && isCharge(sentence, i));
  if (at < 0) return [];
  return [{ ...last, sentence, line, from: at, to: at, reference: 'DEMONSTRATIVE' }];
}

function asReference(mention: ActorMention): ActorReference {
  return { actor: mention.actor, name: mention.name, kind: mention.kind, text: textOf(mention) };
}
