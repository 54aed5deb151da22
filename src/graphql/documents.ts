// Documents that an isolate keeps parsed, by their texts. What is kept was within the limits of a text when it first came.
import type { DocumentNode } from 'graphql';
import { createLRUCache } from 'graphql-yoga';

/** How many are kept, and UTF-16 units of the longest of them: a parsed one takes many times its text. */
const KEPT_DOCUMENTS = 100;
const KEPT_LENGTH = 10_000;

const kept = createLRUCache<DocumentNode>({ max: KEPT_DOCUMENTS });

export const documents = {
  get: (text: string) => kept.get(text),
  set(text: string, document: DocumentNode) {
    if (text.length <= KEPT_LENGTH) kept.set(text, document);
  },
};
