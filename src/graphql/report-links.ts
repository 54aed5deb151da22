// Why reports are filed under one event, or under two.
import * as z from 'zod';
import type { LinkDecision } from '../../schema/vocabulary.ts';
import { POSSIBLE, SAME } from '../linking/limits.ts';
import { builder } from './builder.ts';
import { LinkDecision as LinkDecisionEnum } from './enums.ts';
import { EventReport } from './event-report.ts';
import type { FieldCost } from './limits/cost.ts';

/** Links of a report that are told. */
const MAXIMUM_LINKS = 24;

const texts = z.array(z.string());

/** What speaks for and against, from its JSON. */
export function reasonsOf(json: string): string[] {
  return texts.parse(JSON.parse(json));
}

interface ReportLink {
  readonly report: typeof EventReport.$inferType;
  readonly score: number;
  readonly reasons: string;
  readonly decision: LinkDecision | null;
}

const ReportLink = builder.objectRef<ReportLink>('ReportLink').implement({
  description: 'How a report resembles one of another article.',
  fields: (t) => ({
    report: t.field({ type: EventReport, description: 'The other report.', resolve: ({ report }) => report }),
    score: t.exposeFloat('score', {
      description: `How likely both tell of one event, 0 to 1: from ${SAME} on they are taken for one, where nothing that is likelier speaks against it.`,
    }),
    reasons: t.stringList({
      description: 'What speaks for and against it, the weightiest first.',
      resolve: ({ reasons }) => reasonsOf(reasons),
    }),
    decision: t.expose('decision', {
      type: LinkDecisionEnum,
      nullable: true,
      description: 'What a person says, whatever the score; null where nobody did.',
    }),
  }),
});

/** Two lists as one in the order of the score, no longer than each of them may be. */
export function mostAlike<Link extends { readonly score: number }>(
  links: readonly Link[],
  inverse: readonly Link[],
  limit: number,
): Link[] {
  return [...links, ...inverse].sort((a, b) => b.score - a.score).slice(0, limit);
}

const COLUMNS = { score: true, reasons: true, decision: true } as const;
const ORDER = { orderBy: { score: 'desc', reportId: 'asc', otherId: 'asc' }, limit: MAXIMUM_LINKS } as const;

builder.drizzleObjectFields(EventReport, (t) => ({
  links: t.field({
    type: [ReportLink],
    description: `The reports of other articles that most resemble it, most alike first, those of other events included: ${MAXIMUM_LINKS} at most, from a score of ${POSSIBLE} on or where a person decided.`,
    extensions: { cost: { size: () => MAXIMUM_LINKS } satisfies FieldCost },
    select: (_args, _context, nested) => ({
      with: {
        links: { columns: COLUMNS, with: { other: nested(true, ['report'], 'EventReport') }, ...ORDER },
        inverseLinks: { columns: COLUMNS, with: { report: nested(true, ['report'], 'EventReport') }, ...ORDER },
      },
    }),
    resolve: ({ links, inverseLinks }) =>
      mostAlike(
        links.map(({ other, ...link }) => ({ ...link, report: other })),
        inverseLinks,
        MAXIMUM_LINKS,
      ),
  }),
}));
