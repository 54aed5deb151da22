// Who is let in to `/graphql`. Mutations answer `Unauthorized` themselves, as data; but an answer leads on to all that is stored, so
// where reading needs a key, theirs must allow it too.
import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { denialOf } from '../access/door.ts';
import type { Context } from '../context.ts';

type GuardedContext = Pick<Context, 'authenticate' | 'settings'>;

interface Guarded {
  readonly args: {
    readonly document: DocumentNode;
    readonly operationName?: string | null | undefined;
    readonly contextValue: GuardedContext;
  };
}

async function admit({ args: { document, operationName, contextValue } }: Guarded): Promise<void> {
  const authentication = await contextValue.authenticate();
  const denial = denialOf(authentication, contextValue.settings.reading);
  if (denial === null) return;
  const isMutation = getOperationAST(document, operationName)?.operation === 'mutation';
  if (isMutation && authentication.type !== 'Viewer') return;
  const { status, code, message, headers } = denial;
  throw new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}

/** Refuses what is asked by those who may not. */
export const door: Plugin<GuardedContext> = { onExecute: admit, onSubscribe: admit };
