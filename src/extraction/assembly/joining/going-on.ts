// A mention that goes on with the act told just before: takes it up, judges it, only counts who came to harm.

import type { Candidate } from '../../events/candidate.ts';
import { sameActor } from '../../events/same-mention.ts';
import type { Figure } from '../../figures/figure.ts';
import { SEEN } from '../../figures/tolls.ts';
import type { ActorMention } from '../../mentions/mention.ts';
import { agentsOf, isUnplaced } from './draft.ts';

/** "The agency confirmed the blast in the village of X": the one just told, in the singular. */
export function namesTheOne(draft: readonly Candidate[], candidate: Candidate): boolean {
  const isOne = ({ form, trigger, sentence: { tokens } }: Candidate['frames'][number]) =>
    form === 'NOUN' && !/s$/.test(tokens[trigger]?.lower ?? '');
  return takesUp(draft, { ...candidate, frames: candidate.frames.filter(isOne) });
}

/** "Four fatalities.": a toll alone in its sentence is that of what was told. */
export function isTollAlone({ frames, places, dates, figures }: Candidate): boolean {
  const isTold = figures.some((f) => f.isToll || isOfBodies(f));
  return frames.length + places.length + dates.length === 0 && isTold;
}

/** "14 bodies had been found": how many died in what was told; "a video shows dozens of bodies" counts some that were seen. */
const isOfBodies = ({ group: { head, sentence }, rule }: Figure) =>
  rule !== SEEN && /^(?:bodies|corpses)$/.test(sentence.tokens[head]?.lower ?? '');

/** "About 100 people were wounded, the hospital said": a count without a doer, weapon, place or day of its own. */
export function onlyCounts(candidate: Candidate): boolean {
  const { figures, frames, weapons, setsApart } = candidate;
  return (
    !setsApart &&
    figures.length > 0 &&
    weapons.length + agentsOf(candidate).length === 0 &&
    isUnplaced(candidate) &&
    frames.every((f) => HARM.test(f.entry.act))
  );
}

/** "The group claimed the attack in a statement, saying it had killed 62 soldiers": the act just told, as those count it who did it. */
export const claimsWhatWasTold = ({ sentence, sides, setsApart }: Candidate) =>
  !setsApart && sides.some((s) => s.role === 'CLAIMANT') && CLAIMS_IT.test(sentence.text);
const CLAIMS_IT = /\bclaim(?:s|ed|ing)? (?:(?:responsibility|credit) for )?(?:the|this|that|it)\b/i;

/** "The group said it had killed 32 soldiers": what those count who did the act just told, without a place or day of its own. */
export function countsOwnDeed(
  agents: readonly ActorMention[],
  figures: readonly Figure[],
  candidate: Candidate,
): boolean {
  const own = agentsOf(candidate);
  const isDead = (f: Figure) => f.measure === 'KILLED' && f.whole === null;
  return (
    !candidate.setsApart &&
    isUnplaced(candidate) &&
    OWN_COUNT.test(candidate.sentence.text) &&
    own.length > 0 &&
    own.every((a) => a.actor !== null && agents.some((b) => sameActor(a, b))) &&
    candidate.figures.some((f) => isDead(f) && figures.some((g) => isDead(g) && g.victim.actor === f.victim.actor))
  );
}
const OWN_COUNT =
  /\b(?:said|says|claimed|claims|announced)\b.{0,40}\b(?:it|they|its (?:fighters|men|forces)) (?:had |have )?killed\b/i;

/** "Soldiers fired shots in the air": at nobody, to end what was told. */
export const firesInAir = ({ sentence, frames, figures, places, setsApart }: Candidate) =>
  !setsApart &&
  figures.length + places.length === 0 &&
  frames.every((f) => f.entry.act === 'FIRE' || f.entry.act === 'DISPERSE') &&
  IN_THE_AIR.test(sentence.text);
const IN_THE_AIR = /\b(?:fired|firing|shots?)\b.{0,40}\bin(?:to)? the air\b/i;

/** "Nobody was hurt.": of whatever was told last. */
export const harmsNobody = ({ figures }: Candidate) => figures.every((f) => f.count.best === 0);

/** Acts that tell only who came to harm. */
export const HARM = /^(?:KILL|DIE|INJURE|SUFFER)$/;

/** "It was the deadliest attack by the group": a judgement on the act told just before. */
const JUDGEMENT =
  /\b(?:it|this|that|these) (?:is|was|are|were) (?:one of )?(?:the |its |their )?(?:second |third )?(?:most \w+|deadliest|bloodiest|worst|biggest|largest|heaviest|fiercest|first|latest) /i;

/** "said five had died there": where the act just told happened. */
const DIED_THERE =
  /\b(?:died|killed|slain|perished|wounded|injured|hurt|dead|deaths|casualties|victims|people|civilians|bodies) there\b(?! (?:is|are|was|were|has|have))/i;

/** "Half of the victims were women", "Most of the dead had been shot": who those just told of were, and how they died. */
const TELLS_OF_VICTIMS =
  /^(?:(?:about|around|nearly|almost|at least|more than|over) )?(?:half|most|many|some|all|several|two thirds|a third) of (?:the|those) (?:victims|dead|killed|wounded|injured|casualties|bodies)\b/i;

/** "the deaths in this crossfire": a new figure of the act told just before. */
export function pointsBack({ sentence, frames, figures }: Candidate): boolean {
  if (JUDGEMENT.test(sentence.text) || (figures.length > 0 && DIED_THERE.test(sentence.text))) return true;
  if (TELLS_OF_VICTIMS.test(sentence.text)) return true;
  const back = (f: Candidate['frames'][number]) =>
    f.form === 'NOUN' && /^(?:this|these|that|those)$/.test(f.group?.determiner ?? '');
  return frames.some(back) && frames.every((f) => back(f) || /^(?:KILL|DIE|INJURE)$/.test(f.entry.act));
}

/** "The raid on the hamlet of X": the act just told, with more about it. */
export function takesUp(draft: readonly Candidate[], { frames, setsApart }: Candidate): boolean {
  if (setsApart) return false;
  return frames.some(
    (f) =>
      f.form === 'NOUN' &&
      f.group?.determiner === 'the' &&
      draft.some((c) => c.frames.some((g) => g.entry.act === f.entry.act) || (f.entry.act === 'EXPLODE' && isBomb(c))),
  );
}

/** What a bomb did is a blast, whatever word told it. */
const isBomb = ({ type }: Candidate) => type === 'SUICIDE_BOMB' || type === 'REMOTE_EXPLOSIVE_LANDMINE_IED';
