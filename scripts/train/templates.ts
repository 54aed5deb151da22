// Which template of a MUC-4 answer key an event of the extractor tells of.
import type { EventMode, EventType } from '../../schema/vocabulary.ts';
import type { ExtractedEvent } from '../../src/extraction/record.ts';
import type { Muc4, Template } from './corpora.ts';

export type Incident = 'ATTACK' | 'BOMBING' | 'KIDNAPPING' | 'ARSON' | 'ROBBERY';

/** The incident type that MUC-4 would give an event of this type and these modes; null for what it does not ask for. */
export function incidentOf(type: EventType, modes: readonly EventMode[]): Incident | null {
  const has = (...list: EventMode[]) => list.some((m) => modes.includes(m));
  if (type === 'ABDUCTION_FORCED_DISAPPEARANCE' || has('KIDNAPPING')) return 'KIDNAPPING';
  if (has('ARSON')) return 'ARSON';
  if (has('ROBBERY')) return 'ROBBERY';
  if (/^(?:REMOTE_EXPLOSIVE_LANDMINE_IED|SUICIDE_BOMB|GRENADE)$/.test(type) || has('CAR_BOMB', 'SUICIDE', 'LANDMINE'))
    return 'BOMBING';
  if (
    /^(?:ATTACK|SEXUAL_VIOLENCE|AIR_DRONE_STRIKE|SHELLING_ARTILLERY_MISSILE_ATTACK|CHEMICAL_WEAPON|LOOTING_PROPERTY_DESTRUCTION)$/.test(
      type,
    )
  )
    return 'ATTACK';
  if (type === 'ARMED_CLASH' && has('AMBUSH', 'RAID', 'ASSASSINATION', 'EXECUTION', 'SHOOTING', 'SNIPING'))
    return 'ATTACK';
  return null;
}

/** The incident types of each event's template: null for an event without, OPTIONAL for one that need not be found. */
export function alignTemplates(
  { gold }: Muc4,
  events: readonly ExtractedEvent[],
): (readonly string[] | 'OPTIONAL' | null)[] {
  const pairs = events.flatMap((event, e) =>
    gold.templates.map((template, t) => ({ e, t, score: likeness(event, template) })),
  );
  const found: (readonly string[] | 'OPTIONAL' | null)[] = events.map(() => null);
  const taken = new Set<number>();
  for (const { e, t, score } of pairs.sort((a, b) => b.score - a.score || a.e - b.e || a.t - b.t)) {
    const template = gold.templates[t];
    if (score < 2 || found[e] !== null || taken.has(t) || !template) continue;
    taken.add(t);
    found[e] = template.optional ? 'OPTIONAL' : template.type;
  }
  return found;
}

/** Two for the same incident type, one for each filler of the template that the event names. */
function likeness(event: ExtractedEvent, template: Template): number {
  const words = wordsOf(event);
  const incident = incidentOf(event.type, event.modes);
  const { perpInd, perpOrg, targets, victims, weapons } = template;
  const fillers = [
    ...[...perpInd, ...perpOrg, ...targets, ...weapons].map((f) => f.alts),
    ...victims.map((v) => [...v.names, ...v.descriptions]),
  ];
  const held = fillers.filter((alternatives) => alternatives.some((a) => words.includes(a.toLowerCase()))).length;
  return (incident !== null && template.type.includes(incident) ? 2 : 0) + held - (template.optional ? 0.25 : 0);
}

function wordsOf(event: ExtractedEvent): string {
  return [
    ...event.participants.map((p) => p.text),
    ...event.targets.map((t) => t.text),
    ...event.weapons.map((w) => w.text),
    ...event.casualties.map((c) => c.victim.text),
    ...event.casualties.map((c) => c.quote),
  ]
    .join(' | ')
    .toLowerCase();
}
