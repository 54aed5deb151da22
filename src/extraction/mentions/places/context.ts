// What the words around a name say: which kind of place it is, how near, and whether it is a scene at all.
import type { Document, Sentence, Token } from '../../document/document.ts';
import { inSentence } from '../../document/in-sentence.ts';
import { countryOf } from '../../lexicon/countries.ts';
import {
  DIRECTIONS,
  EDGE_NOUNS,
  GOVERNMENT_VERBS,
  KIND_NOUNS,
  NEAR_WORDS,
  ORGANISATION_NOUNS,
  PART_WORDS,
  PERSON_TITLES,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  type PlaceKind,
  SPEAKING_VERBS,
  WEAK_PREPOSITIONS,
} from '../../lexicon/places/words.ts';
import type { ActorMention, PlaceMention } from '../mention.ts';
import { isCapitalised, type PlaceName } from './names.ts';

export interface NameContext {
  /** "the village of X", "X province": null when no noun says it. */
  readonly kind: PlaceKind | null;
  readonly near: boolean;
  /** "northern X", "X countryside": a part of something wide. */
  readonly part: boolean;
  /** How surely a place is meant by the words before: 2 "in", "city of"; 1 "of", "from", a list or bracket after a place; 0 nothing. */
  readonly marked: 0 | 1 | 2;
  /** In brackets or after a comma: "X (Y, Z)" names what contains X. */
  readonly listed: boolean;
  /** After a person's title. */
  readonly titled: boolean;
  readonly use: PlaceMention['use'];
}

/** Reads the words around a name. */
export function contextOf(name: PlaceName, document: Document, actors: readonly ActorMention[]): NameContext {
  const { tokens } = name.sentence;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const { from, to } = name;

  let before = from - 1;
  let part = false;
  while (PART_WORDS.has(lower(before)) || lower(before) === 'the' || isNearby(lower(before), lower(before - 1))) {
    part ||= PART_WORDS.has(lower(before));
    before--;
  }
  const ofNoun = lower(before) === 'of' ? lower(before - 1) : '';
  // "the Baghdad suburb of X" is X itself, "a suburb of X" lies beside it
  const isOwnSuburb = ofNoun === 'suburb' && isCapitalised(tokens[before - 2]);
  const directed = !isOwnSuburb && (DIRECTIONS.has(ofNoun) || EDGE_NOUNS.has(ofNoun));
  const after = lower(to) === "'s" ? lower(to + 1) : lower(to);
  const kindBefore =
    KIND_NOUNS.get(ofNoun) ?? kindWithoutOf(KIND_NOUNS.get(lower(before)), name) ?? kindOfList(tokens, before, to);
  const kindAfter = lower(to) === "'s" ? null : kindOfWords(after, lower(to + 1));
  const kind = directed && !KIND_NOUNS.has(ofNoun) ? kindAfter : (kindAfter ?? kindBefore);
  const beside = isBesideTown(tokens, before);
  const near =
    beside ||
    (after === 'suburb' && lower(to) !== "'s") ||
    NEAR_WORDS.has(lower(before)) ||
    (lower(before) === 'to' && lower(before - 1) === 'close') ||
    directed ||
    isAtDistance(tokens, before);
  const preposition = lower(before);
  // "the X refugee camp" tells by its last words that it is a place
  const isNamedSo = to - from > 1 && !isCapitalised(tokens[to - 1]) && KIND_NOUNS.has(lower(to - 1));
  const strong =
    isNamedSo ||
    kindBefore !== null ||
    (PLACE_PREPOSITIONS.has(preposition) && !WEAK_PREPOSITIONS.has(preposition)) ||
    PLACE_VERBS.has(preposition) ||
    beside ||
    directed;
  const listed = [',', '('].includes(preposition);
  const joined = listed || ['and', '/', '-', '–'].includes(preposition);
  // "X village (Y, Z)": what contains a village
  const holdsNamed = preposition === '(' && KIND_NOUNS.has(lower(before - 1));
  const marked =
    strong || kindAfter !== null || holdsNamed
      ? 2
      : PLACE_PREPOSITIONS.has(preposition) || joined || part || isInOwner(tokens, before)
        ? 1
        : 0;
  return {
    kind,
    near,
    part: part || after === 'countryside' || after === 'suburbs',
    marked,
    listed,
    titled: PERSON_TITLES.has(lower(from - 1)),
    use: useOf(name, document, actors, kind !== null),
  };
}

/** Tokens of the longest name of what a place lies in: "in South Kivu's". */
const OWNER_REACH = 3;

/** "in Idlib's X", "near Borno's X": a name whose owner stands behind a word of where. */
function isInOwner(tokens: readonly Token[], before: number): boolean {
  if (tokens[before]?.lower !== "'s") return false;
  let at = before - 1;
  while (before - at <= OWNER_REACH && isCapitalised(tokens[at])) at--;
  return at < before - 1 && PLACE_PREPOSITIONS.has(tokens[at]?.lower ?? '');
}

/** "in nearby X", "at neighbouring X": what stands before it says that a place is named. */
function isNearby(word: string, before: string): boolean {
  if (DESCRIBED.test(word)) return before === 'the' || PLACE_PREPOSITIONS.has(before);
  return /^(?:nearby|neighbou?ring|adjacent)$/.test(word) && PLACE_PREPOSITIONS.has(before);
}

/** How news describes a place before its name: "the occupied West Bank", "in restive Balochistan". */
const DESCRIBED = /^(?:occupied|annexed|besieged|restive|volatile|troubled|disputed|war-torn|rebel-held|embattled)$/;

/** Tokens back to the noun that heads a list of names: "the quarters of al-A, B al-C and D". */
const LIST_REACH = 14;
const LISTED_KINDS = /^(?:neighbou?rhoods|quarters|suburbs|towns|villages|hamlets|cities)$/;

/** "the quarters of A, B and X": what the noun before the list says of its first name it says of all. */
function kindOfList(tokens: readonly Token[], before: number, to: number): PlaceKind | null {
  const comma = tokens[before]?.lower === ',';
  if (!comma && !/^(?:and|or)$/.test(tokens[before]?.lower ?? '')) return null;
  for (let at = before - 1; at > 0 && before - at <= LIST_REACH; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'of' && LISTED_KINDS.test(tokens[at - 1]?.lower ?? ''))
      return comma && !goesOn(tokens, to) ? null : (KIND_NOUNS.get(tokens[at - 1]?.lower ?? '') ?? null);
    if (word !== ',' && !isCapitalised(tokens[at]) && !/^(?:al|as|ash|el)-/.test(word)) return null;
  }
  return null;
}

/** Whether a list of names comes to its "and" behind one of them: "X, B and C", but not "X, where". */
function goesOn(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (tokens[at]?.lower === ',' || isCapitalised(tokens[at]) || /^(?:al|as|ash|el)-/.test(tokens[at]?.lower ?? ''))
    at++;
  return at > to - 1 && /^(?:and|or)$/.test(tokens[at]?.lower ?? '');
}

/** "40 km from X", "25 miles (40 km) from X". */
function isAtDistance(tokens: readonly Token[], before: number): boolean {
  if (tokens[before]?.lower !== 'from') return false;
  const unit = tokens[before - 1]?.text === ')' ? before - 2 : before - 1;
  return /^(?:km|kms|kilomet(?:er|re)s?|miles?)$/.test(tokens[unit]?.lower ?? '');
}

/** "south of the Syrian city of X", "outside the capital X": near the town, with its noun between. */
function isBesideTown(tokens: readonly Token[], before: number): boolean {
  let at = tokens[before]?.lower === 'of' ? before - 1 : before;
  const noun = tokens[at]?.lower ?? '';
  if (noun !== 'capital' && KIND_NOUNS.get(noun) !== 'TOWN') return false;
  for (at--; tokens[at]?.lower === 'the' || tokens[at]?.tag === 'ADJ' || isCapitalised(tokens[at]); at--);
  const word = tokens[at]?.lower ?? '';
  return NEAR_WORDS.has(word) || (word === 'of' && DIRECTIONS.has(tokens[at - 1]?.lower ?? ''));
}

/** "city X", and "the province X" where a division has that name. */
function kindWithoutOf(kind: PlaceKind | undefined, { options }: PlaceName): PlaceKind | null {
  if (kind === 'TOWN') return kind;
  return kind === 'ADM1' && options.some((o) => o.kind === 'ADM1') ? kind : null;
}

function kindOfWords(first: string, second: string): PlaceKind | null {
  const kind = KIND_NOUNS.get(first);
  if (kind) return kind;
  // "X local government area"
  if (first === 'local' && second === 'government') return 'ADM2';
  // "X military airport", "X refugee camp"
  return ['military', 'air', 'refugee', 'international', 'border', 'oil', 'gas', 'rural'].includes(first)
    ? (KIND_NOUNS.get(second) ?? null)
    : null;
}

function useOf(
  name: PlaceName,
  document: Document,
  actors: readonly ActorMention[],
  kindStated: boolean,
): PlaceMention['use'] {
  const { sentence, from, to } = name;
  const { tokens } = sentence;
  const next = tokens[to]?.lower ?? '';
  if (isDateline(name, document)) return 'DATELINE';
  if (
    /-based$/.test(tokens[to - 1]?.lower ?? '') ||
    next === 'based' ||
    (next === '-' && tokens[to + 1]?.lower === 'based')
  )
    return 'SEAT';
  if (tokens[from - 1]?.lower === 'in' && tokens[from - 2]?.lower === 'based') return 'SEAT';
  const actor = inSentence(actors, sentence).find(
    (a) =>
      a.from < to &&
      from < a.to &&
      !(a.from === from && a.to === to) &&
      // "the X refugee camp"
      !(a.form === 'DESCRIPTION' && a.from > from && a.to < to),
  );
  if (actor && (actor.form !== 'DESCRIPTION' || tokens[from - 1]?.lower !== 'in')) return 'NAME_PART';
  // "the Sheikh X neighbourhood" is no sheikh
  const itself = inSentence(actors, sentence).find((a) => a.from === from && a.to === to);
  if (itself && !(itself.form === 'PERSON' && kindStated)) return 'GOVERNMENT';
  if (ORGANISATION_NOUNS.has(next) && tokens[to - 1]?.lower !== "'s") return 'NAME_PART';
  if (isOfMission(name) || isOfService(name) || isSpeakingHospital(name)) return 'NAME_PART';
  if (isAttribute(name)) return 'NAME_PART';
  // "Raqqa is Being Slaughtered Silently": capitals go on behind a verb in a name only
  if (/^(?:is|are)$/.test(next) && isCapitalised(tokens[to + 1])) return 'NAME_PART';
  if (speaks(name) || isAlly(name)) return 'GOVERNMENT';
  return 'SCENE';
}

/** "the Victoria hospital said": who tells, wherever it stands. */
function isSpeakingHospital({ sentence: { tokens }, to }: PlaceName): boolean {
  return /^(?:hospital|clinic)$/.test(tokens[to]?.lower ?? '') && SPEAKING_VERBS.has(tokens[to + 1]?.lower ?? '');
}

const MISSIONS = /^(?:embass(?:y|ies)|consulates?|ambassadors?|consuls?)$/;

/** "the embassies of France and Spain": whose they are, not where. */
function isOfMission({ sentence: { tokens }, from, options }: PlaceName): boolean {
  if (!options.some((p) => p.kind === 'COUNTRY')) return false;
  const of = tokens.slice(Math.max(0, from - MISSION_REACH), from).findLastIndex((t) => t.lower === 'of');
  const at = Math.max(0, from - MISSION_REACH) + of;
  const between = tokens
    .slice(at + 1, from)
    .every((t) => /^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/.test(t.tag) || t.text === ',');
  return of >= 0 && between && MISSIONS.test(tokens[at - 1]?.lower ?? '');
}

/** Tokens from "of" to the last country of a list. */
const MISSION_REACH = 8;

/** "the United States Information Service": the name of a body, unless a preposition makes it a place. */
function isOfService({ sentence: { tokens }, from, to, options }: PlaceName): boolean {
  if (!options.some((p) => p.kind === 'COUNTRY')) return false;
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (PLACE_PREPOSITIONS.has(tokens[before]?.lower ?? '')) return false;
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.tag ?? '') &&
    /^(?:service|agency|institute)$/.test(tokens[to + 1]?.lower ?? '')
  );
}

/** "in support of its ally Damascus": a capital that is somebody's ally is its government. */
const isAlly = ({ sentence, from, options }: PlaceName) =>
  ALLY.test(sentence.tokens[from - 1]?.lower ?? '') && options.some((p) => p.kind === 'COUNTRY' || isSeat(p));

const ALLY = /^(?:all(?:y|ies)|backers?|patrons?|rivals?|foes?)$/;

const isSeat = (p: PlaceName['options'][number]) =>
  countryOf(p.country)?.capital === p.name || countryOf(p.country)?.seats.includes(p.name) === true;

/** "two U.S. missionaries", "UK aid": short forms that stand for an adjective where no preposition makes them a place. */
function isAttribute({ sentence, from, to, name }: PlaceName): boolean {
  if (!/^U\.?[SK]\.?$/i.test(name)) return false;
  const { tokens } = sentence;
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!PLACE_PREPOSITIONS.has(tokens[before]?.lower ?? '')) return true;
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.tag ?? '');
}

/** "Beirut (Agency) –", "Tripoli, Libya, 5 January (Agency) -", "Tripoli (Libya) (Agency) –": what follows the city in any letters. */
const AGENCY_AND_DASH = /^(?:, [\w. ]{2,20}){0,2} ?(?:\( ?[A-Z][\w. ]{1,25}\) )?\( ?[A-Z][\w/ -]{1,25}\) [-–—]/;
/** Behind the city of "(Nairobi) –" and "(New York, January 30, 2021) –". */
const IN_BRACKETS = /^(?:, [\w. ]{2,20}(?: , \d{4})? )?\) [-–—]/;
/** Behind the city of "Srinagar, Aug 19:" and "Raipur, 7 April (Agency):". */
const DAY_AND_COLON = /^, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?: ,? ?\d{4})?(?: \( ?\w+ ?\))? :/u;
/** Sentences of headlines, pictures and furniture above the text. */
const ABOVE_TEXT = 5;

/** Tokens of a day that stands before the place: "26 June 2023 (". */
const MOST_OF_DAY = 6;

/** The first sentence of the text itself. */
function isOpening({ index }: Sentence, { sentences }: Document): boolean {
  return index === 0 || (index <= ABOVE_TEXT && sentences.slice(0, index).every(({ role }) => role !== 'BODY'));
}

/** "BEIRUT (Agency) —", "SAN SALVADOR, 3 JAN 90 --": the place at the head of a text or of one of its parts. */
function isDateline({ sentence, ...name }: PlaceName, document: Document): boolean {
  if (sentence.role === 'DATELINE') return true;
  const { tokens } = sentence;
  const { from, to } = withOtherCities(tokens, name);
  if (from > MOST_OF_DAY || (from > 1 && tokens[from - 1]?.text !== '(')) return false;
  const shouted = tokens[to - 1]?.text === tokens[to - 1]?.text.toUpperCase();
  const rest = tokens
    .slice(to, to + 14)
    .map((t) => t.text)
    .join(' ');
  // a summary or a caption may stand above it
  if (from <= 1 && shouted && !document.capitals && AGENCY_IN_BRACKETS.test(rest)) return true;
  if (!isOpening(sentence, document)) return false;
  // "June 26, 2023 (KHARTOUM) –"
  if (from <= MOST_OF_DAY && shouted && tokens[from - 1]?.text === '(' && /^\) [-–—]/.test(rest)) return true;
  // "(Nairobi) – The army burned two villages", "(Nairobi, 4 May 2021) –"
  if (from === 1 && tokens[0]?.text === '(' && IN_BRACKETS.test(rest)) return true;
  if (from > 1) return false;
  if (/^\( ?[A-Z][\w ]{1,20}\)|^(?:, [A-Z][\w. ]{2,20} )?[-–—]{1,2} |^: /.test(rest) && shouted) return true;
  if (AGENCY_AND_DASH.test(rest) || DAY_AND_COLON.test(rest)) return true;
  return document.capitals
    ? /^(?:\( ?\w+(?: \w+)? ?\) )?, \d{1,2} \w{3,4} \d{2}\b|^\( ?[A-Z ]+\) -|^, [A-Z]+ ?\( ?\w+ ?\)/.test(rest)
    : false;
}

/** "AMMAN/BEIRUT (Agency) -": the cities at the head of a text, taken together. */
function withOtherCities(tokens: readonly Token[], { from, to }: Pick<PlaceName, 'from' | 'to'>) {
  if (from > MOST_OF_DAY) return { from, to };
  const isSlash = (at: number) => tokens[at]?.text === '/';
  const isOpened = isSlash(from - 1) && tokens.slice(0, from).every((t) => t.tag === 'PROPN' || t.text === '/');
  let end = to;
  while (isSlash(end) && isCapitalised(tokens[end + 1])) {
    end += 2;
    while (tokens[end]?.tag === 'PROPN') end++;
  }
  return { from: isOpened ? 0 : from, to: end };
}

const AGENCY_IN_BRACKETS = /^\( ?(?:Sputnik|Reuters|AFP|AP|DPA|EFE|UPI|ANSA|TASS|Xinhua|RIA Novosti) ?\)/;

/** "Damascus rejected": a capital or country as the subject of a verb of saying or deciding, nothing before it. */
function speaks({ sentence, from, to, options }: PlaceName): boolean {
  const { tokens } = sentence;
  const verb = tokens[to];
  const isCountry = options[0]?.kind === 'COUNTRY';
  const isCapital = options.some(isSeat);
  if (!verb || (!isCountry && !isCapital)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (PLACE_PREPOSITIONS.has(before) || KIND_NOUNS.has(before)) return false;
  // "a blast in the capital Rome killed two"; "killed in a town west of the capital Rome" lies in the town
  if (before === 'capital' && !isBesideTown(tokens, from - 1)) return false;
  // "Britain blames Damascus"
  if (isCapital && !isCountry && ADDRESSING.test(before)) return true;
  return (
    SPEAKING_VERBS.has(verb.lower) ||
    (isCapital && !isCountry && GOVERNMENT_VERBS.has(verb.lower) && (from === 0 || OPENS_CLAUSE.test(before)))
  );
}

const ADDRESSING =
  /^(?:blames?|blamed|blaming|accuses?|accused|accusing|urges?|urged|warns?|warned|condemns?|condemned|backs|pressures?|pressured)$/;
const OPENS_CLAUSE = /^(?:,|that|as|when|while|after|before|which|because|if|since|and|but|time|although|though)$/;
