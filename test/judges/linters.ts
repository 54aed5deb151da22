// The linters of schemas: graphql-eslint and graphql-schema-linter. What they find must be nothing.
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { type Judge, ROOT, runTool, SDL_PATH } from './judge.ts';

export const lintWithEslint: Judge = async () => {
  const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: join(import.meta.dirname, 'eslint.config.js') });
  const results = await eslint.lintFiles([SDL_PATH]);
  const findings = results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `line ${line}: ${message} (${ruleId})`),
  );
  if (findings.length > 0) throw new Error(findings.join('\n'));
  const rules = Object.keys((await eslint.calculateConfigForFile(SDL_PATH))?.rules ?? {});
  return `no finding by ${rules.length} rules; the exceptions are reasoned in eslint.config.js`;
};

export const lintWithSchemaLinter: Judge = async () => {
  runTool('graphql-schema-linter/lib/cli.js', SDL_PATH);
  return 'no finding by any of its rules, none excepted';
};
