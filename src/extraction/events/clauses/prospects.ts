// Acts that are only planned, feared or asked for: "a plan for strikes", "the threat of an attack", "approved the raid".
import { hasCue } from '../../document/cues.ts';
import type { Sentence, Token } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import type { VerbGroup } from '../../groups/verb-groups.ts';

/** Words before "for", "of", "on" or "to" that make the act behind these a plan. */
const PLAN =
  /^(?:plans?|planned|planning|requests?|requested|authori[sz]ations?|approval|backing|permission|mandate|preparations?|preparing|prepared|debates?|debating|debated|vote|votes|voting|calls?|called|calling)$/;
/** Words that make it something that may come or be kept from coming. */
const FEAR =
  /^(?:threats?|threat|risks?|danger|dangers|fears?|possibility|prospects?|likelihood|warnings?|warns?|warned|warning)$/;
/** Verbs whose object has not come. */
const AUTHORISE =
  /^(?:approves?|approving|demand(?:s|ed|ing)?|requir(?:es?|ed|ing)|propos(?:es?|ed|ing)|urg(?:es?|ed|ing)|authori[sz](?:e|es|ing)|allow|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|contemplat(?:es?|ed|ing)|mull(?:s|ed|ing)?|planning|threaten(?:s|ed|ing)?)$/;
const AVERT = /^(?:averts?|averted|averting|prevents?|prevented|preventing|avoids?|avoided|avoiding)$/;
const EPITHET = /^(?:planned|possible|potential|threatened|imminent|looming|would-be|hypothetical)$/;

/** Tokens before the group in which the word that governs it stands. */
const REACH = 3;

/** Nouns that an act of another day describes: "doctors treated victims of the gas attack", "the site of a raid". */
const BEARER = /^(?:victims?|survivors?|sites?|aftermath|anniversary)$/;

/** Whether a noun for an act only says whose victims or which place is meant. */
export function isDescription(tokens: readonly Token[], group: NounGroup): boolean {
  return tokens[group.from - 1]?.lower === 'of' && BEARER.test(tokens[group.from - 2]?.lower ?? '');
}

/** What keeps a noun for an act from being a fact; null where nothing does. */
export function prospectOf(tokens: readonly Token[], group: NounGroup): VerbGroup['modal'] {
  if (tokens.slice(group.from, group.head).some((t) => EPITHET.test(t.lower))) return 'CONDITIONAL';
  const before = tokens[group.from - 1]?.lower ?? '';
  if (AUTHORISE.test(before)) return 'FUTURE';
  if (AVERT.test(before)) return 'CONDITIONAL';
  if (!/^(?:for|of|on|against|about)$/.test(before)) return null;
  const governing = tokens.slice(Math.max(0, group.from - 1 - REACH), group.from - 1).map((t) => t.lower);
  if (before !== 'for' && before !== 'on' && before !== 'of')
    return governing.some((w) => FEAR.test(w)) ? 'CONDITIONAL' : null;
  const last = governing.at(-1) ?? '';
  if (PLAN.test(last) && before !== 'of') return 'FUTURE';
  return FEAR.test(last) ? 'CONDITIONAL' : null;
}

/** Words before an "if" that makes no condition: "asked if", "as if", "it is not clear if". */
const ASKS =
  /^(?:asked|asking|ask|as|even|only|know|knew|known|sure|clear|unclear|see|wonder(?:ed|s)?|determine|say|and|or)$/;

const maySuppose = hasCue((word) => word === 'unless' || word === 'if');

/** The tokens of a condition behind what it is one for: "will be killed unless the raids stop"; null where there is none. */
export function conditionOf(sentence: Sentence): { readonly from: number; readonly to: number } | null {
  if (!maySuppose(sentence)) return null;
  const { tokens } = sentence;
  const from = tokens.findIndex(
    ({ lower }, at) => at > 0 && (lower === 'unless' || (lower === 'if' && !ASKS.test(tokens[at - 1]?.lower ?? ''))),
  );
  if (from < 0) return null;
  const end = tokens.findIndex((t, at) => at > from && /^(?:[,;:"]|but|after)$/.test(t.lower));
  return { from, to: end < 0 ? tokens.length : end };
}
