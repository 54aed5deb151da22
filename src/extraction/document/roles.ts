// What each sentence is for: headline, dateline, news, caption, page furniture or link. Only news and headlines are evidence.
import type { SentenceRole } from '../../../schema/vocabulary.ts';
import { cleanText } from './clean.ts';

/** One sentence and where it stands in the page. A paragraph is a line of the text, or lines that were hard-wrapped. */
export interface RoleBlock {
  readonly text: string;
  readonly paragraph: number;
  readonly positionInParagraph: number;
  readonly sentencesInParagraph: number;
  readonly lineStart: boolean;
}

/** A line of the page: its text and the sentences in it. */
interface Line {
  readonly text: string;
  readonly words: number;
  readonly first: number;
  readonly count: number;
}

/** Longer lines and sentences are read as news whatever they begin with. */
const FURNITURE_WORDS = 25;
/** No mark of furniture needs more of a sentence than this; the patterns run on no more. */
const READ_CHARACTERS = 2_000;
const CAPTION_WORDS = 45;
/** Sentences of a list of links that have no mark of their own. */
const LINK_LIST_GAP = 3;
const HEADLINE_CHARACTERS = 220;

const AGENCY =
  '(?:AFP|AP|EPA|DPA|UPI|ANP|EFE|IHA|DHA|AA|SANA|Reuters|REUTERS|Getty(?: Images)?|GETTY|Anadolu(?: Agency)?|TASS|Xinhua|Shutterstock|Twitter|YouTube|Facebook|Al Jazeera|Associated Press|Agence France-Presse|File|FILE|Archive|Courtesy)';
const DAY_NAME = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const PRINTED_DATE = `(?:${DAY_NAME}\\.?,? )?(?:the )?(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?,? ${MONTH_NAME}\\.?,? ?\\d{2,4}|${MONTH_NAME}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{2,4})`;
const CLOCK =
  '(?:,? ?(?:at |- )?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?(?:GMT|UTC|EST|EDT|BST|CET|local time)[+\\d:]*\\)?)?)?';

/** Anything that only news says; a short line with one of these is not taken for a caption. */
const REPORTING =
  /\b(?:said|says|told|announced|reported|reports|confirmed|claimed|denied|according to|was|were|has|have|had|been|will)\b/i;
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|said|says|told|killed|kills?|kill|died|dies?|leaves?|left|hits?|strikes?|attacks?|announced|\w{3,}ed)\b/i;
/** A sentence of a longer paragraph with one of these runs on from a caption into news. */
const NEWS =
  /\b(?:said|told|announced|reported|confirmed|claimed|was|were|have|had|been|kill\w*|dead|died|wound\w*|injur\w*|took place)\b/i;
const FINAL_STOP = /[.!?…]["')\]]*\s*$/;

const CAPTION_OPENING =
  /^(?:(?:photo|foto|image|picture|pic|photograph|caption)s?(?: ?\/| ?: | ?- ?(?=[A-Z])| by | courtesy | credit|$)|(?:file|archive|stock|handout) (?:photo|picture|image|footage|pic)s?\b|fotos? de archivo|archivfoto|photo d'archives?|(?:photo|image|picture) (?:shows|taken)\b|still image\b|\((?:photo|image|file)\b|slideshow \()/i;
/** Describes a picture; in running text that may be news of a picture, so only a line of its own counts. */
const DESCRIBES_PICTURE =
  /^(?:an|this|a) (?:[\w-]+ ){0,3}(?:image|photo|photograph|picture|handout|frame grab)s? (?:\w+ ){0,3}(?:shows?|showing|taken|released|provided|grabbed|made available)\b/i;
const CREDIT_AT_END = new RegExp(
  `(?:[\\[(](?:[^\\[\\]()]{0,60}[/ -])?(?:photo (?:by|credit|courtesy)[^\\[\\]()]{0,60}|${AGENCY}(?: ?[/-] ?[^\\[\\]()]{0,60}| (?:photo|file|archive|images?)[^\\[\\]()]{0,40})?)[\\])]|[/©] ?${AGENCY}(?: (?:photo|images?))?|\\b(?:AP|AFP|EPA) photo(?:/[^.]{0,40})?|photo: ?[^.]{0,60})\\.?$`,
  'i',
);

/** A credit that only pictures have. */
const PHOTO_CREDIT = /(?:photo|getty|file|archive|images?|courtesy|\w ?\/ ?\w+)\W*$|\[[^\]]{2,40}\]\W*$/i;

const RELATED =
  /^(?:\d{1,5} )?(?:(?:read|see|watch|view|listen|know)(?: it)? (?:also|more(?! than)|next|too)\b|also (?:read|see|watch)\b|more ?:|more (?:on this|from|stories|coverage)\b|(?:related|recommended|similar|further)(?: (?:news|coverage|articles?|stories|story|topics?|links?|content|reading|videos?))? ?(?::|$)|related (?:news|coverage|articles?|stories|links?)\b|(?:watch|video|listen|in pictures|in pics|gallery|live|timeline|explainer|opinion) ?:|you (?:may|might) (?:also )?(?:like|be interested)|editor'?s? picks?\b|most (?:read|popular|viewed)\b|trending(?: now)?(?::|$)|lire aussi|lea tambien|lee tambien|ver tambien|leer mas)/i;
/** "Source AA Related News Flood hits port Minister resigns": whose news it was, and the headlines of others. */
const SOURCE_AND_LINKS = /^Source (?:\p{L}+ ){1,4}Related News \p{Lu}/u;
/** A run of headlines and tags at the foot of a page, in one line. */
const LINK_LIST = /^[.…\d ]{0,12}(?:topic .{1,150})?related (?=[A-Z0-9])(?=.*\btags\b)/i;
/** Topics, links, buttons and a picture's maker that ran into the text: what a break parted from it has no full stop. */
const RUN_ON =
  /^(?:(?:Print )?Tweet |Related (?:Coverage|Stories|Articles) |Tags |\)? ?Get short URL |(?:Sputnik|REUTERS|(?:AP |AFP |EPA |IHA |AA )?Photo) \p{Lu}[\p{L}.-]+ \p{Lu})/u;
const BAR = ' | ';
const BARRED_LIST = /(?:[^|]{8,200} \| ){2}/;

const FURNITURE = [
  /^(?:please )?(?:subscribe|sign up|sign in|log in|register now|follow us|follow @|follow .{2,30} on\b|like us|join us on|share (?:this|on|via|with)\b|tweet this|click (?:here|on|to)\b|tap (?:here|to)\b|download (?:our|the) .{0,20}app\b|never miss\b|don'?t miss\b|get (?:the latest|our|breaking|daily)\b|stay (?:up to date|up-to-date|informed|tuned)|receive (?:the|our|daily)|enter your email|your e-?mail|leave a (?:comment|reply)|post a comment|contact us|advertis(?:e|ement)|continue reading|skip to|jump to|back to top|print this|send (?:this|httpsa?\w*|to a friend)|support (?:us|our (?:work|journalism))|donate\b|become a member)/i,
  /^(?:what happened today|we tell you\b|(?:this|our) (?:daily |weekly )?newsletter|newsletters?\b|bulletins?$|.{2,30} bulletins?$|all rights reserved|copyright\b|©|\(c\) ?\d{4}|source link|terms (?:of|and)\b|privacy policy|cookie policy|we (?:use|and our partners) .{0,20}cookies|(?:this|our) (?:site|website|page) uses|by (?:continuing|using|clicking)\b|community standards|tags? ?:|keywords? ?:|categor(?:y|ies) ?:|filed under|posted in\b|topics? ?:|(?:you can )?reach (?:us|the (?:author|reporter))|email (?:us|the)|tel(?:ephone)? ?[:.]|phone ?:|fax ?:|for more (?:information|news)|disclaimer|page \d+ of|loading\b|title ?:$|updated$|breaking$|play video$|share$|print$|comments?(?: \(\d+\))?$|\d+ comments?$|(?:monday|daily|weekdays) to (?:friday|sunday)(?: (?:morning|afternoon|evening|night))?s?\.?$|every (?:morning|afternoon|evening)\.?$)/i,
];
/** Anywhere in a sentence. */
const FOOTER =
  /\b(?:all rights reserved|may not be (?:published|reproduced)|comment via facebook|community standards ?discussion|privacy policy|cookie policy|terms of use|unsubscribe|sign up (?:to|for) (?:our|the)|follow (?:us|him|her|me) on (?:twitter|facebook|instagram|x)\b|subscribe to (?:our|the) (?:newsletter|channel|youtube)|spam you)\b/i;
/** Who wrote, edited and supplied it. */
const EDITORS = [
  /^\(?(?:with )?(?:additional )?(?:reporting|writing|editing|compiled|translated|edited) by\b/i,
  /^(?:agencies contributed to this|the .{2,30} contributed to this|this (?:article|story|report|post|piece) (?:is|was|has been) (?:an? )?(?:edited|translated|originally|first|updated|automatically|produced|written by)|\(?with (?:inputs?|files|additional reporting|agencies))/i,
  /^[([-]{0,2} ?(?:source|sources|via|from) ?: ?[^.!?]{2,60}[)\].]{0,2}(?: twitter)?$/i,
  /^source (?!said|told|close|in |from |at |who)[^.!?]{2,40}$/i,
];
const CREDIT_ONLY = new RegExp(`^[-–—(\\[ ]*${AGENCY}(?: ?[/,&-] ?${AGENCY}| and (?:agencies|${AGENCY}))*[)\\].]*$`);

const DATELINE = new RegExp(
  `^\\(?(?:(?:date of publication|first published|published|last updated|last modified|updated|posted|created|publication date|date)(?: on| at| in)?:? ?)?(?:\\d{4} )?${PRINTED_DATE}${CLOCK}[ .|)-]*$|^\\d{6}$|^\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: GMT)?$`,
  'i',
);
/** "LIMA, 4 FEB 90", "BEIRUT/AMMAN, Oct 3", "Harim (Syria), March 7": place and day with nothing after. */
const PLACE_AND_DAY = new RegExp(
  `^(?:\\([^()]{2,30}\\) ?-{1,2} ?)?(?:\\[[^\\]]{2,30}\\] ?)?(?:(?:[A-Z][\\w.'-]* ){0,2}|(?:[A-Z][\\w.'-]*,? ){0,3}[A-Z][\\w.'/-]*(?:, | ?\\([\\w .'-]{2,30}\\),? ))${anyCase(`(?:${DAY_NAME}\\.?,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME}|${MONTH_NAME}\\.? \\d{1,2}(?:st|nd|rd|th)?)`)}(?:,? \\d{2,4})?[ .-]*$`,
);
const BYLINE = /^(?:[Bb]y|BY):? (?:[A-Z][\w.'-]+ ?(?:, |and |AND |& |\/ ?)?){1,6}$/;
/** "BEIRUT (Agency) -", "SAN SALVADOR, 2 APR 90 (DPA) -- [TEXT]": the city and agency with nothing after. */
const AGENCY_LINE =
  /^[A-Z][\w.' -]{1,40}(?:, [\w.' -]{1,30}){0,3} ?\([\w ./-]{2,40}\) ?[-–—]{1,2}(?: ?\[(?:text|report)\])?$/i;

/** A pattern in lower case that also matches its words capitalised or in capitals. */
function anyCase(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Whitespace that is not one plain space. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/**
 * Gives each sentence of an article its role.
 *
 * A sentence is news (BODY) unless it is recognised as something else: news must never be lost. A dateline that opens
 * a sentence of news leaves it BODY.
 *
 * @param blocks all sentences in order
 * @param title the article's title, where its sender gave one
 * @returns one role a block, in the same order
 */
export function assignRoles(blocks: readonly RoleBlock[], title: string | null): SentenceRole[] {
  const texts = blocks.map((block) =>
    cleanText(block.text.slice(0, READ_CHARACTERS)).replace(UNEVEN_SPACE, ' ').trim(),
  );
  const lines = linesOf(blocks, texts);
  const roles = texts.map((text): SentenceRole => sentenceRole(text));
  const lineRoles = lines.map((line): SentenceRole | null => lineRole(line));
  spreadCaptions(lines, lineRoles);
  lines.forEach((line, at) => {
    const role = lineRoles[at] ?? null;
    if (role) roles.fill(role, line.first, line.first + line.count);
  });
  spreadFurniture(lines, roles);
  for (const line of lines) fillLinkLists(line, roles);
  markHeadline(lines, texts, roles, title);
  return roles;
}

function linesOf(blocks: readonly RoleBlock[], texts: readonly string[]): Line[] {
  const lines: { parts: string[]; first: number }[] = [];
  blocks.forEach((block, at) => {
    const text = texts[at] ?? '';
    const current = lines.at(-1);
    if (current && !block.lineStart && block.paragraph === blocks[at - 1]?.paragraph) current.parts.push(text);
    else lines.push({ parts: [text], first: at });
  });
  return lines.map(({ parts, first }) => {
    const text = parts.join(' ');
    return { text, words: wordsIn(text), first, count: parts.length };
  });
}

function wordsIn(text: string): number {
  if (text === '') return 0;
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** The role that a sentence has by its own words. */
function sentenceRole(text: string): SentenceRole {
  if (RUN_ON.test(text) && !FINAL_STOP.test(text)) return 'RELATED_LINK';
  if (SOURCE_AND_LINKS.test(text)) return 'RELATED_LINK';
  if (LINK_LIST.test(text) || (text.includes(BAR) && BARRED_LIST.test(text))) return 'RELATED_LINK';
  if (
    text.length < 120 &&
    (DATELINE.test(text) || PLACE_AND_DAY.test(text) || BYLINE.test(text) || AGENCY_LINE.test(text))
  )
    return 'DATELINE';
  if (CREDIT_ONLY.test(text) || EDITORS.some((pattern) => pattern.test(text))) return 'BOILERPLATE';
  if (FOOTER.test(text) && !REPORTING.test(text)) return 'BOILERPLATE';
  if (wordsIn(text) > FURNITURE_WORDS) return 'BODY';
  if (FURNITURE.some((pattern) => pattern.test(text))) return 'BOILERPLATE';
  if (RELATED.test(text)) return 'RELATED_LINK';
  return CAPTION_OPENING.test(text) && !NEWS.test(text) ? 'CAPTION' : 'BODY';
}

/** The role of a whole line: captions and links take all their sentences with them. */
function lineRole(line: Line): SentenceRole | null {
  if (line.words > CAPTION_WORDS || line.count > 4) return null;
  if (CAPTION_OPENING.test(line.text)) return 'CAPTION';
  if (line.count === 1 && line.first > 0 && DESCRIBES_PICTURE.test(line.text)) return 'CAPTION';
  if (RELATED.test(line.text) && line.words <= FURNITURE_WORDS) return 'RELATED_LINK';
  if (!CREDIT_AT_END.test(line.text) || CREDIT_ONLY.test(line.text)) return null;
  if (PHOTO_CREDIT.test(line.text)) return 'CAPTION';
  return line.first > 0 && !REPORTING.test(line.text) && !NEWS.test(line.text) ? 'CAPTION' : null;
}

/** A line without a verb next to a caption, or one whose words the caption repeats, is a caption as well. */
function spreadCaptions(lines: readonly Line[], roles: (SentenceRole | null)[]): void {
  const found = lines.flatMap((line, at) => (roles[at] === 'CAPTION' ? [{ text: lettersOf(line.text), at }] : []));
  for (const { text, at } of found) {
    for (const near of [at - 2, at - 1, at + 1, at + 2]) {
      const line = lines[near];
      if (!line || roles[near] || line.words > CAPTION_WORDS || near === 0) continue;
      const same = line.words > 2 && text.includes(lettersOf(line.text));
      const label = near === at - 1 && line.words <= 20 && !FINAL_STOP.test(line.text) && !FINITE.test(line.text);
      if (same || label) roles[near] = 'CAPTION';
    }
  }
}

/** "Our bulletins" above and "Monday to Friday" below a call to subscribe belong to it. */
function spreadFurniture(lines: readonly Line[], roles: SentenceRole[]): void {
  const isFurniture = (line: Line | undefined) => line !== undefined && roles[line.first] === 'BOILERPLATE';
  lines.forEach((line, at) => {
    if (at === 0 || roles[line.first] !== 'BODY' || line.words > 6 || FINITE.test(line.text)) return;
    if (isFurniture(lines[at + 1]) || isFurniture(lines[at - 1]))
      roles.fill('BOILERPLATE', line.first, line.first + line.count);
  });
}

/** In one line, what stands between a list of links and the next page furniture is more of the list. */
function fillLinkLists({ first, count }: Line, roles: SentenceRole[]): void {
  let list = -1;
  for (let at = first; at < first + count; at++) {
    const role = roles[at];
    if (list >= 0 && at - list <= LINK_LIST_GAP + 1 && (role === 'BOILERPLATE' || role === 'RELATED_LINK')) {
      for (let between = list + 1; between < at; between++)
        if (roles[between] === 'BODY') roles[between] = 'RELATED_LINK';
    }
    if (role === 'RELATED_LINK') list = at;
  }
}

function markHeadline(
  lines: readonly Line[],
  texts: readonly string[],
  roles: SentenceRole[],
  title: string | null,
): void {
  const first = lines.find((line) => roles[line.first] === 'BODY' || roles[line.first] === 'HEADLINE');
  if (
    first &&
    lines.length > 1 &&
    first.first <= 2 &&
    first.text.length <= HEADLINE_CHARACTERS &&
    (!/[.!?…:]["')\]]*$|\[text\]/i.test(first.text) || standsAboveTopics(first, lines, texts))
  ) {
    for (let at = first.first; at < first.first + first.count; at++) if (roles[at] === 'BODY') roles[at] = 'HEADLINE';
  }
  const wanted = title === null ? '' : titleOf(title);
  if (wanted.length < 10) return;
  for (let at = 0; at < Math.min(4, texts.length); at++) {
    const text = (texts[at] ?? '').replace(LEADING_DATE, '');
    if (lettersOf(text) === wanted) roles[at] = 'HEADLINE';
  }
}

/** "Six dead in a raid on the port. Tags Libya …": what the page prints above its topics is its head, full stop or not. */
function standsAboveTopics(line: Line, lines: readonly Line[], texts: readonly string[]): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return line.count === 1 && next !== undefined && /^(?:Tags|(?:Print )?Tweet) /.test(texts[next.first] ?? '');
}

const LEADING_DATE = new RegExp(`^(?:title: ?|${PRINTED_DATE}${CLOCK}(?: title:)?) ?`, 'i');

/** A title without the publisher's name behind a bar or dash. */
function titleOf(title: string): string {
  return lettersOf(cleanText(title).replace(/ [|–—-] [^|–—-]{2,40}$/, ''));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
