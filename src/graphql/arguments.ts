// Rules for arguments that GraphQL's types cannot say.
import { z } from 'zod';

/** That one of the named arguments is given, and not two. */
export function exactlyOne(...names: readonly string[]) {
  return z
    .looseObject({})
    .refine((given) => names.filter((name) => given[name] !== undefined && given[name] !== null).length === 1, {
      message: `give one of these arguments and no other of them: ${names.join(', ')}`,
    });
}
