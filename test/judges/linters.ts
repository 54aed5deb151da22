// The linters of schemas: graphql-eslint and graphql-schema-linter. What they find must be nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { type Judge, ROOT, runTool, SDL_PATH } from './judge.ts';

/**
 * What is no node on purpose: `node` would show it to whoever has its id, and it is for the keys of a few alone. An edge of any
 * other type must lead to a node.
 */
const EDGES_OF_NO_NODES = ['AccessKeyEdge', 'AuditEntryEdge', 'IngestTicketEdge'];
const NODE_RULE = '@graphql-eslint/relay-edge-types';

export const lintWithEslint: Judge = async () => {
  const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: join(import.meta.dirname, 'eslint.config.js') });
  const results = await eslint.lintFiles([SDL_PATH]);
  const lines = readFileSync(SDL_PATH, 'utf8').split('\n');
  const excepted = (line: number, ruleId: string | null) =>
    ruleId === NODE_RULE ? EDGES_OF_NO_NODES.find((name) => lines[line - 1] === `type ${name} {`) : undefined;
  const messages = results.flatMap((result) => result.messages);
  const findings = messages
    .filter(({ line, ruleId }) => excepted(line, ruleId) === undefined)
    .map(({ line, ruleId, message }) => `line ${line}: ${message} (${ruleId})`);
  const met = new Set(messages.map(({ line, ruleId }) => excepted(line, ruleId)));
  findings.push(...EDGES_OF_NO_NODES.filter((name) => !met.has(name)).map((name) => `${name} needs no exception`));
  if (findings.length > 0) throw new Error(findings.join('\n'));
  const rules = Object.keys((await eslint.calculateConfigForFile(SDL_PATH))?.rules ?? {});
  return `no finding by ${rules.length} rules; the exceptions are reasoned in eslint.config.js and here`;
};

export const lintWithSchemaLinter: Judge = async () => {
  runTool('graphql-schema-linter/lib/cli.js', SDL_PATH);
  return 'no finding by any of its rules, none excepted';
};
