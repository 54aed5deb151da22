// Global ids, as the relay plugin writes them: the base64 of `Type:id`. Every object of an answer has one.
import { encodeGlobalID } from '@pothos/plugin-relay';

const ASCII = /^[\0-\x7f]*$/;

/** The same text as the plugin's, by what the runtime does itself where it can: Node's Buffer is slow in workerd. */
export function globalId(type: string, id: string | number | bigint): string {
  const text = `${type}:${id}`;
  return ASCII.test(text) ? btoa(text) : encodeGlobalID(type, id);
}
