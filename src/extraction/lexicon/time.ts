// The words of time of English news: data only.

/** Full names and the abbreviations of datelines, with the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Full names of the days, Monday first: ISO weekday less one. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index) => [name, index]),
);

/** Abbreviated days: words of other meanings ("sun", "sat"), so they count only beside a day of a month. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['mon', 'mon.'],
    ['tue', 'tue.', 'tues', 'tues.'],
    ['wed', 'wed.', 'weds'],
    ['thu', 'thu.', 'thur', 'thurs', 'thurs.'],
    ['fri', 'fri.'],
    ['sat', 'sat.'],
    ['sun', 'sun.'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index])),
);

/** Days away from the article's own. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'nightfall',
  'noon',
  'midday',
  'midnight',
  'dawn',
  'dusk',
  'sunrise',
  'sunset',
]);

export type Unit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'WEEKEND';

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['hour', 'HOUR'],
  ['hours', 'HOUR'],
  ['minutes', 'HOUR'],
  ['day', 'DAY'],
  ['days', 'DAY'],
  ['night', 'DAY'],
  ['nights', 'DAY'],
  ['week', 'WEEK'],
  ['weeks', 'WEEK'],
  ['month', 'MONTH'],
  ['months', 'MONTH'],
  ['year', 'YEAR'],
  ['years', 'YEAR'],
  ['weekend', 'WEEKEND'],
  ['weekends', 'WEEKEND'],
]);

export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter']);

/** Small numbers in words; null for what has no one value. */
export const SMALL_NUMBERS: ReadonlyMap<string, number | null> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['several', null],
  ['few', null],
  ['some', null],
  ['many', null],
  ['couple', 2],
]);

/** "late on", "in the early hours of": belong to the day that they stand beside. */
export const DAY_MODIFIERS: ReadonlySet<string> = new Set([
  'early',
  'earlier',
  'late',
  'later',
  'mid',
  'middle',
  'end',
  'start',
  'beginning',
  'hours',
  'overnight',
  'around',
  'about',
  'approximately',
  'shortly',
]);

/** Prepositions that go into the span of a time ("on Thursday"). */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'of',
  'by',
  'since',
  'from',
  'until',
  'till',
  'during',
  'over',
  'within',
  'between',
  'throughout',
  'before',
  'after',
]);

/** Names that are built on a date: "the 14 March Alliance", "6 October Bridge". */
export const DATE_NAMED: ReadonlySet<string> = new Set([
  'alliance',
  'avenue',
  'battalion',
  'bloc',
  'bridge',
  'brigade',
  'brigades',
  'city',
  'coalition',
  'column',
  'command',
  'committee',
  'dam',
  'day',
  'division',
  'front',
  'hospital',
  'movement',
  'neighborhood',
  'neighbourhood',
  'organization',
  'party',
  'revolution',
  'school',
  'square',
  'street',
  'university',
  'youth',
]);

/** Days with a name of their own, which are not the last such weekday. */
export const NAMED_DAY_PREFIXES: ReadonlySet<string> = new Set([
  'black',
  'bloody',
  'easter',
  'good',
  'holy',
  'palm',
  'super',
]);

/** Words after which a time lies ahead of the article. */
export const FUTURE_CUES: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  'shall',
  'would',
  'scheduled',
  'planned',
  'plans',
  'plan',
  'due',
  'expected',
  'slated',
  'set',
  'upcoming',
  'forthcoming',
  'ahead',
  'deadline',
]);

/** Irregular pasts of reporting and violence: what they stand with has happened. */
export const PAST_VERBS: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'has',
  'have',
  'said',
  'told',
  'saw',
  'hit',
  'struck',
  'shot',
  'took',
  'left',
  'began',
  'broke',
  'fell',
  'came',
  'went',
  'made',
  'blew',
  'held',
  'met',
  'put',
  'gave',
  'found',
  'lost',
  'fought',
  'became',
  'withdrew',
  'rose',
  'kills',
  'says',
]);

/** Days that are announced long before: a day of a month beside them is the nearest one, past or to come. */
export const PLANNED_OCCASIONS: ReadonlySet<string> = new Set([
  'ballot',
  'deadline',
  'election',
  'elections',
  'inauguration',
  'poll',
  'polls',
  'referendum',
  'summit',
  'vote',
  'voting',
]);
