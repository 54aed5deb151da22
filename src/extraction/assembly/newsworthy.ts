// Which drafts are events that the article reports, and which are only mentioned in passing.
import type { Candidate } from '../events/candidate.ts';
import type { EventDraft } from './join-candidates.ts';

/** A war's history told as background: "The conflict began with protests in March 2011". */
const WAR_HISTORY =
  /\b(?:war|conflict|uprising|revolt|revolution|crisis|insurgency|demonstrations|protests)\b.{0,80}\b(?:began|started|erupted|broke out|evolved|morphed|spiralled|spiraled|escalated|descended|which began|since)\b|\bsince (?:the |its )?(?:\w+ ){0,3}(?:war|conflict|uprising|revolt|revolution|crisis)\b|\b(?:began|started|erupted|morphed|evolved|spiralled|spiraled|descended)\b.{0,60}\b(?:war|conflict|revolt|uprising)\b/i;

/**
 * Keeps the drafts that the article reports: those with a toll, those of its lead, and those that it tells by a verb
 * with a place or a day of their own. When nothing qualifies, the first draft stands, so that a short text keeps its event.
 *
 * @param lead index of the last sentence of the lead
 */
export function reported(drafts: readonly EventDraft[], lead: number): EventDraft[] {
  const kept = drafts.filter((draft) => isReported(draft, lead));
  return kept.length > 0 ? kept : drafts.slice(0, 1);
}

function isReported(draft: EventDraft, lead: number): boolean {
  if (draft.every((c) => WAR_HISTORY.test(c.sentence.text) && c.figures.length === 0 && c.sentence.index > lead))
    return false;
  return draft.some((c) => c.figures.some((f) => !f.denied && !f.unreal) || c.sentence.index <= lead || isPlacedAct(c));
}

function isPlacedAct(candidate: Candidate): boolean {
  const told = candidate.frames.some((f) => f.form === 'VERB' || f.agents.length > 0);
  const placed = candidate.places.some((p) => p.place?.kind !== 'COUNTRY');
  return told && (placed || candidate.dates.length > 0);
}
