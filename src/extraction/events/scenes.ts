// Names of places that are no scene of what their sentence tells.
import { hasCue } from '../document/cues.ts';
import { overlaps, type Sentence, type Span, type Token } from '../document/document.ts';
import { inSentence } from '../document/in-sentence.ts';
import { memoize } from '../document/memoize.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { KIND_NOUNS, PART_WORDS, PEOPLES } from '../lexicon/places/words.ts';
import { SAYING } from '../lexicon/sources/words.ts';
import { VICTIM_NOUNS } from '../lexicon/victims.ts';
import type { PlaceMention, SourceMention } from '../mentions/mention.ts';
import { givesToll } from '../mentions/sources/speaking.ts';

const CAPITALISED = /^(?:[a-z]{2}-)?\p{Lu}\p{Ll}/u;
const UNIT =
  /^(?:governorate|province|district|county|city|town|village|camp|neighbou?rhood|area|region|street|road|hospital|mosque|school|square|roundabout|junction|airport|base|market|university|clinic|bridge|cemetery|church|north|south|east|west|northern|southern|eastern|western|central|old|new|upper|lower|greater|rural)$/;
/** "killed in Aleppo Monday": the day begins a name of its own. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * "Salem Omar and Hama Idris were killed": a name that goes on before or behind the place without a comma is a person's;
 * "in Homs Waer district" goes on with another place.
 *
 * @param places the places of its sentence
 */
export function isInPersonName(
  { sentence: { role, tokens }, from, to }: PlaceMention,
  places: readonly PlaceMention[],
): boolean {
  // a headline capitalises what it likes
  if (role === 'HEADLINE') return false;
  const goesOn = (at: number): boolean => {
    const token = tokens[at];
    if (token?.tag !== 'PROPN' || !CAPITALISED.test(token.text)) return false;
    if (UNIT.test(token.lower) || DAY.test(token.lower)) return false;
    return !places.some((p) => p.from <= at && at < p.to);
  };
  return (from > 1 && goesOn(from - 1)) || goesOn(to);
}

/** "fighters from Jordan", "residents of X and Y", "gunmen positioned in X": where people are from or fire from is not where it happened. */
export function isOrigin(place: PlaceMention, places: readonly PlaceMention[]): boolean {
  const { tokens } = place.sentence;
  const at = governorOf(place, places);
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'from') return VICTIM_NOUNS.has(before) || /^positions?$/.test(before);
  if (word === 'of') return NATIVES.test(before);
  if (!PLACED.has(word)) return false;
  // "as militants in X fired mortar shells at the old town"
  if (ARMED.test(before) && FIRES.test(tokens[place.to]?.lower ?? '')) return true;
  if (STATIONED.test(before) || (/^positions?$/.test(before) && tokens[at - 2]?.lower === 'from')) return true;
  // "residents of X in Y province"
  const inner = place.place?.kind === 'ADM1' && inSentence(places, place.sentence).find((p) => p.to === at);
  return inner ? isOrigin(inner, places) : false;
}

/** "displaced people from X", "families displaced from X": the home that people had left, where nothing befell them now. */
export function isHomeOfDisplaced(place: PlaceMention, places: readonly PlaceMention[]): boolean {
  const { tokens } = place.sentence;
  const at = governorOf(place, places);
  if (tokens[at]?.lower !== 'from') return false;
  return tokens.slice(Math.max(0, at - DISPLACED_REACH), at).some((t) => DISPLACED.test(t.lower));
}

const DISPLACED = /^(?:displaced|idps?|refugees?|evacuees?)$/;
/** Tokens from "displaced" to "from": "displaced people mostly". */
const DISPLACED_REACH = 3;

/** "Halab Today", "the Idlib health directorate said": a place in the name of who reports, or of a body that speaks. */
export function isInSpeaker(
  place: PlaceMention,
  sources: readonly SourceMention[],
  groups: readonly NounGroup[],
): boolean {
  // "al-Mayadeen" alone is a town as well
  const isName = (s: SourceMention) => s.source !== null && s.to - s.from > place.to - place.from;
  if (sources.some((s) => isName(s) && overlaps(s, place))) return true;
  const { tokens } = place.sentence;
  const body = groups.find((g) => g.from <= place.from && place.to <= g.head);
  if (!body || !INSTITUTION.test(tokens[body.head]?.lower ?? '')) return false;
  return SAYING.has(tokens[body.to]?.lower ?? '') || givesToll(tokens, body.to);
}

const INSTITUTION =
  /^(?:directorate|office|council|committee|cent(?:er|re)|network|department|authority|administration|municipality|command|agency|union)$/;

const NATIVES = /^(?:residents?|inhabitants?|natives?|villagers|citizens?)$/;
const ARMED =
  /^(?:militants|rebels|gunmen|fighters|terrorists|insurgents|groups|jihadists|troops|soldiers|forces|snipers)$/;
const FIRES = /^(?:fired|fire|firing|launched|lobbed)$/;
const STATIONED = /^(?:positioned|based|stationed|entrenched|barricaded|headquartered|operating|exiled)$/;
const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'inside', 'near', 'on']);

/** The preposition that governs a place, past other places and words of where: "from the nearby towns of X and Y". */
function governorOf({ sentence, from }: PlaceMention, places: readonly PlaceMention[]): number {
  const { tokens } = sentence;
  const here = inSentence(places, sentence);
  let at = from - 1;
  for (; at >= Math.max(0, from - ORIGIN_REACH); at--) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (lower === 'from' || PLACED.has(lower) || (lower === 'of' && NATIVES.test(tokens[at - 1]?.lower ?? '')))
      return at;
    const passed = LEADS_TO_NAME.test(lower) || here.some((p) => p.from <= at && at < p.to);
    if (!passed && !WHERE_WORDS.some((words) => words.has(lower))) return -1;
  }
  return at;
}

/** Tokens between a preposition and the last of the names that it governs. */
const ORIGIN_REACH = 8;
const WHERE_WORDS = [KIND_NOUNS, PART_WORDS, PEOPLES];
const LEADS_TO_NAME = /^(?:the|of|and|or|,|nearby|neighbou?ring|besieged|mainly|predominantly|[a-z]+-held)$/;

/**
 * "told reporters in Geneva", "a report issued in Vienna", "an activist in the town of X said", "outlawed in Russia", "extradited to Spain",
 * "an agency whose offices are in Mexico": where it is spoken of, forbidden, brought to or governed from, not where it happened.
 */
export function isForum(place: PlaceMention, places: readonly PlaceMention[]): boolean {
  const { tokens } = place.sentence;
  const to = tokens[place.from - 1]?.lower === 'the' ? place.from - 2 : place.from - 1;
  if (tokens[to]?.lower === 'to' && LEADS_AWAY.test(tokens[to - 1]?.lower ?? '')) return true;
  const at = governorOf(place, places);
  const before = tokens[at - 1]?.lower ?? '';
  // "he said by telephone from X"
  if (tokens[at]?.lower === 'from') return REPORTS.test(before);
  if (!/^(?:in|at)$/.test(tokens[at]?.lower ?? '')) return false;
  if (at === place.from - 1 && FORUM.test(before)) return true;
  const second = tokens[at - 2]?.lower ?? '';
  if (/^(?:held|released)$/.test(before) && TALK.test(second)) return true;
  if (/^(?:is|are)$/.test(before) && SEAT.test(second)) return true;
  if (SPEAKS.test(before) && tokens[place.to]?.lower === 'that') return true;
  if (FORBIDDEN.test(before)) return true;
  // "the general staff in Rome says": "police in Naples said" may tell of Naples
  if (HEADQUARTERS.test(before) && SPEAKS.test(tokens[place.to]?.lower ?? '')) return true;
  if (!SPEAKS.test(tokens[place.to]?.lower ?? '')) return false;
  return SPEAKER.test(before) || (AUTHORITY.test(before) && isPlacedBehind(tokens, place.to));
}

const LEADS_AWAY =
  /^(?:threats?|danger|menace|challenge|extradited|sent|shipped|shipments?|deported|exiled|exported|flown|emigrated)$/;
const TALK = /^(?:conference|meeting|talks|interview|communiques?|statements?|reports?|documents?|bulletins?)$/;
const SEAT = /^(?:offices?|headquarters|seat)$/;
const FORUM =
  /^(?:reporters|journalists|conference|statement|briefing|talks|negotiations|summit|meeting|speech|interview|session|issued|published|spoke|speaking|met|summoned|hearing|convened|signed|agreed|brokered|negotiated|concluded)$/;
const REPORTS = /^(?:said|says|told|telephone|phone|reporting|reports|speaking|spoke)$/;
const FORBIDDEN = /^(?:outlawed|banned|prohibited|proscribed)$/;
const SPEAKER =
  /^(?:activists?|sources?|correspondents?|photographers?|reporters?|journalists?|officials?|diplomats?|analysts?|monitors?)$/;
const AUTHORITY = /^(?:police|authorities|government|security)$/;

/** "police in X said that gunmen had killed seven in Y": whether another place is named behind who speaks. */
function isPlacedBehind(tokens: Sentence['tokens'], from: number): boolean {
  return tokens.slice(from).some((t, i, rest) => /^(?:in|at|near|on)$/.test(t.lower) && isName(rest[i + 1]));
}

const isName = (token: Token | undefined) =>
  token?.tag === 'PROPN' && CAPITALISED.test(token.text) && !DAY.test(token.lower);

const HEADQUARTERS = /^(?:staff|command|headquarters|ministry|military|army|government|junta|coalition)$/;
const SPEAKS = /^(?:said|says|told|reported|reports|added|adds|confirmed)$/;

const FUNERAL = /^(?:funerals?|burials?|mourners)$/;
const HARMED = /^(?:killed|slain|died|murdered|shot|gunned|victims?)$/;
const HARM = /^(?:kill|bomb|attack|struck|strik|shell|shot|blast|explo|target|hit)/;

/** "mourners gathered in Baalbek on Friday to bury three men killed in …": the place and day before the killing are those of the funeral. */
export function isOfFuneral({ sentence, from }: Pick<Span, 'sentence' | 'from'>): boolean {
  return mayBury(sentence) && from < endOfFuneral(sentence);
}

const mayBury = hasCue((word) => FUNERAL.test(word));

/** The token up to which a sentence tells of a funeral; −1 where it tells of none. */
const endOfFuneral: (sentence: Sentence) => number = memoize(({ tokens }) => {
  const funeral = tokens.findIndex((t) => FUNERAL.test(t.lower));
  if (funeral < 0 || tokens.slice(0, funeral).some((t) => HARM.test(t.lower))) return -1;
  return tokens.findIndex((t, i) => i > funeral && HARMED.test(t.lower));
});

const KEEPS_BODIES = /^(?:hospitals?|clinics?|morgues?|mortuary|mortuaries|infirmary)$/;
const BODIES = /^(?:bodies|corpses)$/;
const BROUGHT = /^(?:brought|taken|transferred|moved|carried|transported|delivered|arrived|received)$/;
/** Tokens from the bodies to the house: "bodies had since been brought by residents to a small field hospital". */
const BODIES_REACH = 14;

/** "30 bodies had been brought to a hospital in X", "the wounded were taken to hospital in X": where people were brought they came to no harm. */
export function isOfBodies(place: PlaceMention, places: readonly PlaceMention[]): boolean {
  const { tokens } = place.sentence;
  const at = governorOf(place, places);
  if (!/^(?:in|at)$/.test(tokens[at]?.lower ?? '') || !KEEPS_BODIES.test(tokens[at - 1]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - BODIES_REACH), at);
  const bodies = before.findIndex((t) => BODIES.test(t.lower));
  if (bodies >= 0 && before.slice(bodies).some((t) => BROUGHT.test(t.lower))) return true;
  const near = tokens.slice(Math.max(0, at - CARE_REACH), at - 1);
  const cared = near.findLastIndex((t) => CARED.test(t.lower));
  return (
    cared >= 0 &&
    /^(?:to|at|in)$/.test(near[cared + 1]?.lower ?? '') &&
    !near.slice(cared + 2).some((t) => t.tag === 'PUNCT')
  );
}

/** What is done to the hurt, right before the preposition of the house. */
const CARED =
  /^(?:brought|taken|transferred|moved|carried|transported|delivered|evacuated|rushed|airlifted|flown|admitted|hospitali[sz]ed|referred|sent|treated|treatment|treating)$/;
/** Tokens from what is done to the name of the place: "taken to the main state-run general hospital in". */
const CARE_REACH = 8;

/** "in the nearby village of X", "in neighbouring X": beside where the news is. */
export function isBesideNews({ sentence: { tokens }, from }: PlaceMention): boolean {
  return tokens.slice(Math.max(0, from - BESIDE_REACH), from).some((t) => BESIDE.test(t.lower));
}

const BESIDE = /^(?:nearby|neighbou?ring|adjacent)$/;
/** Tokens from "nearby" to the name: "nearby rebel-held village of". */
const BESIDE_REACH = 4;
