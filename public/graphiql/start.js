// GraphiQL on /graphql with the example queries as tabs; everything it needs is served from here.
const ENDPOINT = '/graphql';
const EXAMPLES = '/graphiql/examples';
// For mutations: put the key that `npm start` prints in place of the dots.
const HEADERS = JSON.stringify({ Authorization: 'Bearer …' }, null, 2);

async function text(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** A tab for each example: its query, and its variables where it has any. */
async function exampleTabs() {
  const examples = JSON.parse(await text(`${EXAMPLES}/index.json`));
  return Promise.all(
    examples.map(async ({ query, variables }) => ({
      query: await text(`${EXAMPLES}/${query}`),
      variables: variables === undefined ? '' : await text(`${EXAMPLES}/${variables}`),
      headers: variables === undefined ? '' : HEADERS,
    })),
  );
}

const fetchFromSitrep = GraphiQL.createFetcher({ url: ENDPOINT });

/** Sends no header whose dots nobody filled in: a query needs no key. */
function fetcher(parameters, options) {
  const headers = Object.fromEntries(
    Object.entries(options?.headers ?? {}).filter(([, value]) => !String(value).includes('…')),
  );
  return fetchFromSitrep(parameters, { ...options, headers });
}

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: await exampleTabs(),
    defaultHeaders: HEADERS,
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  }),
);
