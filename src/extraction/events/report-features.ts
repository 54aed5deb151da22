// What the report model looks at beside the features that tell a type: the words of the whole article, and how an event stands in it.
import type { Document } from '../document/document.ts';
import { type Features, featuresOf } from './linear-model.ts';
import type { Masks } from './type-features.ts';
import { standingFeatures } from './type-standing.ts';

/** Events of an article that are told apart by their number. */
const MANY_EVENTS = 6;

const WORD = /^[a-z]{2}/;

/** The words of an article, each once; names and numbers are no words. */
export function articleFeatures({ evidence }: Document, { names }: Masks): Features {
  const words = new Set<string>();
  for (const sentence of evidence) {
    const masked = names.get(sentence);
    sentence.tokens.forEach(({ lower, tag }, at) => {
      if (tag !== 'PROPN' && !masked?.has(at) && WORD.test(lower)) words.add(lower);
    });
  }
  return featuresOf({ headed: [['article', [...words]]] });
}

/** How an event stands in its article, of whatever genre that is. */
export function reportFeatures(standing: readonly string[], events: number): Features {
  return featuresOf({
    plain: [...standingFeatures('report', standing), `report/events:${Math.min(events, MANY_EVENTS)}`],
  });
}
