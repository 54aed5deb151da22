// What is told only to be denied: "denied losing 40 men", "denied that its planes killed 30 civilians".
import { hasCue } from '../document/cues.ts';
import type { Sentence } from '../document/document.ts';
import { memoize } from '../document/memoize.ts';
import type { NounGroup } from '../groups/noun-group.ts';
import type { Figure } from './figure.ts';

const DENY = new Set(['deny', 'denies', 'denied', 'denying']);
/** These deny when what they turn down is a claim. */
const TURN_DOWN = new Set(
  'reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refuted refutes'.split(' '),
);
const CLAIM = /^(?:claims?|accusations?|reports?|allegations?|suggestions?|charges?|rumou?rs?)$/;
const CLAIM_REACH = 4;
/** Where what is denied ends and what is told begins. */
const END = /^(?:after|while|but|when|although|though|;|however|saying|insisting|adding)$/;
const STATES = /^(?:said|says|accused|accuses|blamed|blames|claimed|claims|stated|added|insisted)$/;

interface Denied {
  readonly from: number;
  readonly to: number;
}

/** The tokens whose content a sentence denies, `to` not included; null when it denies nothing. */
export function deniedSpan(sentence: Sentence): Denied | null {
  return mayDeny(sentence) ? denied(sentence) : null;
}

const denied = memoize(findDenied);

const mayDeny = hasCue((word) => DENY.has(word) || TURN_DOWN.has(word));

function findDenied({ tokens }: Sentence): Denied | null {
  const at = tokens.findIndex(
    (t, i) =>
      DENY.has(t.lower) ||
      (TURN_DOWN.has(t.lower) && tokens.slice(i + 1, i + 1 + CLAIM_REACH).some((n) => CLAIM.test(n.lower))),
  );
  if (at < 0) return null;
  // "reports that it killed 30 were denied by the army"; but "was denied entry" denies no act
  if (tokens[at - 1]?.tag === 'AUX' && /^(?:is|are|was|were|been)$/.test(tokens[at - 1]?.lower ?? ''))
    return tokens[at + 1]?.lower === 'by' ? { from: 0, to: at } : null;
  const end = tokens.findIndex((t, i) => i > at && (END.test(t.lower) || goesOnToState(tokens, i)));
  return { from: at + 1, to: end < 0 ? tokens.length : end };
}

/** "rejected the charge and said that planes had struck": who denies one thing tells another. */
function goesOnToState(tokens: Sentence['tokens'], at: number): boolean {
  return tokens[at]?.lower === 'and' && STATES.test(tokens[at + 1]?.lower ?? '');
}

/** Marks the figures that the sentence denies. */
export function withDenials(
  sentence: Sentence,
  _groups: readonly NounGroup[],
  figures: readonly Figure[],
): readonly Figure[] {
  const span = deniedSpan(sentence);
  return span ? figures.map((f) => (f.from >= span.from && f.to <= span.to ? { ...f, denied: true } : f)) : figures;
}
