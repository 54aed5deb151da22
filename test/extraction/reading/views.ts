// Views of a record: what a test looks at, each as short lines that a reader can compare at a glance.
import type { ActorReference, Claimant, Count, EventDate, Location, Toll } from '../../../src/extraction/record.ts';
import type { View } from './support.ts';

const shown = (v: number | string | null) => v ?? '-';
const count = ({ low, best, high, qualifier }: Count) => `${shown(low)}/${shown(best)}/${shown(high)} ${qualifier}`;
const value = ({ low, best, high }: Count) => best ?? low ?? high;
const actor = (a: ActorReference | null) => (a ? (a.actor ?? a.name) : 'nobody');
const claimant = (c: Claimant | null) => (c ? (c.source ?? c.text) : 'nobody');
const date = (d: EventDate | null) =>
  d ? `${shown(d.start)}..${shown(d.end)} ${d.precision ?? '-'} ${d.basis ?? '-'}` : 'undated';
const place = (l: Location | null) => (l ? `${l.name} ${l.precision}` : 'nowhere');
const toll = ({ low, best, high }: Toll) => `${shown(low)}/${shown(best)}/${shown(high)}`;

/** Figures of all events: "KILLED 7/7/7 EXACT", "… of 25" for a part, "… after 24" for an update, "… or 9" for a rival. */
export const figures: View = ({ events }) =>
  events.flatMap(({ casualties }) =>
    casualties.map((f) => {
      const other = (at: number | null, word: string) => {
        const figure = at === null ? undefined : casualties[at];
        return figure ? ` ${word} ${value(figure)}` : '';
      };
      return `${f.measure} ${count(f)}${other(f.subsetOf, 'of')}${other(f.supersedes, 'after')}${other(f.alternativeTo, 'or')}`;
    }),
  );

/** Who was counted: "KILLED 18 COMBATANT", "KILLED 4 CIVILIAN CHILDREN". */
export const victims: View = ({ events }) =>
  events.flatMap(({ casualties }) =>
    casualties.map((f) =>
      [f.measure, value(f), f.victim.status, f.victim.group].filter((part) => part !== null).join(' '),
    ),
  );

/** Who says each figure: "KILLED 14: sohr"; a source without a slug by its words. */
export const claims: View = ({ events }) =>
  events.flatMap(({ casualties }) => casualties.map((f) => `${f.measure} ${value(f)}: ${claimant(f.claimant)}`));

/** The reconciled toll of each event that is told as news: "25/25/25". */
export const fatalities: View = ({ events }) =>
  events.filter((e) => e.modality === 'ASSERTED').map((e) => toll(e.fatalities));

/** The toll by status: "25 = 0 civilians + 18 combatants + 7 unknown". */
export const statuses: View = ({ events }) =>
  events.map(
    ({ fatalities: f }) =>
      `${shown(f.best)} = ${shown(f.civilians)} civilians + ${shown(f.combatants)} combatants + ${shown(f.unknown)} unknown`,
  );

/** "AIR_DRONE_STRIKE ASSERTED". */
export const events: View = (record) => record.events.map((e) => `${e.type} ${e.modality}`);

/** How each event was done: "RAID, SHOOTING"; an empty line where nothing says it. */
export const modes: View = (record) => record.events.map((e) => e.modes.join(', '));

/** "ASSERTED 12": each event's modality with the dead that it counts. */
export const counted: View = (record) => record.events.map((e) => `${e.modality} ${shown(e.fatalities.best)}`);

/** Roles of the first event: "PERPETRATOR islamic-state"; a name or description without a slug as it is called. */
export const sides: View = (record) => (record.events[0]?.participants ?? []).map((p) => `${p.role} ${actor(p)}`);

/** Roles of the first event by kind: "PERPETRATOR UNIDENTIFIED_ARMED_GROUP". */
export const kinds: View = (record) =>
  (record.events[0]?.participants ?? []).map((p) => `${p.role} ${p.actor === null ? p.kind : p.actor}`);

/** Who says "we did it" and who is blamed for the first event: "ACCUSED boko-haram". */
export const responsibility: View = (record) =>
  (record.events[0]?.participants ?? [])
    .filter((p) => p.role === 'RESPONSIBILITY_CLAIMANT' || p.role === 'ACCUSED')
    .map((p) => `${p.role} ${actor(p)}`);

/** Who is said to have done any of it: roles of doing, of all events. */
export const doers: View = (record) =>
  record.events.flatMap((e) =>
    e.participants.filter((p) => p.role !== 'TARGET' && p.role !== 'SIDE_B').map((p) => `${p.role} ${actor(p)}`),
  );

/** When each event happened: "2020-01-02..2020-01-02 DAY RELATIVE". */
export const dates: View = (record) => record.events.map((e) => date(e.date));

/** Where each event happened: "Homs EXACT". */
export const places: View = (record) => record.events.map((e) => place(e.location));

/** How exactly each event's place is known: "REGION". */
export const precisions: View = (record) => record.events.map((e) => e.location?.precision ?? 'nowhere');

/** The first-level division of each event's place. */
export const divisions: View = (record) => record.events.map((e) => e.location?.admin1 ?? 'none');

/** The country of each event's place, ISO 3166-1 alpha-2. */
export const countries: View = (record) => record.events.map((e) => e.location?.country ?? 'none');

/** "KILLED 601/601/601 EXACT since 2019-03-24", "… of 601" for a part. */
export const tallies: View = (record) =>
  record.tallies.map((t) => {
    const whole = t.subsetOf === null ? undefined : record.tallies[t.subsetOf];
    return `${t.measure} ${count(t)}${t.periodStart ? ` since ${t.periodStart}` : ''}${whole ? ` of ${value(whole)}` : ''}`;
  });

/** Over what each tally adds up: "2021-03-12..-". */
export const periods: View = (record) => record.tallies.map((t) => `${shown(t.periodStart)}..${shown(t.periodEnd)}`);

/** Events and tallies side by side: "event ASSERTED 5", "tally 40". */
export const eventsAndTallies: View = (record) => [
  ...record.events.map((e) => `event ${e.modality} ${shown(e.fatalities.best)}`),
  ...record.tallies.map((t) => `tally ${value(t)}`),
];

/** "CEASEFIRE VIOLATED". */
export const agreements: View = (record) => record.agreements.map((a) => `${a.kind} ${a.state}`);

/** "SIGNATORY government-of-russia", of all agreements. */
export const parties: View = (record) =>
  record.agreements.flatMap((a) => a.parties.map((p) => `${p.role} ${actor(p)}`));

/** Where each agreement holds: "Idlib". */
export const held: View = (record) => record.agreements.map((a) => a.location?.name ?? 'nowhere');

/** "CORRIDOR 6-6 km", of all agreements. */
export const provisions: View = (record) =>
  record.agreements.flatMap((a) =>
    a.provisions.map((p) => `${p.kind}${p.widthKm ? ` ${p.widthKm.low}-${p.widthKm.high} km` : ''}`),
  );

/** "ALLEGED by government-of-turkey, says government-of-russia". */
export const violations: View = (record) =>
  record.agreements.flatMap((a) =>
    a.violations.map((v) => `${v.status} by ${actor(v.violator)}, says ${claimant(v.claimant)}`),
  );

/** Who is said to have broken an agreement; "nobody" where it is not told. */
export const violators: View = (record) => record.agreements.flatMap((a) => a.violations.map((v) => actor(v.violator)));

/** "CLAIMANT sohr"; a source without a slug by its name. */
export const sources: View = (record) => record.sources.map((s) => `${s.role} ${s.source ?? s.name}`);

/** Roles of the sentences. */
export const roles: View = (record) => record.sentences.map((s) => s.role);

/** "PARTS_DO_NOT_SUM 17 16": kind, what is stated, what was computed. */
export const discrepancies: View = (record) =>
  record.discrepancies.map((d) => `${d.kind} ${shown(d.stated)} ${shown(d.computed)}`);
