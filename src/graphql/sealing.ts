// What a mutation wrote is sealed in the audit log as soon as it is answered.
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { seal } from '../access/audit/sealing.ts';
import type { Invocation } from '../invocation.ts';

interface SealingContext {
  readonly bindings: { readonly DB: D1Database };
  readonly invocation: Invocation;
}

/** Seals after each mutation, behind the answer. */
export const sealing: Plugin<SealingContext> = {
  onExecute({ args: { document, operationName, contextValue } }) {
    if (getOperationAST(document, operationName)?.operation !== 'mutation') return undefined;
    const { bindings, invocation } = contextValue;
    return { onExecuteDone: () => invocation.waitUntil(seal(bindings.DB, invocation.log)) };
  },
};
