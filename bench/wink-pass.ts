// The yardstick: wink-nlp's own sentence, token and tag pass, with nothing of ours.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** Reads a text into sentences, tokens and tags. @returns how many tokens it has */
export function winkPass(text: string): number {
  const document = nlp.readDoc(text);
  const sentences = document.sentences().out(its.span);
  const words = document.tokens().out(its.value);
  const tags = document.tokens().out(its.pos);
  return sentences.length > 0 ? Math.min(words.length, tags.length) : 0;
}
