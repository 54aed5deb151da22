// People told by their country alone: "two Palestinians", "an Iraqi", "dozens of Syrians".
import { SMALL_NUMBERS } from '../../lexicon/time.ts';
import { type Draft, draft, people, type Reading, wordBefore } from './reading.ts';

const COUNTS = /^(?:an?|another|one|both|many|several|few|some|dozens|hundreds|scores|\d[\d,]*)$/;
const DESCRIBES = /^(?:NOUN|PROPN|ADJ)$/;

/** People of a country whom the text counts and calls nothing else; null for its forces ("two Iraqi soldiers") and for the nation ("the Russians"). */
export function readNationals(reading: Reading, at: number): Draft | null {
  const hit = reading.hits[at];
  if (hit?.role !== 'DEMONYM') return null;
  // the first peoples of the Americas
  if (hit.iso === 'IN' && reading.countries.main !== 'IN') return null;
  const before = wordBefore(reading, at) === 'of' ? wordBefore(reading, at, 2) : wordBefore(reading, at);
  if (!COUNTS.test(before) && !SMALL_NUMBERS.has(before)) return null;
  const { tokens } = reading.words.sentence;
  const last = reading.words.tokens[hit.to - 1] ?? 0;
  const next = tokens[last + 1];
  const isAlone = !next || (!DESCRIBES.test(next.tag) && !/^(?:'s?|-)$/.test(next.text));
  const isNoun = /^an?$|^(?:another|one)$/.test(before) || /s$/i.test(tokens[last]?.text ?? '');
  return isAlone && isNoun ? draft(reading, at, hit.to, 'DESCRIPTION', people('CIVILIANS', hit.iso)) : null;
}
