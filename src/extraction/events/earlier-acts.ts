// Where a sentence goes over from what it tells to another act that it only remembers: the one it answers, follows or protests against.
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { SMALL_NUMBERS } from '../lexicon/time.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { Frame } from './clauses/frame.ts';
import { isRetaliation, STRIKES } from './retaliation.ts';
import type { SentenceReading } from './sentence-reading.ts';

/**
 * The token from which a sentence remembers an earlier act; null where it tells of one.
 *
 * @param days the days that the sentence names
 */
export function earlierAct(
  { sentence, frames, figures }: SentenceReading,
  days: readonly DateMention[],
): number | null {
  return (
    answeredAct(sentence, frames, figures) ??
    actBehindAfter(sentence, frames, figures, days) ??
    actBesideTalks(sentence, frames, figures) ??
    reasonOfProtest(sentence, frames, figures)
  );
}

/** Whether a sentence may time one act by another. */
export const mayTime = hasCue((word) => word === 'after' || word === 'following');

/** "… fired missiles at X in response to a gas attack in Y that killed dozens": what is answered is another act. */
function answeredAct({ tokens }: Sentence, frames: readonly Frame[], figures: readonly Figure[]): number | null {
  if (frames.length < 2) return null;
  const at = tokens.findIndex(
    (t, i) =>
      /^(?:response|retaliation|reprisal|revenge)$/.test(t.lower) &&
      tokens[i - 1]?.lower === 'in' &&
      /^(?:to|for)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (at < 4) return null;
  const isTold = frames.some((f) => f.form === 'VERB' && f.trigger < at && STRIKES.has(f.entry.act) && !f.negated);
  const isAct = frames.some((f) => f.form === 'NOUN' && f.trigger > at + 1 && f.trigger <= at + ANSWERED_REACH);
  return isTold && isAct && figures.some((f) => f.from > at) ? at - 1 : null;
}

/** Tokens from "in response" to the noun for what is answered: "in retaliation for the previous day's deadly rocket attack". */
const ANSWERED_REACH = 10;

/** "just after midnight": an hour, and nothing that happened. */
const HOUR = /^(?:midnight|midday|noon|dawn|daybreak|sunrise|sunset|dusk|nightfall|dark|iftar)$/;

/** "… were killed, a day after a strike that left dozens dead": behind "after" stands another event when both have deaths. */
function actBehindAfter(
  sentence: Sentence,
  frames: readonly Frame[],
  figures: readonly Figure[],
  days: readonly DateMention[],
): number | null {
  if (!mayTime(sentence)) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (t, i) => i > 2 && (t.lower === 'after' || t.lower === 'following') && !HOUR.test(tokens[i + 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  // "the attack comes a day after …": only what stands behind is told
  const told = tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:comes?|came|follows?|followed)$/.test(t.lower));
  if (told && figures.some((f) => f.from > at)) return Math.max(1, startOfTime(tokens, at));
  const killed = (from: number, to: number) =>
    figures.some((f) => f.measure === 'KILLED' && f.from >= from && f.from < to);
  const act = frames.some((f) => f.trigger > at && (f.form === 'NOUN' || !/^(?:KILL|DIE|INJURE)$/.test(f.entry.act)));
  const from = startOfTime(tokens, at);
  if (from < at && from > 2 && isOwnAct(sentence, frames, at)) return from;
  if (!killed(at, tokens.length)) return null;
  // "police arrested nine men on Monday after a bomb killed four on Sunday"
  const ownDay = days.find((d) => d.to <= from);
  if (ownDay && days.some((d) => d.from > at && d.start !== ownDay.start)) return from;
  if (from > 2 && isRetaliation(sentence, frames, figures, at)) return from;
  // "rebels shelled the town a day after raids killed ten": who shelled it did it by themselves
  const strikes = ({ form, trigger, entry, agents }: Frame) =>
    form === 'VERB' && trigger < from && STRIKES.has(entry.act) && agents.length > 0;
  // "the talks went on, days after a bomb killed ten": nothing else is told before it
  const isAlone = frames.every((f) => f.trigger > at);
  if (!killed(0, at) && !(from < at && (isAlone || frames.some(strikes)))) return null;
  // "five days after gunmen killed ten": however it is told
  return from > 2 && from < at && frames.some((f) => f.trigger > at) ? from : act ? at : null;
}

/** "… were killed in X, hours after rebels stormed Y": somebody's own act behind "after", where another is told before. */
function isOwnAct({ tokens }: Sentence, frames: readonly Frame[], at: number): boolean {
  const isPlain = ({ form, negated, modal }: Frame) => form === 'VERB' && !negated && modal === null;
  const next = frames.find((f) => f.trigger > at);
  return (
    next !== undefined &&
    isPlain(next) &&
    /^(?:STRIKE|SHELL|FIRE|EXPLODE|ATTACK|TAKE|KILL)$/.test(next.entry.act) &&
    next.agents.some((g) => g.from > at && g.from <= at + 2) &&
    frames.some((f) => f.trigger < at && isPlain(f)) &&
    !tokens.slice(at, next.trigger).some((t) => t.lower === ',')
  );
}

const TALKS = /^(?:talks|negotiations|agreed|signed|truce|cease-?fire|armistice|accord|pact|treaty)$/;
const maySettle = hasCue((word) => TALKS.test(word));

/** Words that lead from the talks to what happened elsewhere, before or meanwhile. */
const MEANWHILE = /^(?:after|following|as|while|despite|amid)$/;

/**
 * Where a sentence that tells of talks or of an agreement goes over to the dead of another act: the token of "after" or "as".
 * Null where its own clause tells an act, and where nobody dies behind it.
 */
function actBesideTalks(sentence: Sentence, frames: readonly Frame[], figures: readonly Figure[]): number | null {
  if (!maySettle(sentence)) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex((t, i) => i > 2 && MEANWHILE.test(t.lower));
  if (at < 0 || !tokens.slice(0, at).some((t) => TALKS.test(t.lower))) return null;
  const isDead = (f: Figure) => f.measure === 'KILLED' && f.count.best !== 0;
  const isApart = frames.every((f) => f.trigger > at) && figures.every((f) => f.from > at);
  return isApart && figures.some(isDead) ? at : null;
}

const REASON =
  /^(?:after|following|over|against|demanding|condemning|denouncing|due|because|protesting|reaction|response|anger|justice|report)$/;

/** "over the weekend": no reason. */
const OVER_TIME = /^(?:weekend|past|last|night|years?|months?|weeks?|days?|course)$/;

/** "residents marched over the killing of a trader": the death that a crowd is angry about is another event than its march. */
function reasonOfProtest({ tokens }: Sentence, frames: readonly Frame[], figures: readonly Figure[]): number | null {
  const crowd = frames.find((f) => f.entry.act === 'PROTEST' || f.entry.act === 'RIOT' || f.entry.act === 'DESTROY');
  if (!crowd) return null;
  const at = tokens.findIndex(
    (t, i) =>
      i > crowd.trigger && REASON.test(t.lower) && !(t.lower === 'over' && OVER_TIME.test(tokens[i + 2]?.lower ?? '')),
  );
  const dead = (f: Figure) => f.measure === 'KILLED' && f.count.best !== 0;
  return at > 0 && figures.some((f) => dead(f) && f.from > at) && !figures.some((f) => dead(f) && f.from < at)
    ? at
    : null;
}

/** "one day after": the words of time before "after" belong to what follows. */
export function startOfTime(tokens: readonly { readonly lower: string; readonly tag: string }[], at: number): number {
  // "the toll has risen to seven after": a count of people is no time
  if (!/^(?:minutes?|hours?|days?|weeks?|months?|just|only)$/.test(tokens[at - 1]?.lower ?? '')) return at;
  let from = at;
  while (
    from > 0 &&
    (/^(?:a|an|several|few|\d+|minutes?|hours?|days?|weeks?|months?|just|only)$/.test(tokens[from - 1]?.lower ?? '') ||
      SMALL_NUMBERS.has(tokens[from - 1]?.lower ?? ''))
  )
    from--;
  return from;
}
