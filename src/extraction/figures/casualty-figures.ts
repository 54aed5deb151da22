// Figures from acts: the people that an act kills, wounds, takes or drives out, with their count.
import type { Measure } from '../../../schema/vocabulary.ts';
import type { Frame } from '../events/clauses/frame.ts';
import { isTransparent } from '../groups/head-nouns.ts';
import { isUnknownName } from '../groups/names.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Act } from '../lexicon/acts.ts';
import { countOf, MIXED, PLURAL, pluralOf } from './count.ts';
import type { Figure } from './figure.ts';
import { victimOf } from './victim.ts';

const MEASURE_OF: Partial<Record<Act, Measure>> = {
  KILL: 'KILLED',
  DIE: 'KILLED',
  INJURE: 'WOUNDED',
  SUFFER: 'WOUNDED',
  ABDUCT: 'ABDUCTED',
  CAPTURE: 'CAPTURED',
  ARREST: 'CAPTURED',
  SURRENDER: 'CAPTURED',
  DISPLACE: 'DISPLACED',
  FLEE: 'DISPLACED',
  VANISH: 'MISSING',
};

/** Acts on things as well as people: they count people only when the object is people and the count is stated. */
const TAKES_PEOPLE: ReadonlySet<Act> = new Set(['TAKE']);

const BEFALLS_PEOPLE: ReadonlySet<Act> = new Set(['KILL', 'DIE', 'INJURE', 'SUFFER', 'ABDUCT', 'ARREST']);

/** The figures of one frame, one for each counted group of its patients. */
export function figuresOfFrame(frame: Frame): Figure[] {
  const { entry, patients } = frame;
  // "destroyed over 60 fighters"
  if (entry.act === 'DESTROY')
    return figuresOfGroups(
      patients.filter((g) => g.people !== null && g.quantity !== null),
      'KILLED',
      ruleOf(frame),
      frame,
    );
  // "the massacres of Omar Haddad" are those that he did
  const massacred = MASSACRE.test(frame.sentence.tokens[frame.trigger]?.lower ?? '') && frame.form === 'NOUN';
  if (massacred && patients.every((g) => g.actor?.form === 'PERSON')) return [];
  const measure = MEASURE_OF[entry.act] ?? (TAKES_PEOPLE.has(entry.act) && patients[0]?.people ? 'CAPTURED' : null);
  if (!measure) return [];
  // who changes sides is no prisoner
  if (entry.type === 'CHANGE_TO_GROUP_ACTIVITY') return [];
  const counted = entry.act === 'SURRENDER' && frame.agents.length > 0 ? frame.agents : patients;
  return figuresOfGroups(counted, measure, ruleOf(frame), frame);
}

const KIN =
  /^(?:husband|wife|mother|father|son|daughter|brother|sister|child|baby|infant|man|woman|boy|girl|uncle|aunt|nephew|niece|cousin|grand\w+|fianc\w+)$/;

/** "a senator and lawyer": one person, whose second office has no article; but "a husband and wife". */
function isSecondOffice(previous: NounGroup | undefined, group: NounGroup): boolean {
  const isPerson = (g: NounGroup) => !g.quantity && g.people?.count === 1 && g.actor?.form !== 'PERSON';
  const isKin = ({ sentence: { tokens }, head }: NounGroup) => KIN.test(tokens[head]?.lower ?? '');
  if (!previous || !isPerson(previous) || !isPerson(group) || isKin(previous)) return false;
  // "a teacher and mother of three"
  if (isKin(group) && group.sentence.tokens[group.to]?.lower !== 'of') return false;
  return group.joint === 'AND' && group.determiner === null && /^(?:an?|the)$/.test(previous.determiner ?? '');
}

/** "a woman, Mariam Saleh, and her sons", "Omar Haddad, a pharmacist,": who one person is, on both sides of a comma. */
function isSameOne(previous: NounGroup | undefined, group: NounGroup): boolean {
  if (previous?.to !== group.from - 1 || group.joint !== 'COMMA') return false;
  const after = group.sentence.tokens[group.to];
  if (after && after.tag !== 'PUNCT') return false;
  const isNamed = (g: NounGroup) => g.quantity === null && (g.actor?.form === 'PERSON' || isUnknownName(g));
  const isOne = ({ people, quantity, determiner }: NounGroup) =>
    people?.count === 1 && quantity === null && /^an?$/.test(determiner ?? '');
  return (isOne(previous) && isNamed(group)) || (isNamed(previous) && isOne(group));
}

const MASSACRE = /^(?:massacres?|slaughters?|genocide|bloodbath|carnage)$/;

/** "six families were executed": how many people they are is not said. */
function isFamilies({ sentence: { tokens }, head, quantity }: NounGroup): boolean {
  const noun = tokens[head]?.lower ?? '';
  const isUnits = noun === 'units' && tokens[head - 1]?.lower === 'family';
  return quantity !== null && (isUnits || /^(?:families|households)$/.test(noun));
}

/** "19 killed and injured in the blast": one count of dead and hurt together, where no second count follows. */
function isMixed({ sentence: { tokens }, trigger, entry, form }: Frame, group: NounGroup): boolean {
  if (entry.act !== 'KILL' || form !== 'VERB' || group.from > trigger || isFew(group)) return false;
  const joined = /^(?:and|or|&|\/)$/.test(tokens[trigger + 1]?.lower ?? '') ? 2 : 1;
  if (!/^(?:wounded|injured|hurt)$/.test(tokens[trigger + joined]?.lower ?? '')) return false;
  const after = tokens[trigger + joined + 1];
  return (
    after === undefined || (/^(?:ADP|SCONJ|PUNCT)$/.test(after.tag) && !/^(?:over|about|around|at)$/.test(after.lower))
  );
}

/** "several people were killed and injured": some of either. */
const isFew = ({ quantity }: NounGroup) => quantity?.best === null && quantity.high === null;

function ruleOf(frame: Frame): string {
  return `casualty/${frame.entry.act.toLowerCase()}-${frame.form.toLowerCase()}`;
}

/**
 * Figures of a list of joined groups. "Dozens of civilians" is one group measured by another;
 * "27 soldiers and regime fighters" is one count over two nouns.
 */
export function figuresOfGroups(
  groups: readonly NounGroup[],
  measure: Measure,
  rule: string,
  frame: Frame | null,
  asPeople = false,
): Figure[] {
  const figures: Figure[] = [];
  const befallsPeople = asPeople || (frame !== null && BEFALLS_PEOPLE.has(frame.entry.act));
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (!group || isSecondOffice(groups[i - 1], group) || isSameOne(groups[i - 1], group)) continue;
    const measured = isTransparent(group) && groups[i + 1]?.preposition === 'of' ? groups[i + 1] : undefined;
    // "seven members of one family" are seven, "dozens of civilians" dozens
    const own = group.people ? countOf(group, befallsPeople) : null;
    const stated =
      own ?? countOf(measured ?? group, befallsPeople) ?? (measured ? countOf(group, befallsPeople) : null);
    // "others were wounded" is news of two or more; "soldiers were killed" mostly leads on to a number
    const counting = stated ?? (measure === 'WOUNDED' ? pluralOf(group) : null);
    if (measured) i++;
    if (!counting) continue;
    const named = measured ?? group;
    if ((measure === 'KILLED' || measure === 'WOUNDED') && isFamilies(own ? group : named)) continue;
    const partner = groups[i + 1];
    const shared =
      partner &&
      partner.joint === 'AND' &&
      partner.from - named.to <= 2 &&
      partner.people &&
      countOf(partner) === null &&
      counting.best !== 1
        ? partner
        : null;
    const last = shared ?? named;
    const victim = victimOf(shared && !named.people ? shared : named);
    figures.push({
      measure: measureOf(group, measure),
      count: counting,
      victim: { ...victim, text: spanText(group, withoutAct(last, frame)) },
      sentence: group.sentence,
      from: group.from,
      to: last.to,
      rule: stated ? (frame && isMixed(frame, group) ? MIXED : rule) : PLURAL,
      frame,
      group: named,
      whole: null,
      answers: null,
      isPart: false,
      isToll: false,
      denied: frame?.negated === true && counting.best !== 0,
      unreal: frame?.modal !== null && frame?.modal !== undefined,
      claimant: null,
    });
  }
  return figures;
}

/** "the mayor's murder": whom the act befell ends before it. */
function withoutAct(group: NounGroup, frame: Frame | null): NounGroup {
  if (frame?.form !== 'NOUN' || frame.trigger >= group.to || frame.trigger <= group.from) return group;
  const owner = group.sentence.tokens.findLastIndex(
    (t, at) => at > group.from && at < frame.trigger && /^(?:'s|')$/.test(t.lower),
  );
  return owner < 0 ? group : { ...group, to: owner };
}

/** "ten dead and a number of wounded", "50 martyrs and 200 others wounded": the noun outdoes the verb. */
function measureOf({ sentence: { tokens }, to, head }: NounGroup, measure: Measure): Measure {
  const noun = tokens[head]?.lower ?? '';
  if (measure === 'KILLED' && tokens[to]?.lower === 'of' && /^(?:wounded|injured)$/.test(tokens[to + 1]?.lower ?? ''))
    return 'WOUNDED';
  return measure === 'WOUNDED' && /^(?:martyrs?|dead)$/.test(noun) ? 'KILLED' : measure;
}

export function spanText(first: NounGroup, last: NounGroup): string {
  const { sentence } = first;
  const start = sentence.tokens[first.from];
  const end = sentence.tokens[last.to - 1];
  return start && end ? sentence.text.slice(start.start - sentence.start, end.end - sentence.start) : '';
}
