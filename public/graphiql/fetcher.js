// How GraphiQL asks Sitrep: queries and mutations by POST, subscriptions over server-sent events.
const ENDPOINT = '/graphql';

const ask = GraphiQL.createFetcher({ url: ENDPOINT });

/** Without an Authorization that nobody put a key into: a query needs none. */
function filledIn(headers = {}) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => name.toLowerCase() !== 'authorization' || !/^\s*(?:bearer)?\s*$/i.test(value)),
  );
}

function isSubscription({ query, operationName }) {
  const operation = GraphiQL.GraphQL.getOperationAST(GraphiQL.GraphQL.parse(query), operationName);
  return operation?.operation === 'subscription';
}

/** Each result of a subscription, as it comes. Ends with the server's stream, or when GraphiQL stops it. */
async function* follow(parameters, headers) {
  const stop = new AbortController();
  try {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(parameters),
      signal: stop.signal,
    });
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      yield await response.json();
      return;
    }
    let waiting = '';
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      const messages = (waiting + text).split('\n\n');
      waiting = messages.pop();
      for (const message of messages) {
        const data = /^data: (.+)$/m.exec(message)?.[1];
        if (data !== undefined && message.includes('event: next')) yield JSON.parse(data);
      }
    }
  } finally {
    stop.abort();
  }
}

export function fetcher(parameters, options) {
  const headers = filledIn(options?.headers);
  if (parameters.operationName !== 'IntrospectionQuery' && isSubscription(parameters)) {
    return follow(parameters, headers);
  }
  return ask(parameters, { ...options, headers });
}
