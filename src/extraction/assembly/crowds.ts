// The crowd of a protest or riot: such an event has one by what it is, whether the text calls it protesters, residents or "dozens".
import type { ActorKind, EventType } from '../../../schema/vocabulary.ts';
import { textOf } from '../document/document.ts';
import type { Side } from '../events/candidate.ts';
import { categoryOf } from '../events/event-type.ts';
import type { Act } from '../lexicon/acts.ts';
import { people } from '../mentions/actors/reading.ts';
import type { ActorMention } from '../mentions/mention.ts';
import type { EventDraft } from './joining/draft.ts';

type Crowd = 'PROTESTERS' | 'RIOTERS';

const GATHERING: ReadonlySet<Act> = new Set<Act>(['PROTEST', 'RIOT', 'DISPERSE']);
/** People at large, and the words for crowds, whichever of the two they are here. */
const AT_LARGE: ReadonlySet<ActorKind> = new Set<ActorKind>(['CIVILIANS', 'PROTESTERS', 'RIOTERS']);

/** What the crowd of an event of this type is; null where none takes part by its nature. */
function crowdKind(type: EventType): Crowd | null {
  const category = categoryOf(type);
  return category === 'PROTESTS' ? 'PROTESTERS' : category === 'RIOTS' ? 'RIOTERS' : null;
}

/**
 * The sides of a protest or riot: people at large who act are its crowd, and when none is told of, those who protested or the
 * word for the protest stand for it. What a peaceful protest is about or against is no party.
 */
export function crowdSides(
  draft: EventDraft,
  type: EventType,
  sides: readonly Side[],
  country: string | null,
  actors: readonly ActorMention[],
): readonly Side[] {
  const kind = crowdKind(type);
  if (!kind) return sides;
  const isCrowd = ({ actor, role }: Side) =>
    role === 'PATIENT'
      ? AT_LARGE.has(actor.kind) && (type !== 'MOB_VIOLENCE' || actor.kind !== 'CIVILIANS')
      : AT_LARGE.has(actor.kind) || (kind === 'RIOTERS' && isUnarmed(actor));
  const parties = sides.filter((s) => type !== 'PEACEFUL_PROTEST' || s.role !== 'PATIENT' || isProtester(s.actor));
  const named = (actor: ActorMention): ActorMention => ({
    ...actor,
    ...people(kind, actor.country ?? country),
  });
  const crowd = parties.find(isCrowd);
  const rest = parties.filter((s) => !isCrowd(s));
  // "soldiers attacked a student demonstration": those who were struck
  const isStruck = type === 'EXCESSIVE_FORCE_AGAINST_PROTESTERS' && rest.some((s) => s.role === 'AGENT');
  const told = crowd
    ? { role: isStruck ? 'PATIENT' : crowd.role, actor: named(crowd.actor) }
    : unnamedCrowd(draft, kind, isStruck ? 'PATIENT' : 'AGENT', named);
  const isMet = type === 'PEACEFUL_PROTEST' || rest.some((s) => FORCES.has(s.actor.kind));
  return [...(told ? [told] : []), ...rest, ...(isMet ? [] : interveners(draft, actors))];
}

const FORCES: ReadonlySet<ActorKind> = new Set<ActorKind>(['STATE_FORCES', 'EXTERNAL_FORCES']);
const STEPS_IN =
  /^(?:intervened?|intervening|dispersed?|dispersing|fired|used|arrested|detained|clashed|responded|stopped|removed|moved|dissolved|beat|attempted|tried|arrived|prevented|charged|confiscated|fined|evicted|cleared|resorted|pushed|shot|broke|cordoned)$/;
/** Tokens between the forces and their verb: "officers of the riot unit later". */
const VERB_REACH = 5;

/** "Police intervened and arrested two": the forces that the sentences of the event, or the next one, tell to step in. */
function interveners(draft: EventDraft, actors: readonly ActorMention[]): Side[] {
  const told = draft.map((c) => c.sentence.index);
  const [first, last] = [Math.min(...told), Math.max(...told) + 1];
  const steps = ({ sentence, to }: ActorMention) =>
    sentence.tokens.slice(to, to + VERB_REACH).some((t) => STEPS_IN.test(t.lower));
  const actor = actors.find(
    (a) =>
      FORCES.has(a.kind) &&
      a.sentence.index >= first &&
      (a.sentence.index < last || (a.sentence.index === last && !ELSEWHERE.test(a.sentence.text))) &&
      steps(a),
  );
  return actor ? [{ actor, role: 'AGENT' }] : [];
}

/** A sentence that turns to another place. */
const ELSEWHERE = /^(?:In \p{Lu}|(?:Meanwhile|Elsewhere|Separately)\b)/u;

const isProtester = ({ kind }: ActorMention) => kind === 'PROTESTERS' || kind === 'RIOTERS';

/** "community members", "locals": attackers whom nothing shows to be armed. */
function isUnarmed({ kind, name }: ActorMention): boolean {
  return (
    kind === 'UNIDENTIFIED_ARMED_GROUP' &&
    !/\b(?:armed|unidentified|unknown|masked|gun\w+|sniper|cult\w+)\b/i.test(name)
  );
}

/** "Dozens rallied", "a rally was held", "two groups clashed": those who are told to do it, else the act itself. */
function unnamedCrowd(
  draft: EventDraft,
  kind: Crowd,
  role: Side['role'],
  named: (actor: ActorMention) => ActorMention,
): Side | null {
  const told = draft.flatMap((c) => c.frames);
  const frames = told.filter((f) => GATHERING.has(f.entry.act));
  if (kind === 'RIOTERS')
    frames.push(...told.filter((f) => !frames.includes(f) && !/^(?:DIE|ARREST)$/.test(f.entry.act)));
  const group = frames
    .flatMap((f) => (f.entry.act === 'DISPERSE' ? f.patients : f.agents))
    .find((g) => (g.people !== null || g.headless) && g.actor === null);
  // "to disperse a rally": the rally stands for its crowd, and no verb of those who broke it up
  const frame =
    frames.find((f) => (GATHERING.has(f.entry.act) && f.entry.act !== 'DISPERSE') || f.entry.act === 'CLASH') ??
    frames.find((f) => f.entry.act === 'DISPERSE' && f.patients.length > 0) ??
    frames.find((f) => GATHERING.has(f.entry.act));
  if (!group && !frame) return null;
  const gathering = frame?.entry.act === 'DISPERSE' ? frame.patients[0] : frame?.group;
  const span = group ??
    gathering ?? { sentence: frame?.sentence, from: frame?.trigger ?? 0, to: (frame?.trigger ?? 0) + 1 };
  if (!span.sentence) return null;
  const place = { sentence: span.sentence, from: span.from, to: span.to };
  return {
    role,
    actor: named({
      ...place,
      actor: null,
      name: textOf(place),
      kind: 'PROTESTERS',
      country: null,
      form: 'DESCRIPTION',
    }),
  };
}
