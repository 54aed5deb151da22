// Who stands before or behind an act in the words of a sentence and only speaks of it, looks into it or undoes it.
import type { Sentence } from '../document/document.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import { VIOLENT_ACTS } from '../lexicon/acts.ts';
import type { Frame } from './clauses/frame.ts';

/** What those do who speak of somebody else's act or look into it, as the verb of their clause. */
const SPEAKS_OF =
  /^(?:accuses?|accused|warns?|warned|investigates?|investigated|condemns?|condemned|denounces?|denounced|identifies|identified|clarify|clarified)$/;
/** What those do who hinder somebody else's deed: "foiled an attempt to". */
const HINDERS = /^(?:foils?|foiled|thwarts?|thwarted|prevents?|prevented|averts?|averted|frustrated)$/;
/** What is done with a bomb, a victim or a culprit after the act: "a bomb placed in a bank was defused by the police". */
const AFTERWARDS =
  /^(?:defused|deactivated|disarmed|dismantled|found|discovered|foiled|thwarted|arrested|captured|rescued|freed|recovered)$/;
/** Between two verbs of one subject: "rescued two soldiers and killed three rebels". */
const GOES_ON = /^(?:and|but|then|before|after|while|when|as|,|;|who|which|that)$/;
/** What is worn and is nobody: "wearing army fatigues, they opened fire". */
const CLOTHES = /^(?:uniforms?|fatigues|clothes|clothing|garb|outfits?|insignia|badges?|armbands?|boots|berets?)$/;
/** Tokens back from "by" to the verb that it belongs to: "was defused today by". */
const VERB_REACH = 3;

/** Whether a group that a frame takes for its doer only speaks of the act, hinders it, comes after it, or is what the doers wear. */
export function isBystander(frame: Frame, group: NounGroup): boolean {
  const { tokens } = frame.sentence;
  if (CLOTHES.test(tokens[group.head]?.lower ?? '')) return true;
  if (!VIOLENT_ACTS.has(frame.entry.act) || frame.entry.act === 'CLASH' || group.sentence !== frame.sentence)
    return false;
  if (group.preposition === 'by') return group.from > frame.trigger && isOfLaterVerb(tokens, frame.trigger, group.from);
  if (group.preposition !== null || group.to > frame.trigger) return false;
  const between = tokens.slice(group.to, frame.trigger).map((t) => t.lower);
  const verb = between.findIndex((w) => SPEAKS_OF.test(w) || (frame.form === 'VERB' && HINDERS.test(w)));
  return verb >= 0 && !between.some((w) => GOES_ON.test(w));
}

/** "a bomb planted near the bank was defused today by the police": "by" belongs to the last verb before it. */
function isOfLaterVerb(tokens: Sentence['tokens'], trigger: number, from: number): boolean {
  const by = tokens.findLastIndex((t, at) => at < from && t.lower === 'by');
  return tokens.slice(Math.max(trigger + 1, by - VERB_REACH), by).some((t) => AFTERWARDS.test(t.lower));
}
