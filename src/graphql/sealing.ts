// What a mutation wrote is sealed in the audit log as soon as it is answered.
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { seal } from '../access/audit/sealing.ts';
import type { Invocation } from '../invocation.ts';

interface SealingContext {
  readonly bindings: { readonly DB: D1Database };
  readonly session: { rowsWritten(): number };
  readonly invocation: Invocation;
}

/** Seals after each mutation that wrote, behind the answer: who may write nothing has the database asked nothing. */
export const sealing: Plugin<SealingContext> = {
  onExecute({ args: { document, operationName, contextValue } }) {
    if (getOperationAST(document, operationName)?.operation !== 'mutation') return undefined;
    const { bindings, session, invocation } = contextValue;
    return {
      onExecuteDone() {
        if (session.rowsWritten() > 0) invocation.waitUntil(seal(bindings.DB, invocation.log));
      },
    };
  },
};
