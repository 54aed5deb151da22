// GraphiQL on /graphql, with the explorer and the example queries; everything it needs is served from here.
import { examplesPlugin, loadExamples } from './examples.js';
import { fetcher } from './fetcher.js';

/** The key that `npm start` prints goes behind the word; queries need none. */
const HEADERS = '{\n  "Authorization": "Bearer "\n}';

const examples = await loadExamples();
const [first] = examples;
const plugins = [GraphiQLPluginExplorer.explorerPlugin({ showAttribution: false }), examplesPlugin(examples)];

function Page() {
  React.useEffect(() => {
    // GraphiQL begins with its panes closed, whatever it is told; its buttons are there after the effects of its own.
    const opening = setTimeout(() => document.querySelector('[aria-label="Show Examples"]')?.click());
    return () => clearTimeout(opening);
  }, []);
  return React.createElement(GraphiQL, {
    fetcher,
    plugins,
    defaultTabs: [{ query: first.query, variables: first.variables, headers: HEADERS }],
    defaultHeaders: HEADERS,
    defaultQuery: '',
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  });
}

ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(Page));
