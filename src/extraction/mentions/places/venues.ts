// Towns where parties meet to talk or to sign: hosts like Geneva and Doha, of which nothing follows for the country of those who meet.
import type { Token } from '../../document/document.ts';
import { ACT_NOUN_FORMS, ACT_VERB_FORMS } from '../../lexicon/act-forms.ts';
import { VIOLENT_ACTS } from '../../lexicon/acts.ts';

const MEETING =
  /^(?:talks|negotiations|dialogue|summits?|conferences?|congress|meetings?|met|signed|signing|initialled|agreed|brokered|mediated|hosted|convened)$/;

/** Tokens from the meeting to the town: "talks between the government and the rebels of the south opened on Monday in". */
const REACH = 14;

/** Whether a town is where people meet: "peace talks between the government and the rebels opened in X", "a truce signed in X". */
export function isVenue(tokens: readonly Token[], town: number): boolean {
  if (!/^(?:in|at)$/.test(tokens[town - 1]?.lower ?? '')) return false;
  for (let at = town - 2; at >= Math.max(0, town - REACH); at--) {
    const { lower, text } = tokens[at] ?? { lower: '', text: ';' };
    if (MEETING.test(lower)) return true;
    if (text === ';' || isViolent(lower)) return false;
  }
  return false;
}

function isViolent(lower: string): boolean {
  const noun = ACT_NOUN_FORMS.get(lower);
  if (noun) return VIOLENT_ACTS.has(noun.act);
  // "opened" is of violence with "fire" alone
  return ACT_VERB_FORMS.get(lower)?.senses.some((s) => VIOLENT_ACTS.has(s.act) && !s.particle) ?? false;
}
