// The example queries as a pane of GraphiQL's: each opens in a tab of its own, or in the one that has it already.
const EXAMPLES = '/graphiql/examples';
const { createElement: element } = React;

async function text(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Title, query, variables and the comment that each query begins with. */
export async function loadExamples() {
  const index = JSON.parse(await text(`${EXAMPLES}/index.json`));
  return Promise.all(
    index.map(async ({ title, query, variables }) => {
      const document = await text(`${EXAMPLES}/${query}`);
      const [, comment] = /^((?:#.*\n)+)/.exec(document) ?? [];
      return {
        title,
        comment: comment?.replaceAll(/^# ?/gm, '').trim(),
        query: document,
        variables: variables === undefined ? '' : await text(`${EXAMPLES}/${variables}`),
      };
    }),
  );
}

function Icon() {
  return element(
    'svg',
    { viewBox: '3 3 18 18', width: '1em', height: '1em', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    element('path', { d: 'M5 4h14v16H5zM8.5 9h7M8.5 13h7M8.5 17h4' }),
  );
}

/** @param examples what loadExamples gives */
export function examplesPlugin(examples) {
  function Content() {
    const { tabs, addTab, changeTab, queryEditor, variableEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
    const open = ({ query, variables }) => {
      const there = tabs.findIndex((tab) => tab.query === query);
      if (there !== -1) {
        changeTab(there);
        return;
      }
      addTab();
      // When the new tab is the one that the editors belong to.
      setTimeout(() => {
        queryEditor.setValue(query);
        variableEditor.setValue(variables);
      });
    };
    return element(
      'section',
      { 'aria-label': 'Examples' },
      element('div', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
      element(
        'ul',
        { className: 'examples-list' },
        examples.map((example) =>
          element(
            'li',
            { key: example.title },
            element(
              'button',
              { type: 'button', title: example.comment, onClick: () => open(example) },
              example.title,
            ),
          ),
        ),
      ),
    );
  }
  return { title: 'Examples', icon: Icon, content: Content };
}
