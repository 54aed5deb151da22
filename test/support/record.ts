// An article made up for tests, and a record of it in which every part of a record occurs.
import type {
  ActorReference,
  ArticleInput,
  ExtractionOutcome,
  ExtractionRecord,
  Location,
  Toll,
} from '../../src/extraction/record.ts';
import type { IngestInput } from '../../src/ingest/outcome.ts';

const SENTENCES = [
  'Fourteen soldiers, two officers among them, were killed on Monday when Islamic State fighters and the Red Valley Brigade stormed a checkpoint near Homs, SANA said, raising an earlier count of nine.',
  'Gunmen later shelled the buffer zone agreed in March, a security source told Qamar Radio, which spoke of thirteen dead.',
  'Since January the Red Valley Brigade, backed by the Coastal Council, has killed at least 60 people in the Syrian Desert, SANA said.',
];

export const ARTICLE: IngestInput & { readonly title: string } = {
  title: 'Fourteen die as truce frays',
  text: SENTENCES.join('\n'),
  url: 'https://news.example/truce-frays',
  publisher: 'Qamar Radio',
  publishedAt: '2020-06-02',
};

const NO_TOLL: Toll = { low: null, best: null, high: null, civilians: null, combatants: null, unknown: null };
const ISLAMIC_STATE: ActorReference = {
  actor: 'islamic-state',
  name: 'Islamic State',
  kind: 'REBEL_GROUP',
  text: 'Islamic State fighters',
};
const BRIGADE: ActorReference = {
  actor: null,
  name: 'Red Valley Brigade',
  kind: 'REBEL_GROUP',
  text: 'the Red Valley Brigade',
};
const GUNMEN: ActorReference = { actor: null, name: 'Gunmen', kind: 'UNIDENTIFIED_ARMED_GROUP', text: 'Gunmen' };
const HOMS: Location = {
  name: 'Homs',
  admin1: 'Homs',
  country: 'SY',
  placeId: 169575,
  latitude: 34.7,
  longitude: 36.7,
  precision: 'NEAR',
  text: 'Homs',
};
const SANA = { source: 'sana', text: 'SANA' };
const SOLDIERS = { actor: null, name: null, text: 'soldiers', status: 'COMBATANT', group: null } as const;
const FIGURE = {
  measure: 'KILLED',
  qualifier: 'EXACT',
  victim: SOLDIERS,
  subsetOf: null,
  supersedes: null,
  alternativeTo: null,
  rule: 'casualty/passive',
  claimant: SANA,
  sentence: 0,
} as const;

function countOf(count: number, countText: string) {
  return { low: count, best: count, high: count, countText, quote: countText };
}

/** The record of {@link ARTICLE} under any id. */
export function recordOf({ id }: Pick<ArticleInput, 'id'>): ExtractionRecord {
  let end = -1;
  return {
    id,
    publishedAt: { date: '2020-06-02', basis: 'INPUT' },
    publisher: null,
    events: [
      {
        key: 'e1',
        type: 'ARMED_CLASH',
        category: 'BATTLES',
        modes: ['RAID', 'CLASH'],
        modality: 'ASSERTED',
        date: { start: '2020-06-01', end: '2020-06-01', precision: 'DAY', basis: 'RELATIVE', text: 'on Monday' },
        location: HOMS,
        participants: [
          { role: 'SIDE_A', ...ISLAMIC_STATE },
          { role: 'SIDE_A', ...BRIGADE },
        ],
        targets: [{ kind: 'MILITARY', text: 'a checkpoint' }],
        weapons: [{ kind: 'FIREARM', text: 'stormed' }],
        casualties: [
          { ...FIGURE, ...countOf(9, 'nine') },
          { ...FIGURE, ...countOf(14, 'Fourteen'), supersedes: 0 },
          { ...FIGURE, ...countOf(2, 'two'), victim: { ...SOLDIERS, group: 'OFFICERS' }, subsetOf: 1 },
          {
            ...FIGURE,
            ...countOf(13, 'thirteen'),
            alternativeTo: 1,
            claimant: { source: null, text: 'Qamar Radio' },
            sentence: 1,
          },
        ],
        fatalities: { low: 13, best: 14, high: 14, civilians: 0, combatants: 14, unknown: 0 },
        injuries: NO_TOLL,
        rule: 'clause/passive-killed',
        sentences: [-1, 0, 0],
      },
      {
        key: 'e2',
        type: 'SHELLING_ARTILLERY_MISSILE_ATTACK',
        category: 'EXPLOSIONS_REMOTE_VIOLENCE',
        modes: [],
        modality: 'ASSERTED',
        date: null,
        location: null,
        participants: [{ role: 'PERPETRATOR', ...GUNMEN }],
        targets: [],
        weapons: [],
        casualties: [],
        fatalities: NO_TOLL,
        injuries: NO_TOLL,
        rule: 'clause/attack',
        sentences: [1],
      },
    ],
    tallies: [
      {
        measure: 'KILLED',
        low: 60,
        best: 60,
        high: null,
        qualifier: 'AT_LEAST',
        countText: 'at least 60',
        victim: { actor: null, name: null, text: 'people', status: 'UNKNOWN', group: null },
        perpetrator: BRIGADE,
        periodStart: '2020-01-01',
        periodEnd: null,
        location: { ...HOMS, name: 'Syrian Desert', admin1: null, placeId: null, text: 'the Syrian Desert' },
        subsetOf: null,
        rule: 'tally/since',
        claimant: SANA,
        sentence: 2,
        quote: 'at least 60 people',
      },
    ],
    agreements: [
      {
        key: 'a1',
        kind: 'DEMILITARISED_ZONE',
        name: null,
        date: { start: '2020-03-01', end: '2020-03-31', precision: 'MONTH', basis: 'RELATIVE', text: 'in March' },
        state: 'VIOLATED',
        parties: [{ role: 'PARTY', ...BRIGADE }],
        provisions: [{ kind: 'ZONE', text: 'the buffer zone', widthKm: { low: 5, high: 7.5 } }],
        location: null,
        violations: [
          {
            violator: GUNMEN,
            event: 'e2',
            status: 'ALLEGED',
            claimant: { source: null, text: 'a security source' },
            sentence: 1,
            quote: 'shelled the buffer zone',
          },
        ],
        sentence: 1,
        quote: 'the buffer zone agreed in March',
      },
    ],
    relations: [
      {
        kind: 'BACKED_BY',
        from: BRIGADE,
        to: { actor: null, name: 'Coastal Council', kind: 'POLITICAL_MILITIA', text: 'the Coastal Council' },
        sentence: 2,
        quote: 'backed by the Coastal Council',
      },
    ],
    sources: [
      { source: 'sana', name: 'SANA', kind: 'STATE_MEDIA', role: 'CLAIMANT', text: 'SANA' },
      { source: null, name: 'Qamar Radio', kind: 'BROADCASTER', role: 'CITED', text: 'Qamar Radio' },
      {
        source: null,
        name: 'a security source',
        kind: 'UNNAMED_OFFICIAL',
        role: 'CLAIMANT',
        text: 'a security source',
      },
    ],
    discrepancies: [
      {
        kind: 'CLAIMANTS_DIFFER',
        stated: 14,
        computed: 13,
        sentences: [0, 1],
        message: 'SANA says 14, Qamar Radio 13.',
      },
    ],
    sentences: SENTENCES.map((text, index) => {
      const start = end + 1;
      end = start + text.length;
      return { index, start, end, role: 'BODY' as const, text };
    }),
    extractor: { version: 'test', ms: null },
  };
}

/** Reads whatever it is given as {@link ARTICLE}. */
export function extractArticle(input: ArticleInput): ExtractionOutcome {
  return { ok: true, record: recordOf(input) };
}
