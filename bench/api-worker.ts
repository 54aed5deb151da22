// The Worker as it is deployed, telling in a header how many statements each answer took.
import worker from '../src/index.ts';
import { countStatements, STATEMENTS_HEADER } from './counted-statements.ts';

export * from '../src/index.ts';

type Bindings = Parameters<typeof worker.fetch>[1];

export default {
  ...worker,
  async fetch(request, bindings, execution) {
    let statements = 0;
    const DB = countStatements(bindings.DB, (more) => {
      statements += more;
    });
    const answer = await worker.fetch(request, { ...bindings, DB }, execution);
    const response = new Response(answer.body, answer);
    response.headers.set(STATEMENTS_HEADER, String(statements));
    return response;
  },
} satisfies ExportedHandler<Bindings>;
