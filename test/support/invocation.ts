// The invocation of a request that a test hands to a handler itself, with the settings that are there where nothing is said.
import { type Invocation, openInvocation } from '../../src/invocation.ts';

export function invocationOf(request: Request): Invocation {
  return openInvocation(request, {}, (work) => void work);
}
