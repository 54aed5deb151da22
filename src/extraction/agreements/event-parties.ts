// The sides of an event that is an agreement: those who made it.
import type { ExtractedAgreement, ExtractedEvent, Participant } from '../record.ts';

/** Parties without whom an agreement would not be: whoever mediates or gains by it makes none. */
const MAKES = /^(?:SIGNATORY|PARTY)$/;

/** Gives each event that is an agreement the parties that its sentences name for sides; with fewer than two of them it keeps its own. */
export function withParties(
  events: readonly ExtractedEvent[],
  agreements: readonly ExtractedAgreement[],
): ExtractedEvent[] {
  return events.map((event) => {
    if (event.type !== 'AGREEMENT') return event;
    const made = agreements.find(({ sentence }) => event.sentences.includes(sentence));
    const makers = made?.parties.filter(({ role }) => MAKES.test(role)) ?? [];
    if (makers.length < 2) return event;
    const participants = makers.map(
      ({ actor, name, kind, text }, at): Participant => ({
        role: at === 0 ? 'SIDE_A' : 'SIDE_B',
        actor,
        name,
        kind,
        text,
      }),
    );
    return { ...event, participants };
  });
}
