// The patterns that recheck (`npm run judges -- recheck`) calls slower than linear, or cannot tell of; none is exponential.
// What they are matched against is bounded: words, sentences and lines are. Of those that read articles each has the text that
// it takes longest for, which the fuzz test has read at the greatest length of an article.

interface Place {
  /** Where the pattern is, and a part of it that no other pattern there has. */
  readonly file: string;
  readonly part: string;
}

/** One that reads articles: the text begins with `start`, goes on with `pump` again and again, and ends with `end`. */
export interface ReadingPattern extends Place {
  readonly start?: string;
  readonly pump: string;
  readonly end?: string;
}

/** One that reads something else: what bounds it. */
interface BoundedPattern extends Place {
  readonly bound: string;
}

const BOUNDED: readonly BoundedPattern[] = [
  {
    file: 'src/db/plans.ts',
    part: 'either',
    bound: 'reads statements of the Worker’s own, in which what clients give are parameters',
  },
  {
    file: 'src/db/plans.ts',
    part: 'materialized',
    bound: 'reads statements of the Worker’s own, in which what clients give are parameters',
  },
  {
    file: 'src/db/derived-ids.ts',
    part: 'as "d0"',
    bound: 'reads statements of the Worker’s own, in which what clients give are parameters',
  },
  { file: 'src/graphql/masking.ts', part: 'Did you mean', bound: 'reads the end of a message, some 2,000 letters' },
  { file: 'src/db/search/query.ts', part: String.raw`\*+$`, bound: 'reads a search of at most 500 letters' },
];

export const READING: readonly ReadingPattern[] = [
  {
    file: 'src/extraction/agreements/violation-claimants.ts',
    part: '(?:observers|monitors)',
    pump: 'untedÀ',
    end: 'unted',
  },
  { file: 'src/extraction/assembly/joining/turning.ts', part: 'nights?|weeks?', pump: 'ious day ', end: 'day ago' },
  { file: 'src/extraction/assembly/newsworthy.ts', part: '|morphed|', pump: 'm war ', end: '\n' },
  {
    file: 'src/extraction/assembly/newsworthy.ts',
    part: String.raw`been \p{L}+ing`,
    start: 'has been a',
    pump: 'ingªi',
    end: 'ngªaa\n',
  },
  { file: 'src/extraction/document/breaks.ts', part: 'Get short URL', start: 'L', pump: 's Photo G.' },
  { file: 'src/extraction/document/breaks.ts', part: 'Dozens of', pump: ' FFE', end: 'EF' },
  { file: 'src/extraction/document/printed-dates.ts', part: String.raw`[\s,/-]+'?\d{2}$`, pump: '\t', end: '-' },
  { file: 'src/extraction/document/printed-dates.ts', part: String.raw`^\s*,?`, start: '12 March 2019', pump: '\t' },
  {
    file: 'src/extraction/document/publication.ts',
    part: 'modified|issued|title',
    start: 'Date\t',
    pump: '\t',
    end: '\tDate:',
  },
  { file: 'src/extraction/document/publication.ts', part: String.raw`[)\]:|–—-]`, pump: 'A', end: '\0' },
  { file: 'src/extraction/document/publication.ts', part: 'Anadolu', start: ')', pump: '\t', end: ')' },
  { file: 'src/extraction/document/publication.ts', part: String.raw`([^\n]+)\n`, pump: '\t' },
  { file: 'src/extraction/document/roles.ts', part: 'courtesy|', pump: 'Y[L' },
  {
    file: 'src/extraction/document/roles.ts',
    part: String.raw`\btags\b`,
    start: 'Topic ipic I',
    pump: 'related Related T T ',
    end: '\n',
  },
  { file: 'src/extraction/document/roles.ts', part: '{8,200}', pump: '\0 ', end: '|' },
  { file: 'src/extraction/document/roles.ts', part: '[Bb]y|BY', start: 'by NbBCCnAdYa', pump: 'CB', end: '\0' },
  {
    file: 'src/extraction/events/apart.ts',
    part: '(?:different|parallel|related)',
    start: 'In another different ',
    pump: 'context ',
  },
  { file: 'src/extraction/figures/tallies.ts', part: '|displaced)|', pump: 's war ', end: '\n' },
  { file: 'src/extraction/figures/ranks.ts', part: 'longest|first', pump: 'first ', end: '.' },
  { file: 'src/extraction/lexicon/agreements.ts', part: 'guarantor (?:states', pump: 'as ', end: 'n' },
  {
    file: 'src/extraction/lexicon/agreements.ts',
    part: 'mediators? (?:of|in)',
    pump: 'as acting ',
    end: '.mediator of',
  },
  { file: 'src/extraction/mentions/places/roads.ts', part: String.raw`\s+to\s+`, start: 'Homs', pump: '\t', end: 'to' },
  {
    file: 'src/extraction/relations/between.ts',
    part: String.raw`(?<![\w-])(?:(?:(?:an?|the|its|their) )?(?:close `,
    start: 'k',
    pump: 'key ',
  },
  {
    file: 'src/extraction/relations/between.ts',
    part: String.raw`(?<![\w-])(?:(?:(?:an?|the|its|their) )?(?:[a-z-]+ ){0,3}(?:branch`,
    pump: 'n a',
    end: '\0',
  },
  {
    file: 'src/extraction/relations/between.ts',
    part: String.raw`(?<![\w-])(?:(?:(?:an?|the|its|their) )?(?:main |bitter`,
    pump: 'arivals main ',
  },
  {
    file: 'src/extraction/relations/between.ts',
    part: String.raw`(?<![\w-])(?:(?:has |have |had |was `,
    pump: 'is ',
    end: 'n',
  },
  {
    file: 'src/extraction/relations/between.ts',
    part: String.raw`(?<![\w-])(?:(?:has |have |had |been `,
    start: 'nd r ',
    pump: 'are ',
    end: 'h',
  },
  {
    file: 'src/extraction/relations/between.ts',
    part: String.raw`(?<![\w-])(?:(?:(?:an?|the|its|their) )?(?:main |key `,
    pump: 'key ',
    end: 'tf',
  },
  { file: 'src/extraction/relations/between.ts', part: '|in support of|', start: 'is ', pump: 'has ', end: 'n' },
  { file: 'src/extraction/agreements/naming.ts', part: String.raw`(?!of\b|and\b|to\b|in\b)`, pump: "its the this 's " },
  {
    file: 'src/extraction/agreements/naming.ts',
    part: String.raw`(?:exchange|swap) (?:[a-z\d,-]+ ){0,3}`,
    pump: 'agree on a swap x ',
  },
  {
    file: 'src/extraction/assembly/event-location.ts',
    part: String.raw`(?:[\p{Ll}-]+ ){0,3}(?:village`,
    pump: 'in a ',
  },
  { file: 'src/extraction/assembly/newsworthy.ts', part: 'swathes', pump: 'take of the ' },
  { file: 'src/extraction/figures/name-lists.ts', part: 'martyrs', pump: 'victim:' },
  { file: 'src/extraction/lexicon/agreements.ts', part: String.raw`\b(?:provid`, start: 'di', pump: 'a ' },
  { file: 'src/extraction/document/roles.ts', part: '(?:photo (?:by|credit|courtesy)', pump: '(/EPA File/' },
];

/** All of them. */
export const SLOW_PATTERNS: readonly Place[] = [...BOUNDED, ...READING];
