// How the tables hang together: the one place that queries and GraphQL types take their relations from.
import { defineRelations, is, Many } from 'drizzle-orm';
import { accessKeys } from './access.ts';
import { actorAliases, actors } from './actors.ts';
import { agreementParties, agreementReports, agreements, breaches, provisions, violations } from './agreements.ts';
import { actorRelations, articles, discrepancies, sourceMentions } from './articles.ts';
import { auditEntries, auditSeals } from './audit.ts';
import { casualtyFigures, eventModes, eventReports, events, participants } from './events.ts';
import { erasures, eventChanges, eventCorrections, removedAgreements, removedEvents, retractions } from './history.ts';
import { idempotencyKeys } from './idempotency.ts';
import { agreementBlocks, agreementLinks, articleCopies, linkGuard, reportBlocks, reportLinks } from './linking.ts';
import { places } from './places.ts';
import { registry } from './registry.ts';
import { searchChanges, searchDocuments } from './search.ts';
import { sourceAliases, sources } from './sources.ts';
import { eventCells } from './statistics.ts';
import { tallies } from './tallies.ts';
import { ingestTickets } from './tickets.ts';
import { articleSources } from './views/article-sources.ts';

export const tables = {
  accessKeys,
  actorAliases,
  actorRelations,
  actors,
  agreementBlocks,
  agreementLinks,
  agreementParties,
  agreementReports,
  agreements,
  articleCopies,
  articles,
  auditEntries,
  auditSeals,
  breaches,
  casualtyFigures,
  discrepancies,
  erasures,
  eventCells,
  eventChanges,
  eventCorrections,
  eventModes,
  eventReports,
  events,
  idempotencyKeys,
  ingestTickets,
  linkGuard,
  participants,
  places,
  provisions,
  registry,
  removedAgreements,
  removedEvents,
  reportBlocks,
  reportLinks,
  retractions,
  searchChanges,
  searchDocuments,
  sourceAliases,
  sourceMentions,
  sources,
  tallies,
  violations,
};

export const relations = defineRelations({ ...tables, articleSources }, (r) => ({
  accessKeys: {
    createdBy: r.one.accessKeys({ from: r.accessKeys.createdByKeyId, to: r.accessKeys.id }),
    revokedBy: r.one.accessKeys({ from: r.accessKeys.revokedByKeyId, to: r.accessKeys.id }),
  },
  articles: {
    publisher: r.one.sources({ from: r.articles.publisherId, to: r.sources.id }),
    reports: r.many.eventReports({ from: r.articles.id, to: r.eventReports.articleId }),
    events: r.many.events({
      from: r.articles.id.through(r.eventReports.articleId),
      to: r.events.id.through(r.eventReports.eventId),
    }),
    tallies: r.many.tallies({ from: r.articles.id, to: r.tallies.articleId }),
    agreements: r.many.agreements({
      from: r.articles.id.through(r.agreementReports.articleId),
      to: r.agreements.id.through(r.agreementReports.agreementId),
    }),
    relations: r.many.actorRelations({ from: r.articles.id, to: r.actorRelations.articleId }),
    mentions: r.many.articleSources({ from: r.articles.id, to: r.articleSources.articleId }),
    discrepancies: r.many.discrepancies({ from: r.articles.id, to: r.discrepancies.articleId }),
    retraction: r.one.retractions({ from: r.articles.id, to: r.retractions.articleId }),
    erasure: r.one.erasures({ from: r.articles.id, to: r.erasures.articleId }),
    /** Whose text it repeats. */
    original: r.one.articles({
      from: r.articles.id.through(r.articleCopies.articleId),
      to: r.articles.id.through(r.articleCopies.originalId),
    }),
    copies: r.many.articles({
      from: r.articles.id.through(r.articleCopies.originalId),
      to: r.articles.id.through(r.articleCopies.articleId),
    }),
  },
  auditEntries: {
    seal: r.one.auditSeals({ from: r.auditEntries.sequence, to: r.auditSeals.sequence }),
  },
  articleSources: {
    source: r.one.sources({ from: r.articleSources.sourceId, to: r.sources.id }),
  },
  discrepancies: {
    article: r.one.articles({ from: r.discrepancies.articleId, to: r.articles.id, optional: false }),
  },
  actorRelations: {
    article: r.one.articles({ from: r.actorRelations.articleId, to: r.articles.id, optional: false }),
    from: r.one.actors({ from: r.actorRelations.fromActorId, to: r.actors.id }),
    to: r.one.actors({ from: r.actorRelations.toActorId, to: r.actors.id }),
  },
  events: {
    place: r.one.places({ from: r.events.placeId, to: r.places.id }),
    reports: r.many.eventReports({ from: r.events.id, to: r.eventReports.eventId }),
    /** Its reports, for what it has of them all: whatever is asked of them, they are joined once. */
    tellings: r.many.eventReports({ from: r.events.id, to: r.eventReports.eventId }),
    participants: r.many.participants({ from: r.events.id, to: r.participants.eventId }),
    casualties: r.many.casualtyFigures({ from: r.events.id, to: r.casualtyFigures.eventId }),
    corrections: r.many.eventCorrections({ from: r.events.id, to: r.eventCorrections.eventId }),
    changes: r.many.eventChanges({ from: r.events.id, to: r.eventChanges.eventId }),
    /** From its reports, and to them. */
    links: r.many.reportLinks({
      from: r.events.id.through(r.eventReports.eventId),
      to: r.reportLinks.reportId.through(r.eventReports.id),
    }),
    inverseLinks: r.many.reportLinks({
      from: r.events.id.through(r.eventReports.eventId),
      to: r.reportLinks.otherId.through(r.eventReports.id),
    }),
    /** Ids that answer with it. */
    absorbed: r.many.removedEvents({ from: r.events.id, to: r.removedEvents.successorId }),
    violates: r.many.agreements({
      from: r.events.id.through(r.breaches.eventId),
      to: r.agreements.id.through(r.breaches.agreementId),
    }),
  },
  eventChanges: {
    /** Of the person who made it. */
    key: r.one.accessKeys({ from: r.eventChanges.keyId, to: r.accessKeys.id }),
    article: r.one.articles({ from: r.eventChanges.articleId, to: r.articles.id }),
  },
  ingestTickets: {
    article: r.one.articles({ from: r.ingestTickets.articleId, to: r.articles.id }),
  },
  erasures: {
    /** Of the person who had it erased. */
    key: r.one.accessKeys({ from: r.erasures.keyId, to: r.accessKeys.id, optional: false }),
  },
  retractions: {
    /** Of the person who took it back. */
    key: r.one.accessKeys({ from: r.retractions.keyId, to: r.accessKeys.id, optional: false }),
  },
  eventCorrections: {
    /** Of the person who made it. */
    key: r.one.accessKeys({ from: r.eventCorrections.keyId, to: r.accessKeys.id, optional: false }),
  },
  eventReports: {
    event: r.one.events({ from: r.eventReports.eventId, to: r.events.id, optional: false }),
    article: r.one.articles({ from: r.eventReports.articleId, to: r.articles.id, optional: false }),
    place: r.one.places({ from: r.eventReports.placeId, to: r.places.id }),
    participants: r.many.participants({
      from: [r.eventReports.eventId, r.eventReports.id],
      to: [r.participants.eventId, r.participants.reportId],
    }),
    casualties: r.many.casualtyFigures({
      from: [r.eventReports.eventId, r.eventReports.id],
      to: [r.casualtyFigures.eventId, r.casualtyFigures.reportId],
    }),
    links: r.many.reportLinks({ from: r.eventReports.id, to: r.reportLinks.reportId }),
    inverseLinks: r.many.reportLinks({ from: r.eventReports.id, to: r.reportLinks.otherId }),
  },
  reportLinks: {
    report: r.one.eventReports({ from: r.reportLinks.reportId, to: r.eventReports.id, optional: false }),
    other: r.one.eventReports({ from: r.reportLinks.otherId, to: r.eventReports.id, optional: false }),
  },
  removedEvents: {
    successor: r.one.events({ from: r.removedEvents.successorId, to: r.events.id }),
  },
  participants: {
    report: r.one.eventReports({ from: r.participants.reportId, to: r.eventReports.id, optional: false }),
    event: r.one.events({ from: r.participants.eventId, to: r.events.id, optional: false }),
    actor: r.one.actors({ from: r.participants.actorId, to: r.actors.id }),
  },
  casualtyFigures: {
    report: r.one.eventReports({ from: r.casualtyFigures.reportId, to: r.eventReports.id, optional: false }),
    event: r.one.events({ from: r.casualtyFigures.eventId, to: r.events.id, optional: false }),
    article: r.one.articles({ from: r.casualtyFigures.articleId, to: r.articles.id, optional: false }),
    claimant: r.one.sources({ from: r.casualtyFigures.sourceId, to: r.sources.id }),
    victimActor: r.one.actors({ from: r.casualtyFigures.victimActorId, to: r.actors.id }),
    subsetOf: r.one.casualtyFigures({ from: r.casualtyFigures.subsetOfId, to: r.casualtyFigures.id }),
    supersedes: r.one.casualtyFigures({
      from: r.casualtyFigures.supersedesId,
      to: r.casualtyFigures.id,
    }),
    alternativeTo: r.one.casualtyFigures({
      from: r.casualtyFigures.alternativeToId,
      to: r.casualtyFigures.id,
    }),
    supersededBy: r.one.casualtyFigures({ from: r.casualtyFigures.supersededById, to: r.casualtyFigures.id }),
    contestedBy: r.one.casualtyFigures({ from: r.casualtyFigures.contestedById, to: r.casualtyFigures.id }),
  },
  tallies: {
    article: r.one.articles({ from: r.tallies.articleId, to: r.articles.id, optional: false }),
    claimant: r.one.sources({ from: r.tallies.sourceId, to: r.sources.id }),
    victimActor: r.one.actors({ from: r.tallies.victimActorId, to: r.actors.id }),
    perpetratorActor: r.one.actors({
      from: r.tallies.perpetratorActorId,
      to: r.actors.id,
    }),
    place: r.one.places({ from: r.tallies.placeId, to: r.places.id }),
    subsetOf: r.one.tallies({ from: r.tallies.subsetOfId, to: r.tallies.id }),
  },
  agreements: {
    place: r.one.places({ from: r.agreements.placeId, to: r.places.id }),
    reports: r.many.agreementReports({ from: r.agreements.id, to: r.agreementReports.agreementId }),
    articles: r.many.articles({
      from: r.agreements.id.through(r.agreementReports.agreementId),
      to: r.articles.id.through(r.agreementReports.articleId),
    }),
    parties: r.many.agreementParties({ from: r.agreements.id, to: r.agreementParties.agreementId }),
    provisions: r.many.provisions({ from: r.agreements.id, to: r.provisions.agreementId }),
    violations: r.many.violations({ from: r.agreements.id, to: r.violations.agreementId }),
  },
  agreementReports: {
    agreement: r.one.agreements({ from: r.agreementReports.agreementId, to: r.agreements.id, optional: false }),
    article: r.one.articles({ from: r.agreementReports.articleId, to: r.articles.id, optional: false }),
    place: r.one.places({ from: r.agreementReports.placeId, to: r.places.id }),
    parties: r.many.agreementParties({
      from: [r.agreementReports.agreementId, r.agreementReports.id],
      to: [r.agreementParties.agreementId, r.agreementParties.reportId],
    }),
    provisions: r.many.provisions({ from: r.agreementReports.id, to: r.provisions.reportId }),
    violations: r.many.violations({ from: r.agreementReports.id, to: r.violations.reportId }),
  },
  agreementParties: {
    agreement: r.one.agreements({ from: r.agreementParties.agreementId, to: r.agreements.id, optional: false }),
    actor: r.one.actors({ from: r.agreementParties.actorId, to: r.actors.id }),
  },
  violations: {
    agreement: r.one.agreements({ from: r.violations.agreementId, to: r.agreements.id, optional: false }),
    article: r.one.articles({ from: r.violations.articleId, to: r.articles.id, optional: false }),
    event: r.one.events({ from: r.violations.eventId, to: r.events.id }),
    violator: r.one.actors({ from: r.violations.violatorActorId, to: r.actors.id }),
    claimant: r.one.sources({ from: r.violations.sourceId, to: r.sources.id }),
  },
  actors: {
    aliases: r.many.actorAliases({ from: r.actors.id, to: r.actorAliases.actorId }),
    parent: r.one.actors({ from: r.actors.parentId, to: r.actors.id }),
    successor: r.one.actors({ from: r.actors.successorId, to: r.actors.id }),
    participations: r.many.participants({ from: r.actors.id, to: r.participants.actorId }),
    agreementParties: r.many.agreementParties({ from: r.actors.id, to: r.agreementParties.actorId }),
    relationsFrom: r.many.actorRelations({ from: r.actors.id, to: r.actorRelations.fromActorId }),
    relationsTo: r.many.actorRelations({ from: r.actors.id, to: r.actorRelations.toActorId }),
    spokenForBy: r.many.sources({ from: r.actors.id, to: r.sources.affiliatedActorId }),
  },
  sources: {
    aliases: r.many.sourceAliases({ from: r.sources.id, to: r.sourceAliases.sourceId }),
    affiliatedActor: r.one.actors({ from: r.sources.affiliatedActorId, to: r.actors.id }),
    /** As publisher. */
    articles: r.many.articles({ from: r.sources.id, to: r.articles.publisherId }),
    /** As claimant. */
    figures: r.many.casualtyFigures({ from: r.sources.id, to: r.casualtyFigures.sourceId }),
  },
  places: {
    events: r.many.events({ from: r.places.id, to: r.events.placeId }),
  },
}));

/** Names that a relation to many has beside its own, so that a statement can join it under as many conditions and limits. */
export const MAXIMUM_PAGES = 6;

/** A relation's name for one of its pages, numbered from 1 on; its own for 0. */
export function pageName(name: string, page: number): string {
  return page === 0 ? name : `${name}_${page}`;
}

for (const { relations: ofTable } of Object.values(relations)) {
  for (const [name, relation] of Object.entries(ofTable)) {
    if (!is(relation, Many)) continue;
    const pages = Array.from({ length: MAXIMUM_PAGES }, (_, index) => [pageName(name, index + 1), relation]);
    Object.assign(ofTable, Object.fromEntries(pages));
  }
}
