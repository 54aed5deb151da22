// Clause patterns: who did what to whom, active, passive, participial, nominal and in headline grammar.
import { covers, type Sentence } from '../../document/document.ts';
import type { NounGroup } from '../../groups/noun-group.ts';
import { isVerbAt } from '../../groups/verbs.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS } from '../../lexicon/act-forms.ts';
import { ARMED_GROUPS } from '../../lexicon/actors/kinds.ts';
import type { ActorMention, DateMention } from '../../mentions/mention.ts';
import { actUpon, armedStrike, encounter, hostileFire, senseOf, wardedOff } from './act-senses.ts';
import type { Frame } from './frame.ts';
import { nounFrame } from './noun-frames.ts';
import { launchedWeapon, leftBomb, placedBomb } from './placed-bombs.ts';
import { conditionOf } from './prospects.ts';
import { verbFrame } from './verb-frames.ts';

/** All acts of a sentence with their roles, in the order of their words. */
export function readFrames(
  sentence: Sentence,
  groups: readonly NounGroup[],
  dates: readonly DateMention[] = [],
): Frame[] {
  const frames: Frame[] = [];
  const { tokens } = sentence;
  // the month of March is no march
  const actless = [...dates, ...groupNames(groups)];
  for (let at = 0; at < tokens.length; at++) {
    if (covers(actless, at)) continue;
    const word = tokens[at]?.lower ?? '';
    const verb = ACT_VERB_FORMS.get(word);
    if (verb && isVerbAt(sentence, at)) {
      const entry = senseOf(sentence, at, verb.senses);
      if (entry) {
        const frame = verbFrame(sentence, at, entry, groups, frames);
        const told = actUpon(frame);
        if (told && (told.act !== 'LOSE' || frame.patients.length > 0)) frames.push({ ...frame, entry: told });
        continue;
      }
    }
    const launched = launchedWeapon(sentence, at);
    if (launched) {
      // what is launched suffers nothing
      frames.push({ ...verbFrame(sentence, at, launched, groups, frames), patients: [] });
      continue;
    }
    const placed = placedBomb(sentence, at) ?? leftBomb(sentence, at);
    if (placed) {
      frames.push(verbFrame(sentence, at, placed, groups, frames));
      continue;
    }
    const noun =
      armedStrike(sentence, at) ??
      hostileFire(sentence, at) ??
      encounter(sentence, at) ??
      wardedOff(sentence, at) ??
      ACT_NOUN_FORMS.get(word);
    if (noun && !isVerbAt(sentence, at) && !isWorkStoppage(sentence, at))
      frames.push(nounFrame(sentence, at, noun, groups));
  }
  const condition = conditionOf(sentence);
  return condition === null
    ? frames
    : frames.map((f) =>
        condition.from < f.trigger && f.trigger < condition.to ? { ...f, modal: f.modal ?? 'CONDITIONAL' } : f,
      );
}

const LABOUR =
  /\b(?:(?:general|hunger|labou?r|armed|nationwide|national|work|transport(?:ation)?|indefinite|civic|teachers'?|workers'?|employees'?|miners'?|doctors'?|\d+-hour|\w+-hour) strikes?|(?:on|go|goes|went|going) (?:an? )?strike|(?:call(?:s|ed|ing)?(?: off| for)?|lift(?:s|ed|ing)?|suspend(?:s|ed|ing)?|join(?:s|ed|ing)?|break(?:s|ing)?|end(?:s|ed|ing)?) (?:the|their|a|an|this) strike|strike (?:has been |was |is )?(?:called|lifted|suspended|declared|to demand|for (?:higher |better )?(?:wages|pay)|by (?:\w+ ){0,3}(?:workers|employees|teachers|unions|drivers|doctors|nurses|miners|judges|lawyers|staff|servants|bakers|dockers|branch)|(?:will )?lasts?|lasted|entered its|has paralys?z?ed|over (?:\w+ )?(?:wages|pay|salaries|prices))|strike,? (?:which|that) (?:began|started|(?:has |had )?(?:entered|lasted)))\b/i;

/** "the workers' strike", "lifted the strike": a stoppage of work strikes nobody. */
function isWorkStoppage(sentence: Sentence, at: number): boolean {
  return /^strikes?$/.test(sentence.tokens[at]?.lower ?? '') && LABOUR.test(sentence.text);
}

/** "the National Liberation Front", "death squads": words of a group's name tell no act. */
function groupNames(groups: readonly NounGroup[]): ActorMention[] {
  return groups.flatMap(({ actor }) => (actor && ARMED_GROUPS.has(actor.kind) ? [actor] : []));
}
