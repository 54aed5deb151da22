// The shape of an extraction record with every list closed, so that any record can be parsed and not only looked at.
import * as z from 'zod';
import * as vocabulary from '../../schema/vocabulary.ts';

const index = z.int().min(0);
const count = z.int().min(0).nullable();
const isoDay = z.iso.date().nullable();
const words = z.string().min(1);

const eventDate = z
  .strictObject({
    start: isoDay,
    end: isoDay,
    precision: z.enum(vocabulary.DATE_PRECISIONS).nullable(),
    basis: z.enum(vocabulary.DATE_BASES).nullable(),
    text: words.nullable(),
  })
  .nullable();

const location = z
  .strictObject({
    name: words,
    admin1: words.nullable(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    placeId: z.int().nullable(),
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    precision: z.enum(vocabulary.LOCATION_PRECISIONS),
    text: words,
  })
  .nullable();

const actorFields = {
  actor: words.nullable(),
  name: words,
  kind: z.enum(vocabulary.ACTOR_KINDS),
  text: words,
};
const actor = z.strictObject(actorFields);

const claimant = z.strictObject({ source: words.nullable(), text: words }).nullable();

const toll = z.strictObject({
  low: count,
  best: count,
  high: count,
  civilians: count,
  combatants: count,
  unknown: count,
});

const evidence = { sentence: z.int().min(-1), quote: words };

const figureFields = {
  measure: z.enum(vocabulary.MEASURES),
  low: count,
  best: count,
  high: count,
  qualifier: z.enum(vocabulary.QUALIFIERS),
  countText: words,
  victim: z.strictObject({
    actor: words.nullable(),
    name: words.nullable(),
    text: words,
    status: z.enum(vocabulary.VICTIM_STATUSES),
    group: z.enum(vocabulary.VICTIM_GROUPS).nullable(),
  }),
  subsetOf: index.nullable(),
  rule: words,
  claimant,
  ...evidence,
};

const event = z.strictObject({
  key: z.string().regex(/^e[1-9]\d*$/),
  type: z.enum(vocabulary.EVENT_TYPES),
  category: z.enum(vocabulary.EVENT_CATEGORIES),
  modes: z.array(z.enum(vocabulary.EVENT_MODES)),
  modality: z.enum(vocabulary.MODALITIES),
  date: eventDate,
  location,
  participants: z.array(z.strictObject({ ...actorFields, role: z.enum(vocabulary.PARTICIPANT_ROLES) })),
  targets: z.array(z.strictObject({ text: words, kind: z.enum(vocabulary.TARGET_KINDS) })),
  weapons: z.array(z.strictObject({ text: words, kind: z.enum(vocabulary.WEAPON_KINDS) })),
  casualties: z.array(
    z.strictObject({ ...figureFields, supersedes: index.nullable(), alternativeTo: index.nullable() }),
  ),
  fatalities: toll,
  injuries: toll,
  rule: words,
  sentences: z.array(index),
});

const tally = z.strictObject({
  ...figureFields,
  perpetrator: actor.nullable(),
  periodStart: isoDay,
  periodEnd: isoDay,
  location,
});

const agreement = z.strictObject({
  key: z.string().regex(/^a[1-9]\d*$/),
  kind: z.enum(vocabulary.AGREEMENT_KINDS),
  name: words.nullable(),
  date: eventDate,
  state: z.enum(vocabulary.AGREEMENT_STATES),
  parties: z.array(z.strictObject({ ...actorFields, role: z.enum(vocabulary.PARTY_ROLES) })),
  provisions: z.array(
    z.strictObject({
      kind: z.enum(vocabulary.PROVISION_KINDS),
      text: words,
      widthKm: z.strictObject({ low: z.number().min(0), high: z.number().min(0) }).nullable(),
    }),
  ),
  location,
  violations: z.array(
    z.strictObject({
      violator: actor.nullable(),
      event: z.string().nullable(),
      status: z.enum(vocabulary.VIOLATION_STATUSES),
      claimant,
      ...evidence,
    }),
  ),
  ...evidence,
});

/** Refuses unknown fields and words, counts below nought and days that no calendar has. */
export const recordSchema = z.strictObject({
  id: words,
  publishedAt: z.strictObject({ date: isoDay, basis: z.enum(vocabulary.PUBLICATION_BASES).nullable() }),
  publisher: words.nullable(),
  events: z.array(event),
  tallies: z.array(tally),
  agreements: z.array(agreement),
  relations: z.array(z.strictObject({ kind: z.enum(vocabulary.RELATION_KINDS), from: actor, to: actor, ...evidence })),
  sources: z.array(
    z.strictObject({
      source: words.nullable(),
      name: words,
      kind: z.enum(vocabulary.SOURCE_KINDS),
      role: z.enum(vocabulary.SOURCE_ROLES),
      text: words,
    }),
  ),
  discrepancies: z.array(
    z.strictObject({
      kind: z.enum(vocabulary.DISCREPANCY_KINDS),
      stated: z.int().nullable(),
      computed: z.int().nullable(),
      sentences: z.array(index),
      message: words,
    }),
  ),
  sentences: z.array(
    z.strictObject({ index, start: index, end: index, role: z.enum(vocabulary.SENTENCE_ROLES), text: words }),
  ),
  extractor: z.strictObject({ version: words, ms: z.null() }),
});
