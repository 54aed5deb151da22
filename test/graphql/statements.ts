// Asks the handler over a database that writes down every statement it runs.
import { env } from 'cloudflare:workers';
import { handleGraphql } from '../../src/graphql/server.ts';
import { silentFeed } from '../support/feed.ts';
import { invocationOf } from '../support/invocation.ts';
import { ADDRESS, type Answer, answerOf } from './ask.ts';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The answer to a query, and the statements that it took. */
export async function askCounting(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<{ answer: Answer; statements: Statement[] }> {
  const statements: Statement[] = [];
  const DB: D1Database = {
    ...unused,
    withSession(constraint) {
      const session = env.DB.withSession(constraint);
      return {
        batch: (list) => session.batch(list),
        getBookmark: () => session.getBookmark(),
        prepare(sql) {
          const statement = session.prepare(sql);
          const bind = statement.bind.bind(statement);
          statement.bind = (...parameters: unknown[]) => {
            statements.push({ sql, parameters });
            return bind(...parameters);
          };
          return statement;
        },
      };
    },
  };
  const request = new Request(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const response = await handleGraphql(request, { DB, ASSETS: env.ASSETS }, silentFeed, invocationOf(request));
  return { answer: await answerOf(response), statements };
}

function refuse(): never {
  throw new Error('A request works on its session.');
}

const unused = { prepare: refuse, batch: refuse, exec: refuse, dump: refuse };
