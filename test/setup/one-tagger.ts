// Stands for wink-nlp in Worker tests. Their modules are loaded anew for each file, and packages are not: wink-nlp changes the
// model that it unpacks, so that it must not unpack it again.
import type winkNLP from 'wink-nlp';
import unpack from 'wink-nlp/src/wink-nlp.js';

declare global {
  var unpackedTagger: ReturnType<typeof winkNLP> | undefined;
}

const unpackOnce: typeof winkNLP = (...given) => {
  globalThis.unpackedTagger ??= unpack(...given);
  return globalThis.unpackedTagger;
};

export default unpackOnce;
